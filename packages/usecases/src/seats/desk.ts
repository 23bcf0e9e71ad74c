import { listOrganizationsOf } from '@inservice/db/organizations'
import { listBlocks } from '@inservice/db/seats'
import { scopesOf } from '@inservice/domain/access'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** The seat blocks of the organizations in one's sight, with where their seats stand. */
export const desk = query({
  name: 'seats.desk',
  input: z.object({}),
  load: async (read, _input, { actor, now }) => {
    const sight = scopesOf(actor, 'seats.see')
    const [blocks, organizations] = [await listBlocks(read, sight, now), await listOrganizationsOf(read, sight)]
    return {
      blocks,
      organizations,
      sight,
      canBuy: scopesOf(actor, 'seats.buy'),
      delegates: scopesOf(actor, 'seats.delegate'),
    }
  },
  allow: (_actor, { sight }) => sight.everywhere || sight.ids.organization.length + sight.ids.school.length > 0,
  show: ({ blocks, organizations, sight, canBuy, delegates }, _input, { now }) => ({
    organizations,
    /** One who sees the seats of a school alone. */
    isDelegate: !sight.everywhere && sight.ids.organization.length === 0,
    /** The organization whose delegates one names. */
    delegatesOf: delegates.ids.organization[0] ?? null,
    canBuy: canBuy.everywhere || canBuy.ids.organization.length > 0,
    blocks: blocks.map((block) => ({ ...block, isOver: block.endsAt !== null && block.endsAt < now })),
    now,
  }),
})
