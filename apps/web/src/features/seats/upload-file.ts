/** A file that the server has taken in: the key that a command names it by. */
export type Uploaded = { readonly key: string; readonly name: string }
type Said = { readonly error?: { readonly sentence: { readonly en: string; readonly es: string } } }

/** Hands a file to the server. A file that it does not take answers with the sentence that says why. */
export const uploadFile = async (
  file: File,
  language: 'en' | 'es',
): Promise<Uploaded | { readonly sentence: string | null }> => {
  const body = new FormData()
  body.set('file', file)
  try {
    const response = await fetch('/api/files', { method: 'POST', body })
    const answer = (await response.json()) as Uploaded & Said
    return response.ok ? { key: answer.key, name: answer.name } : { sentence: answer.error?.sentence[language] ?? null }
  } catch {
    // The network is away: the field says to try again.
    return { sentence: null }
  }
}
