import { migrate } from '@inservice/db/kernel'
import { prepareTemplate } from '@inservice/testing'
import { openHouse } from '@inservice/usecases/testing'

/** A house on a database of its own, for as long as a drill works. */
export const withHouse = async <Answer>(
  work: (open: Awaited<ReturnType<typeof openHouse>>) => Promise<Answer>,
): Promise<Answer> => {
  const template = await prepareTemplate(async (url) => void (await migrate(url)))
  const open = await openHouse()
  try {
    return await work(open)
  } finally {
    await open.close()
    await template.stop()
  }
}
