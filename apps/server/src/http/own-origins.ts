/** The addresses that count as this site: PUBLIC_URL; where nothing is real, also the one that the browser asked for. */
export const ownOrigins = (
  request: Request,
  { publicUrl, isProduction }: { publicUrl: string; isProduction: boolean },
): string[] => {
  const own = new URL(publicUrl)
  if (isProduction) return [own.origin]
  const host = request.headers.get('host') ?? new URL(request.url).host
  return [own.origin, `${own.protocol}//${host}`]
}
