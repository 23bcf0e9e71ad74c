import type { Read } from '@inservice/db/kernel'
import { countDueJobs, listBreaches, listTroubledJobs } from '@inservice/db/reports'

/** What must always hold, recounted, and how the job queue does. No breach and no job given up is the only good answer. */
export const checkInstallation = async (read: Read) => {
  const [breaches, jobs, due] = await Promise.all([
    listBreaches(read, { ids: 'installation' }),
    listTroubledJobs(read, { ids: 'installation' }),
    countDueJobs(read),
  ])
  return { breaches, jobs, due }
}

export type InstallationCheck = Awaited<ReturnType<typeof checkInstallation>>
