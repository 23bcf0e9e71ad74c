import { sayBreach } from '@inservice/domain/reports'
import type { Task } from '@inservice/usecases/kernel'
import { checkInstallation, type InstallationCheck } from '@inservice/usecases/reports'
import type { Log } from './make-log.ts'

/** What a check found, a line each; none where all is well. Names no person. */
export const sayCheck = ({ breaches, jobs }: InstallationCheck): readonly string[] => [
  ...breaches.map(
    (breach) => `${breach.invariant} ${breach.subject} ${breach.subjectId ?? ''}: ${sayBreach(breach, 'en')}`,
  ),
  ...jobs
    .filter(({ givenUp }) => givenUp > 0)
    .map(({ task, givenUp }) => `I10 ${task}: ${givenUp} ${givenUp === 1 ? 'job was' : 'jobs were'} given up.`),
]

/** The nightly recount: what does not hold goes to the log, where whoever keeps the installation looks. */
export const selfCheckTask = (log: Log): Task => ({
  name: 'reports.self-check',
  handle: async ({ read }) => {
    const found = sayCheck(await checkInstallation(read))
    for (const line of found) log.error({ part: 'self-check' }, line)
    if (found.length === 0) log.info({ part: 'self-check' }, 'everything that must hold holds')
  },
})
