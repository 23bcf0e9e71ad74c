export type HostedCard = {
  readonly number?: string
  readonly expiry?: string
  readonly cvc?: string
  readonly name?: string
  readonly email?: string
  /** What the person answers where the bank asks: yes. */
  readonly authenticate?: boolean
}

export type HostedOutcome =
  | { readonly paid: true; readonly successUrl: string }
  | { readonly paid: false; readonly status: number; readonly page: string }

type Fetch = (request: Request) => Promise<Response>

const post = (fetcher: Fetch, url: string, fields: Record<string, string>): Promise<Response> =>
  fetcher(new Request(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' }))

/** Fills in the hosted page as a person would; for tests, load and drills. */
export const payAtHostedPage = async (
  url: string,
  card: HostedCard = {},
  fetcher: Fetch = (request) => fetch(request),
): Promise<HostedOutcome> => {
  const answer = await post(fetcher, url, {
    email: card.email ?? 'payer@example.org',
    number: card.number ?? '4242424242424242',
    expiry: card.expiry ?? '12/34',
    cvc: card.cvc ?? '123',
    name: card.name ?? 'Test Payer',
  })
  const location = answer.headers.get('location')
  const asked = location?.endsWith('/authenticate') === true
  const last = asked
    ? await post(fetcher, new URL(location, url).href, { answer: card.authenticate === false ? 'no' : 'yes' })
    : answer
  const successUrl = last.headers.get('location')
  const page = await last.text()
  return last.status === 303 && successUrl !== null
    ? { paid: true, successUrl }
    : { paid: false, status: last.status, page }
}
