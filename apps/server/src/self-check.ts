import { placeOf, sayBreach, type Breach } from '@inservice/domain/reports'
import type { Task } from '@inservice/usecases/kernel'
import { checkInstallation, type InstallationCheck } from '@inservice/usecases/reports'
import type { Log } from './make-log.ts'

const lookInto = (breach: Breach, site: string): string => {
  const place = placeOf(breach)
  return place === null ? '' : ` ${site}${place}`
}

/** What a check found, a line each with the page where it is looked into; none where all is well. Names no person. */
export const sayCheck = ({ breaches, jobs }: InstallationCheck, site = ''): readonly string[] => [
  ...breaches.map(
    (breach) =>
      `${breach.invariant} ${breach.subject} ${breach.subjectId ?? ''}: ${sayBreach(breach, 'en')}${lookInto(breach, site)}`,
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
