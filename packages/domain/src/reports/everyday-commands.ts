/**
 * What people do for themselves, which opens to everyone who is signed in. Every other command of a person's is a change
 * that a role has opened: one that a later look at the records begins with.
 */
export const everydayCommands: readonly string[] = [
  'people.open-account',
  'people.save-profile',
  'people.set-language',
  'people.addAddress',
  'people.dropAddress',
  'people.verifyAddress',
  'hours.mergeAccounts',
  'billing.openPayment',
  'billing.attachPayment',
  'catalog.saveDraft',
  'enrollment.register',
  'enrollment.holdSeat',
  'enrollment.joinWaitingList',
  'enrollment.acceptSeat',
  'enrollment.claimSeat',
  'enrollment.withdrawRequest',
  'enrollment.leaveWaitingList',
  'enrollment.declineOffer',
  'enrollment.takeOffer',
  'evaluation.answer',
  'hours.claim',
  'hours.copyTranscript',
]
