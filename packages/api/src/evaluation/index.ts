// Evaluation: the doors to answering, and to what the answers say.
import { answer, form, summary } from '@inservice/usecases/evaluation'
import { signedIn, trpc } from '../kernel/index.ts'

export const evaluation = trpc.router({
  form: signedIn.query(form),
  answer: signedIn.command(answer),
  summary: signedIn.query(summary),
})
