// Catalog: the public doors to searching and reading, and the desk's to writing.
import { search } from '@inservice/usecases/catalog'
import { anyone, trpc } from '../kernel/index.ts'

export const catalog = trpc.router({
  search: anyone.query(search),
})
