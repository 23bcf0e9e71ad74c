import type { SchoolTally } from '@inservice/domain/seats'
import { Button, EmptyState, Table, type TableColumn } from '@inservice/ui'
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import type { Block } from './block-page.tsx'
import { stateWords } from './seat-words.ts'

const columnsOf = (intl: IntlShape): readonly TableColumn<SchoolTally>[] => [
  {
    key: 'school',
    header: intl.formatMessage({ id: 'seats.seat.school', defaultMessage: 'School' }),
    isRowHeader: true,
    cell: ({ name }) => name ?? intl.formatMessage({ id: 'seats.schools.none', defaultMessage: 'For any school' }),
  },
  {
    key: 'free',
    header: intl.formatMessage(stateWords.free),
    isFigure: true,
    cell: ({ free }) => free,
  },
  {
    key: 'assigned',
    header: intl.formatMessage(stateWords.assigned),
    isFigure: true,
    // A seat that was asked for is on its way to someone too.
    cell: ({ assigned, requested }) => assigned + requested,
  },
  {
    key: 'claimed',
    header: intl.formatMessage(stateWords.claimed),
    isFigure: true,
    cell: ({ claimed }) => claimed,
  },
]

/** A block's seats by school: what each has free, whom it invited, what is claimed. */
export const SchoolsTab = ({ block, onAllot }: { block: Block; onAllot: (() => void) | null }) => {
  const intl = useIntl()
  const allot = onAllot ? (
    <Button onPress={onAllot} className="self-start">
      <FormattedMessage id="seats.block.allot" defaultMessage="Allot to schools" />
    </Button>
  ) : null
  if (block.bySchool.length === 0)
    return (
      <EmptyState
        title={<FormattedMessage id="seats.schools.empty" defaultMessage="No seat of this block is left" />}
      />
    )
  return (
    <div className="flex flex-col gap-5">
      <Table
        onPhone="scroll"
        caption={
          <FormattedMessage
            id="seats.schools.caption"
            defaultMessage="A school’s own seats are used first, then those for any school."
          />
        }
        rows={block.bySchool}
        rowKey={({ schoolId }) => schoolId ?? 'any'}
        columns={columnsOf(intl)}
      />
      {allot}
    </div>
  )
}
