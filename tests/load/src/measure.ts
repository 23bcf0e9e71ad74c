/** So many clients, each asking again and again, until all requests are done: requests a second and percentiles in milliseconds. */
export const measure = async (requests: number, clients: number, ask: (index: number) => Promise<void>) => {
  const times: number[] = []
  let next = 0
  const began = performance.now()
  const client = async (): Promise<void> => {
    while (next < requests) {
      const index = next
      next += 1
      const at = performance.now()
      await ask(index)
      times.push(performance.now() - at)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const seconds = (performance.now() - began) / 1000
  const sorted = times.toSorted((a, b) => a - b)
  const percentile = (share: number): number => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100
  return { perSecond: Math.round(requests / seconds), p50Ms: percentile(0.5), p95Ms: percentile(0.95) }
}
