// Reports: the doors to the installation's checks of itself.
import { privilegedChanges, selfCheck } from '@inservice/usecases/reports'
import { signedIn, trpc } from '../kernel/index.ts'

export const reports = trpc.router({
  selfCheck: signedIn.query(selfCheck),
  privilegedChanges: signedIn.query(privilegedChanges),
})
