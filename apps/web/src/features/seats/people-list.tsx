import { Badge, Button, EmptyState, Section, Table, type TableColumn } from '@inservice/ui'
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import { When } from '../../kernel/formats/shown.tsx'
import { PageButton, PageLink } from '../../kernel/pages/page-link.tsx'
import type { Block, Seat } from './block-page.tsx'
import { stateTones, stateWords } from './seat-words.ts'

type School = { readonly key: string; readonly name: string | null; readonly seats: readonly Seat[] }

/** The seats that people have, school by school; those without a school come last. */
const bySchool = (seats: readonly Seat[]): readonly School[] => {
  const schools = new Map<string, { name: string | null; seats: Seat[] }>()
  for (const seat of seats) {
    if (seat.state !== 'assigned' && seat.state !== 'claimed') continue
    const key = seat.schoolId ?? 'none'
    const school = schools.get(key) ?? { name: seat.schoolName, seats: [] }
    school.seats.push(seat)
    schools.set(key, school)
  }
  return [...schools]
    .map(([key, school]) => ({ key, ...school }))
    .toSorted((a, b) => Number(a.name === null) - Number(b.name === null) || (a.name ?? '').localeCompare(b.name ?? ''))
}

const columnsOf = (intl: IntlShape, block: Block): readonly TableColumn<Seat>[] => [
  {
    key: 'name',
    header: intl.formatMessage({ id: 'seats.people.name', defaultMessage: 'Name' }),
    isRowHeader: true,
    width: block.isPack ? '20%' : '30%',
    cell: (seat) => (
      <PageLink to="/seats/$blockId" params={{ blockId: block.id }} search={{ seat: seat.id }}>
        {seat.name}
      </PageLink>
    ),
  },
  {
    key: 'email',
    header: intl.formatMessage({ id: 'seats.people.email', defaultMessage: 'E-mail' }),
    width: block.isPack ? '24%' : '34%',
    cell: ({ address }) => <span className="break-all">{address}</span>,
  },
  ...(block.isPack
    ? [
        {
          key: 'training',
          header: intl.formatMessage({ id: 'seats.people.training', defaultMessage: 'Training' }),
          cell: ({ offeringTitle }: Seat) => offeringTitle,
        },
      ]
    : []),
  {
    key: 'state',
    header: intl.formatMessage({ id: 'seats.people.state', defaultMessage: 'State' }),
    cell: ({ state }) => (
      <Badge look="plain" tone={stateTones[state]}>
        {intl.formatMessage(stateWords[state])}
      </Badge>
    ),
  },
  {
    key: 'since',
    header: intl.formatMessage({ id: 'seats.people.since', defaultMessage: 'Since' }),
    cell: ({ changedAt }) => <When at={changedAt} zone={block.timeZone} form="date" />,
  },
]

const SchoolTable = ({ block, school, name }: { block: Block; school: School; name: string }) => {
  const intl = useIntl()
  return (
    <Table
      caption={name}
      isCaptionHidden
      rows={school.seats}
      rowKey={({ id }) => id}
      columns={columnsOf(intl, block)}
    />
  )
}

/** Who has the seats, by school with its share; then what is free. */
export const PeopleList = ({ block, onAssign }: { block: Block; onAssign: () => void }) => {
  const intl = useIntl()
  const schools = bySchool(block.seats)
  const free = block.seats.filter(({ state }) => state === 'free').length
  if (schools.length === 0)
    return (
      <EmptyState
        title={<FormattedMessage id="seats.people.empty" defaultMessage="Nobody has one of these seats yet" />}
        action={
          block.may.assign && free > 0 ? (
            <div className="flex flex-wrap gap-3">
              <Button onPress={onAssign}>
                <FormattedMessage id="seats.people.assign" defaultMessage="Assign by name" />
              </Button>
              <PageButton to="/seats/$blockId/import" params={{ blockId: block.id }}>
                <FormattedMessage id="seats.people.import" defaultMessage="Bring a list" />
              </PageButton>
            </div>
          ) : null
        }
      >
        {block.isDelegate ? (
          <FormattedMessage
            id="seats.people.empty.delegate"
            defaultMessage="Name your school’s people one by one, or bring a list from a spreadsheet."
          />
        ) : (
          <FormattedMessage
            id="seats.people.empty.text"
            defaultMessage="Name people one by one, bring a list from a spreadsheet, or share a claim link with your staff."
          />
        )}
      </EmptyState>
    )
  return (
    <>
      {schools.map((school) => {
        const name =
          school.name ?? intl.formatMessage({ id: 'seats.people.no-school', defaultMessage: 'No school named' })
        return (
          <Section
            key={school.key}
            title={name}
            actions={
              <span className="text-dense text-muted">
                <FormattedMessage
                  id="seats.people.share"
                  defaultMessage="{count} of {all, plural, one {# seat} other {# seats}}"
                  values={{ count: school.seats.length, all: block.quantity }}
                />
              </span>
            }
          >
            <SchoolTable block={block} school={school} name={name} />
          </Section>
        )
      })}
    </>
  )
}
