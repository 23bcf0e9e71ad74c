import type { Db } from '@inservice/db/kernel'
import { insertObjects } from './insert-rows.ts'
import type { Row, TableName } from './row.ts'

/** Tables in the order in which their rows may be written. */
const order = [
  'organization',
  'organization_domain',
  'provider',
  'provider_tag_authority',
  'provider_policy',
  'membership',
  'auth_user',
  'auth_account',
  'person',
  'person_address',
  'certificate',
  'role_grant',
  'program',
  'program_pack_price',
  'venue',
  'room',
  'offering',
  'session',
  'session_pause',
  'offering_instructor',
  'offering_price',
  'offering_approval',
  'offering_draft',
  'purchase_order',
  'customer_order',
  'order_line',
  'payment',
  'refund',
  'number_counter',
  'billing_document',
  'ledger_entry',
  'ledger_posting',
  'seat_pool',
  'seat_block',
  'block_seat',
  'claim_link',
  'seat_reserve',
  'seat_hold',
  'application',
  'application_event',
  'supervisor_assurance',
  'waiting_list_entry',
  'waiting_list_event',
  'enrollment',
  'enrollment_session',
  'enrollment_event',
  'block_seat_event',
  'attendance_mark',
  'evaluation_form',
  'evaluation_answer',
  'claim',
  'gate_passed',
  'award',
  'letter',
  'audit',
] as const satisfies readonly TableName[]

export type SheetTable = (typeof order)[number]

/** Rows before they are written. A row may still be changed until then. */
export type Sheet = {
  readonly add: <Name extends SheetTable>(table: Name, row: Row<Name>) => Row<Name>
  readonly count: (table: SheetTable) => number
  /** Everything as text, to compare two sheets. */
  readonly print: () => string
  readonly write: (db: Db) => Promise<void>
}

export function makeSheet(): Sheet {
  const kept = new Map<SheetTable, object[]>(order.map((name) => [name, []]))
  return {
    add: (table, row) => {
      kept.get(table)?.push(row)
      return row
    },
    count: (table) => kept.get(table)?.length ?? 0,
    print: () => JSON.stringify([...kept]),
    write: async (db) => {
      for (const [name, rows] of kept) await insertObjects(db, name, rows)
    },
  }
}
