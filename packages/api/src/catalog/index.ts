// Catalog: the public doors to searching and reading, and the desk's to writing.
import { desk, deskChoices, discardDraft, draft, publish, saveDraft, search } from '@inservice/usecases/catalog'
import { anyone, signedIn, trpc } from '../kernel/index.ts'

export const catalog = trpc.router({
  search: anyone.query(search),
  desk: signedIn.query(desk),
  deskChoices: signedIn.query(deskChoices),
  draft: signedIn.query(draft),
  saveDraft: signedIn.command(saveDraft),
  discardDraft: signedIn.command(discardDraft),
  publish: signedIn.command(publish),
})
