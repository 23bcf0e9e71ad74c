import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '@inservice/db/kernel'
import { localFiles } from '@inservice/gateways/files'
import { localMailbox } from '@inservice/gateways/mail'
import { stripePayments } from '@inservice/gateways/payments'
import { cloneDatabase } from '@inservice/testing'
import type { House } from '@inservice/usecases/kernel'
import { listenersTo } from '@inservice/usecases/tasks'
import { v7 } from 'uuid'

export const publicUrl = 'http://localhost:3000'
export const webhookSecret = 'whsec_test'

/** A house on a database and a folder of its own. Nothing is asked of the payment provider here. */
export const openTestHouse = async () => {
  const [clone, folder] = await Promise.all([cloneDatabase(), mkdtemp(join(tmpdir(), 'inservice-server-'))])
  const write = connect(clone.url, { max: 6 })
  const read = connect(clone.url, { max: 4, readOnly: true })
  const mailbox = localMailbox({ dir: join(folder, 'mailbox') })
  const house: House = {
    db: write.db,
    read: read.db,
    now: () => new Date().toISOString(),
    newId: () => v7(),
    payments: stripePayments({ apiKey: 'sk_test_x', webhookSecret }),
    mail: mailbox,
    files: localFiles({ dir: join(folder, 'files') }),
    publicUrl,
    signingKey: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    listenersTo,
  }
  const close = async (): Promise<void> => {
    await Promise.all([write.close(), read.close()])
    await Promise.all([clone.drop(), rm(folder, { recursive: true })])
  }
  return { house, mailbox, pool: write.pool, url: clone.url, close }
}
