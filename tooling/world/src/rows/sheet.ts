import type { Db } from '@inservice/db/kernel'
import { insertRows } from './insert-rows.ts'
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
  'seat_hold',
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
  readonly write: (db: Db) => Promise<void>
}

export function makeSheet(): Sheet {
  const writers = new Map<SheetTable, { rows: unknown[]; write: (db: Db) => Promise<void> }>()
  const tableOf = <Name extends SheetTable>(name: Name) => {
    const known = writers.get(name)
    if (known) return known
    const rows: Row<Name>[] = []
    const made = { rows, write: (db: Db) => insertRows(db, name, rows) }
    writers.set(name, made)
    return made
  }
  return {
    add: (table, row) => {
      tableOf(table).rows.push(row)
      return row
    },
    count: (table) => writers.get(table)?.rows.length ?? 0,
    write: async (db) => {
      for (const name of order) await writers.get(name)?.write(db)
    },
  }
}
