type Fetch = (path: string, init?: RequestInit) => Promise<Response>

/** Fetches one of the server's own addresses as JSON; an answer other than 2xx is thrown with its status. */
export const fetchJsonWith =
  (fetch: Fetch) =>
  async <Value>(path: string): Promise<Value> => {
    const response = await fetch(path, { headers: { accept: 'application/json' } })
    if (!response.ok) throw Object.assign(new Error(`${path} answered ${response.status}`), { status: response.status })
    return (await response.json()) as Value
  }
