import type { House } from '@inservice/usecases/kernel'
import type { Auth } from './auth/create-auth.ts'
import type { DocumentRoute } from './documents.ts'
import type { Traffic } from './give-way.ts'
import type { Log } from './make-log.ts'
import type { Mailbox } from './open-mail.ts'
import type { Pages } from './open-pages.ts'

/** Everything that the HTTP side is plugged into. */
export type Server = {
  readonly house: House
  readonly auth: Auth
  readonly log: Log
  readonly publicUrl: string
  readonly sessionSecret: string
  readonly isDemo: boolean
  readonly isProduction: boolean
  readonly trustProxy: number
  /** What is being answered right now; jobs give way to it. */
  readonly traffic: Traffic
  /** Whether it is more than can be answered in time. */
  readonly isTooMuch: () => boolean
  /** The local mailbox, where no mail server is set. */
  readonly mailbox: Mailbox | null
  /** The payment provider's stand-in with its hosted page. */
  readonly emulator: { fetch(request: Request): Promise<Response> } | null
  readonly pages: Pages | null
  readonly documents: readonly DocumentRoute[]
}

/** What a request carries from one handler to the next. */
export type Vars = { Variables: { reference: string; nonce: string }; Bindings: Bindings }

/** `incoming` where the request came by the network; `inside` where a page asks the program's own door. */
export type Bindings = {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string } }
  readonly inside?: string
}
