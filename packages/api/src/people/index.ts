// People: the doors to one's own account.
import { me } from '@inservice/usecases/people'
import { anyone, trpc } from '../kernel/index.ts'

export const people = trpc.router({
  me: anyone.query(me),
})
