const begun = new Set<string>()

/** Notes that a draft was begun in this window: the server has nothing of it yet, and need not be asked. */
export const noteBegun = (draftId: string): string => {
  begun.add(draftId)
  return draftId
}
/** Whether a draft was begun here and nothing of it has been saved. */
export const isOnlyBegun = (draftId: string): boolean => begun.has(draftId)
/** Its first change is saved: from now on the server knows it. */
export const noteSaved = (draftId: string): void => void begun.delete(draftId)
