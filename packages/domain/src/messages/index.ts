// Messages: letters that the house writes, and what a trainer writes to a roster.
// Words: a letter is one message to one person, of one kind; a roster message is one text to many, each their own letter.
// A letter keeps the ids of what it speaks of, never its figures: those are read when it is sent.
// It never sends anything, and knows no address but those it is given.
export { decideRosterMessage, type MessagedState, type RosterMessage } from './decide-roster-message.ts'
export { evaluationDueAt } from './evaluation-due-at.ts'
export { isUnclaimedReminderDue, unclaimedReminderAt, type UnclaimedState } from './unclaimed-reminder-at.ts'
export { letterKinds, type LetterKind } from './letter-kind.ts'
export { messagesRefusals, type MessagesRefusal } from './refusals.ts'
export { RosterMessageInput, type RosterAudience } from './roster-message-input.ts'
