import { setTimeout as wait } from 'node:timers/promises'
import { openKnocker, type Knocked } from '@inservice/load'

const pauseMs = 60
const patienceMs = 60_000

/** Whether an answer is one: not that the program, or what it stands on, is away for the moment. */
const isAnswer = ({ status }: Knocked): boolean => status < 500

/**
 * Gives a command as a careful browser does: where no answer comes it is given again, with the same id, until one comes.
 * The outcome of a command that got no answer is unknown; its id makes it safe to ask again.
 */
export const insist = async (port: number, cookie: string, path: string, input: object): Promise<Knocked> => {
  const until = performance.now() + patienceMs
  for (;;) {
    try {
      const knocker = await openKnocker(port)
      try {
        const answer = await knocker.post(path, cookie, JSON.stringify(input))
        if (isAnswer(answer)) return answer
      } finally {
        knocker.close()
      }
    } catch {
      // Nobody there, or gone before the answer.
    }
    if (performance.now() > until) throw new Error(`${path} got no answer in a minute`)
    await wait(pauseMs)
  }
}
