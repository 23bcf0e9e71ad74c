import { createServer, type Server } from 'node:http'
import { adoptPayments } from './adopt-payments.ts'
import type { EmulatorOptions } from './emulator-options.ts'
import type { FaultOrder, FaultsNow } from './faults.ts'
import { openBank } from './open-bank.ts'
import { serveHttp } from './serve-http.ts'
import { servePages } from './serve-pages.ts'

export type StripeEmulator = {
  /** The address of the calls: `http://127.0.0.1:12111`. */
  readonly url: string
  readonly host: string
  readonly port: number
  /** Serves the hosted pages alone, for a server that mounts them at `publicUrl`. */
  fetch(request: Request): Promise<Response>
  /** What goes wrong now; with an order, changes it; with null, nothing goes wrong any more. */
  faults(order?: FaultOrder | null): FaultsNow
  /** Does at once what time has brought, rather than within a quarter of a second. */
  tick(): void
  /** Sends everything that was earned to the bank; answers the payout's id, or null where nothing was. */
  payOut(account?: string): string | null
  /** When no webhook is on its way any more. */
  idle(): Promise<void>
  close(): Promise<void>
}

const tickMs = 250

const listen = async (server: Server, port: number, host: string): Promise<number> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}

/** Starts the stand-in for Stripe on the loopback. Production is refused. */
export const startStripeEmulator = async (options: EmulatorOptions): Promise<StripeEmulator> => {
  if (options.environment === 'production') {
    throw new Error('The Stripe emulator does not start in production: set STRIPE_SECRET_KEY instead.')
  }
  const host = options.host ?? '127.0.0.1'
  let url = ''
  const bank = openBank(options, () => url)
  const { parts, faults, deliveries, settle } = bank
  adoptPayments(parts, options.known ?? [])
  const pages = (request: Request): Promise<Response> => servePages(parts, faults, request).finally(settle)
  const { onExchange } = options
  const server = createServer(
    serveHttp({ parts, faults, pages, settle, payOut: () => bank.payOut(null), ...(onExchange && { onExchange }) }),
  )
  const port = await listen(server, options.port ?? 0, host)
  url = `http://${host}:${port}`
  const timer = setInterval(bank.tick, tickMs)
  timer.unref()
  return {
    url,
    host,
    port,
    fetch: pages,
    faults: (order) => (order === undefined ? faults.now() : order === null ? faults.clear() : faults.set(order)),
    tick: bank.tick,
    payOut: (account) => bank.payOut(account ?? null),
    idle: () => deliveries.idle(),
    close: async () => {
      clearInterval(timer)
      deliveries.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      parts.store.close()
    },
  }
}
