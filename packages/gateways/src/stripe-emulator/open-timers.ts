export type Timers = {
  later(ms: number, deed: () => void): void
  count(): number
  close(): void
}

/** Deeds for later, counted and stopped together; `fired` is called after each. */
export const openTimers = (fired: () => void): Timers => {
  const timers = new Set<NodeJS.Timeout>()
  let closed = false
  return {
    later: (ms, deed) => {
      if (closed) return
      const timer = setTimeout(() => {
        timers.delete(timer)
        deed()
        fired()
      }, ms)
      timers.add(timer)
    },
    count: () => timers.size,
    close: () => {
      closed = true
      for (const timer of timers) clearTimeout(timer)
      timers.clear()
    },
  }
}
