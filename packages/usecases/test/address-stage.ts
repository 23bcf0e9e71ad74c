import { localMailbox } from '@inservice/gateways/mail'
import type { Payments } from '@inservice/gateways/payments'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { ask, type run } from '../src/kernel/index.ts'
import { addAddress, addressLink } from '../src/people/index.ts'
import { openHouse } from './open-house.ts'

type Actor = Parameters<typeof run>[1]

/** A house whose letters can be read: people who add addresses and follow the links that they are sent. */
export const openAddressHouse = async (wish: { readonly payments?: Payments } = {}) => {
  const dir = await mkdtemp(join(tmpdir(), 'inservice-merge-'))
  const mailbox = localMailbox({ dir })
  const open = await openHouse({ mail: mailbox, ...wish })
  const add = (actor: Actor, email: string) =>
    addAddress.go(open.house, actor, { email, commandId: open.house.newId() })
  /** The token of the newest letter to an address. */
  const tokenTo = async (email: string): Promise<string> => {
    await open.work()
    for (const { id } of await mailbox.list(email)) {
      const token = /\/profile\/address\/([\w-]+)/.exec((await mailbox.find(id))?.text ?? '')?.[1]
      if (token) return token
    }
    throw new Error(`no link was sent to ${email}`)
  }
  return {
    ...open,
    mailbox,
    add,
    tokenTo,
    someone: async () => {
      const person = await open.world.person()
      return { ...person, actor: await open.world.actor(person) }
    },
    linkTo: async (actor: Actor, email: string): Promise<string> => {
      expect(await add(actor, email)).toMatchObject({ ok: true })
      return tokenTo(email)
    },
    standing: async (actor: Actor, token: string) => {
      const seen = await ask(open.house, actor, addressLink, { token })
      return seen.ok ? seen.value.standing : seen.refusal.code
    },
    close: async () => {
      await open.close()
      await rm(dir, { recursive: true })
    },
  }
}
