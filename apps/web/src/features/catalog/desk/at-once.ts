/** Without a network a command fails at once, so that one can be told; it would wait unseen otherwise. */
export const atOnce = { networkMode: 'always' } as const
