export type Overlay = 'palette' | 'shortcuts'

let open: Overlay | null = null
const listeners = new Set<() => void>()

/** Opens one of the frame's own dialogs, or closes them with null. */
export const openOverlay = (overlay: Overlay | null): void => {
  open = overlay
  for (const listener of listeners) listener()
}

export const readOverlay = (): Overlay | null => open

export const subscribeOverlay = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
