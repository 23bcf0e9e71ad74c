import { useState } from 'react'
import { Badge, LedgerTable, Link, Meter, Pagination, StackedBar, Table, Working } from '../index.ts'
import type { SortOrder, TableColumn } from '../index.ts'
import { Specimen } from './specimen.tsx'

type Person = { id: string; name: string; school: string; hours: string; state: 'good' | 'attention'; word: string }

const people: Person[] = [
  { id: '1', name: 'Amari Brooks', school: 'Cedar Ridge Elementary', hours: '12.0', state: 'good', word: 'Confirmed' },
  { id: '2', name: 'Linh Tran', school: 'Harbor Middle School', hours: '5.5', state: 'attention', word: 'Payment due' },
  { id: '3', name: 'Rosa Delgado', school: 'Cedar Ridge Elementary', hours: '9.0', state: 'good', word: 'Confirmed' },
]

const columns: TableColumn<Person>[] = [
  {
    key: 'name',
    header: 'Name',
    isRowHeader: true,
    isSortable: true,
    cell: (row) => <Link href={`#${row.id}`}>{row.name}</Link>,
  },
  { key: 'school', header: 'School', isSortable: true, cell: (row) => row.school },
  {
    key: 'state',
    header: 'State',
    cell: (row) => (
      <Badge look="plain" tone={row.state}>
        {row.word}
      </Badge>
    ),
  },
  { key: 'hours', header: 'Hours', isFigure: true, cell: (row) => row.hours },
]

/** Tables, ledgers, sums and bars. */
export function DataGallery() {
  const [sort, setSort] = useState<SortOrder>({ column: 'name', direction: 'ascending' })
  return (
    <Specimen name="Figures and tables">
      <Table
        caption="Three people, sorted by name"
        columns={columns}
        rows={people}
        rowKey={(row) => row.id}
        sort={sort}
        onSort={setSort}
        selectedKey="2"
      />
      <Table
        caption="While newer rows are on their way"
        columns={columns}
        rows={people.slice(0, 1)}
        rowKey={(row) => row.id}
        isBusy
        onPhone="scroll"
      />
      <Table
        caption="Nobody yet"
        columns={columns}
        rows={[]}
        rowKey={(row) => row.id}
        empty="Nobody has registered yet."
      />
      <Pagination
        label="Pages"
        newer={{ label: 'Newer', href: '#newer' }}
        position="March 3 to March 10"
        older={{ label: 'Older', href: '#older' }}
      />
      <LedgerTable
        caption="Order 2026-00418"
        dateHeader="Day"
        titleHeader="What"
        amountColumns={[
          { key: 'in', header: 'Paid' },
          { key: 'out', header: 'Given back' },
        ]}
        rows={[
          {
            key: 'a',
            date: 'Feb 12, 2026',
            title: 'Card ending 4242',
            detail: 'Reading circles, six sessions',
            amounts: { in: '$125.00' },
          },
          {
            key: 'b',
            date: 'Mar 9, 2026',
            title: 'Withdrew in time',
            detail: 'Less a fee of $15.00',
            amounts: { out: '−$110.00' },
          },
        ]}
        totals={[{ key: 'total', label: 'Kept', amounts: { in: '$125.00', out: '−$110.00' } }]}
      />
      <Working
        caption="How the hours of March 10 were counted"
        lines={[
          { key: '1', label: 'Tue Mar 10', detail: '8:30–15:30', amount: '7 h 00' },
          {
            key: '2',
            label: 'lunch',
            detail: '12:00–13:00',
            remark: 'left out',
            amount: '−1 h 00',
            source: 'rule PS-2 (meals)',
            isIndented: true,
          },
          {
            key: '3',
            label: 'breaks',
            detail: '2 × 15 min',
            remark: 'left out',
            amount: '−0 h 30',
            source: 'rule PS-1 (breaks)',
            isIndented: true,
          },
          { key: '4', amount: '5 h 30', isSum: true },
          { key: '5', label: 'rounded down to the half hour', amount: '5.5', source: 'rule PS-4', isStrong: true },
          { key: '6', label: 'of which Equity', amount: '2.0' },
        ]}
      />
      <div className="grid gap-x-12 gap-y-6 sm:grid-cols-2">
        <Meter
          label="Equity"
          value={12}
          maxValue={15}
          valueText="12 of 15 hours"
          note="3 equity hours missing until June 30, 2027."
        />
        <Meter label="All hours" value={100} maxValue={100} valueText="100 of 100 hours" />
      </div>
      <StackedBar
        summary="40 seats: 31 claimed, 4 invited, 5 free until October 1"
        parts={[
          { key: 'c', label: 'claimed', value: 31, text: '31' },
          { key: 'i', label: 'invited', value: 4, text: '4' },
          { key: 'h', label: 'held', value: 2, text: '2' },
          { key: 'f', label: 'free until October 1', value: 3, text: '3' },
        ]}
      />
    </Specimen>
  )
}
