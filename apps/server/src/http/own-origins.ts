import type { Heads } from './heads.ts'

/** The addresses that count as this site: PUBLIC_URL; where nothing is real, also the one that the browser asked for. */
export const ownOrigins = (
  heads: Heads,
  { publicUrl, isProduction }: { publicUrl: string; isProduction: boolean },
): string[] => {
  const own = new URL(publicUrl)
  if (isProduction) return [own.origin]
  return [own.origin, `${own.protocol}//${heads.get('host') ?? own.host}`]
}
