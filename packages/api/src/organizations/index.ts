// Organizations: the doors to names, providers and policies.
import { find, policies, provider, providers } from '@inservice/usecases/organizations'
import { anyone, signedIn, trpc } from '../kernel/index.ts'

export const organizations = trpc.router({
  find: signedIn.query(find),
  provider: anyone.query(provider),
  providers: anyone.query(providers),
  policies: signedIn.query(policies),
})
