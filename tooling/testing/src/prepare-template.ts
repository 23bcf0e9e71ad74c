import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Client } from 'pg'
import { databaseUrl } from './database-url.ts'
import { countOtherRuns, inTurn, openCluster } from './open-cluster.ts'

export type Template = { adminUrl: string; templateName: string; stop: () => Promise<void> }

const migrations = new URL('../../../packages/db/migrations/', import.meta.url)

/** The same migrations, the same name: a template is made once and used until a migration changes. */
function templateNameNow(): string {
  const hash = createHash('sha256')
  const names = existsSync(migrations) ? readdirSync(migrations).sort() : []
  for (const name of names) hash.update(name).update(readFileSync(new URL(name, migrations)))
  return `template_${hash.digest('hex').slice(0, 12)}`
}

/**
 * Starts or joins the test cluster and makes sure of a migrated template. Clones find both through the environment,
 * which worker processes inherit.
 */
export async function prepareTemplate(migrate: (url: string) => Promise<unknown>): Promise<Template> {
  const cluster = await openCluster()
  const { admin, adminUrl } = cluster
  try {
    const templateName = templateNameNow()
    await inTurn(admin, async () => {
      await clearAway(admin, templateName)
      if (!(await exists(admin, templateName))) await make(admin, adminUrl, templateName, migrate)
    })
    process.env.TEST_ADMIN_URL = adminUrl
    process.env.TEST_TEMPLATE = templateName
    return { adminUrl, templateName, stop: cluster.stop }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

async function make(
  admin: Client,
  adminUrl: string,
  name: string,
  migrate: (url: string) => Promise<unknown>,
): Promise<void> {
  const making = `making_${name}`
  await admin.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`)
  await admin.query(`CREATE DATABASE ${making}`)
  await migrate(databaseUrl(adminUrl, making))
  await admin.query(`ALTER DATABASE ${making} WITH ALLOW_CONNECTIONS false`)
  await admin.query(`ALTER DATABASE ${making} RENAME TO ${name}`)
}

async function exists(admin: Client, name: string): Promise<boolean> {
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name])
  return rowCount === 1
}

/** Drops clones whose process has ended, and, when no other run could be using them, templates of older migrations. */
async function clearAway(admin: Client, templateName: string): Promise<void> {
  const alone = (await countOtherRuns(admin)) === 0
  const { rows } = await admin.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname ~ '^(clone|template)_'",
  )
  for (const { datname } of rows) {
    const pid = Number(datname.match(/^clone_(\d+)_/)?.[1] ?? 0)
    const stale = pid > 0 ? !isAlive(pid) : alone && datname !== templateName
    if (stale) await admin.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
