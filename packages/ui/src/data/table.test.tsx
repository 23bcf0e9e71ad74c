import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LedgerTable, Table } from '../index.ts'
import type { SortOrder, TableColumn } from '../index.ts'

afterEach(cleanup)

type Person = { id: string; name: string; hours: number; note?: string }

const people: Person[] = [
  { id: 'a', name: 'Amari', hours: 12 },
  { id: 'b', name: 'Linh', hours: 5.5, note: 'late' },
]

const columns: TableColumn<Person>[] = [
  { key: 'name', header: 'Name', isRowHeader: true, isSortable: true, cell: (row) => row.name },
  { key: 'hours', header: 'Hours', isFigure: true, cell: (row) => row.hours.toFixed(1) },
  { key: 'note', header: 'Note', cell: (row) => row.note },
]

describe('Table', () => {
  it('has the name of its caption, and heads for its columns and rows', () => {
    render(<Table caption="Two people" columns={columns} rows={people} rowKey={(row) => row.id} />)
    const table = screen.getByRole('table', { name: 'Two people' })
    expect(within(table).getAllByRole('columnheader')).toHaveLength(3)
    expect(within(table).getByRole('rowheader', { name: 'Linh' })).toBeTruthy()
  })

  it('labels every cell for its card on a phone, and leaves out what is empty', () => {
    render(<Table caption="Two people" columns={columns} rows={people} rowKey={(row) => row.id} />)
    const cell = screen.getByRole('cell', { name: '5.5' })
    expect(cell.dataset.label).toBe('Hours')
    const empty = screen.getAllByRole('cell').filter((each) => each.classList.contains('is-empty'))
    expect(empty).toHaveLength(1)
  })

  it('says its order and asks for the other one', async () => {
    const onSort = vi.fn<(sort: SortOrder) => void>()
    render(
      <Table
        caption="Two people"
        columns={columns}
        rows={people}
        rowKey={(row) => row.id}
        sort={{ column: 'name', direction: 'ascending' }}
        onSort={onSort}
      />,
    )
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending')
    expect(screen.getByRole('columnheader', { name: 'Hours' }).hasAttribute('aria-sort')).toBe(false)
    await userEvent.click(screen.getByRole('button', { name: 'Name' }))
    expect(onSort).toHaveBeenCalledWith({ column: 'name', direction: 'descending' })
  })

  it('says why it is empty', () => {
    render(<Table caption="Nobody" columns={columns} rows={[]} rowKey={(row) => row.id} empty="Nobody yet." />)
    expect(screen.getByRole('cell', { name: 'Nobody yet.' })).toBeTruthy()
  })
})

describe('LedgerTable', () => {
  it('puts the total under the right column', () => {
    render(
      <LedgerTable
        caption="Order"
        dateHeader="Day"
        titleHeader="What"
        amountColumns={[
          { key: 'in', header: 'Paid' },
          { key: 'out', header: 'Given back' },
        ]}
        rows={[{ key: '1', date: 'Mar 9', title: 'Withdrew', amounts: { out: '−$110.00' } }]}
        totals={[{ key: 't', label: 'Total', amounts: { out: '−$110.00' } }]}
      />,
    )
    const total = screen.getByRole('rowheader', { name: 'Total' })
    expect(total.getAttribute('colspan')).toBe('3')
    expect(total.nextElementSibling?.textContent).toBe('−$110.00')
    expect(total.nextElementSibling?.getAttribute('data-label')).toBe('Given back')
  })
})
