type Kept = { readonly text: string; readonly values: readonly unknown[] }
type Rows = { readonly command: string; readonly rowCount: number | null; readonly rows: readonly unknown[] }
type Client = {
  readonly query: (text: string, values: readonly unknown[]) => Promise<Rows>
  readonly release: (destroy?: boolean) => void
}

/** Begins a statement that nobody waits for: it writes, and its answer is not looked at. */
export const later = '/* later */'

const mostTexts = 500
const texts = new Map<string, string>()

const joinTexts = (kept: readonly Kept[]): string => {
  let before = 0
  const parts = kept.map(({ text, values }) => {
    const first = before
    before += values.length
    return text.slice(later.length).replace(/\$(\d+)/g, (_, at: string) => `$${first + Number(at)}`)
  })
  const names = parts.map((_, at) => `w${at + 1}`)
  const read = names.filter((_, at) => parts[at]?.trimStart().startsWith('select'))
  const looked = read.map((name) => `(select count(*) from ${name})`).join(', ')
  return `with ${parts.map((part, at) => `${names[at]} as (${part})`).join(', ')} select ${looked}`
}

/** Statements as one: each a part of a `with`, its parameters counted on. What selects is read, so that it happens. */
export const joinStatements = (kept: readonly Kept[]): Kept => {
  const key = kept.map(({ text }) => text).join(';')
  const text = texts.get(key) ?? joinTexts(kept)
  if (texts.size >= mostTexts) texts.clear()
  texts.set(key, text)
  return { text, values: kept.flatMap(({ values }) => values) }
}

const nothing = async (): Promise<Rows> => ({ command: 'SELECT', rowCount: 0, rows: [] })

/** Lets a failure be told by whoever comes after. */
const quietly = (answer: Promise<Rows>): Promise<Rows> => {
  answer.catch(() => undefined)
  return answer
}

/**
 * A client that keeps statements back which begin with `later`, and sends them as one together with whatever comes next: a
 * command's rows go in one round trip with its commit, and nobody waits for the answer to `begin`. One statement changes a row
 * once, so the same text is never twice in it. What is kept back when a transaction is rolled back is forgotten with it;
 * outside of a transaction nothing is kept back.
 */
export const keepBack = (client: Client): Client => {
  let kept: Kept[] = []
  let isOpen = false
  /** A failure breaks the transaction: it is told before those that come of it. */
  const send = (): Promise<Rows> | null => {
    if (kept.length === 0) return null
    const { text, values } = joinStatements(kept)
    kept = []
    return quietly(client.query(text, values))
  }
  const pass = async (text: string, values: readonly unknown[]): Promise<Rows> => {
    const written = send()
    const answer = quietly(client.query(text, values))
    await written
    return answer
  }
  const query = async (text: string, values: readonly unknown[]): Promise<Rows> => {
    if (isOpen && text.startsWith(later)) {
      const before = kept.some((one) => one.text === text) ? send() : null
      kept.push({ text, values })
      await before
      return nothing()
    }
    if (text === 'begin') {
      isOpen = true
      void quietly(client.query(text, values))
      return nothing()
    }
    if (text === 'rollback') kept = []
    if (text === 'commit' || text === 'rollback') {
      const written = pass(text, values)
      isOpen = false
      return written
    }
    return pass(text, values)
  }
  return { query, release: (destroy) => client.release(destroy) }
}
