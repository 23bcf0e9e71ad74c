import { Badge, Checkbox, Table, TextField, type TableColumn } from '@inservice/ui'
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { Money } from '../../kernel/formats/shown.tsx'
import type { ListLine } from './list-text.ts'

type Props = {
  lines: readonly ListLine[]
  onChange: (line: ListLine) => void
  /** False where the list names people without their schools. */
  hasSchool?: boolean
}

/** Of a longer list only the lines that want something are shown. */
const mostShown = 200
type Cell = 'name' | 'email' | 'school'

/** A line's cell: text where it is fine, a field where something is to be mended. */
const LineCell = ({ line, cell, onChange }: { line: ListLine; cell: Cell; onChange: Props['onChange'] }) => {
  const intl = useIntl()
  const language = useLanguage()
  const names: Record<Cell, string> = {
    name: intl.formatMessage({ id: 'seats.import.name', defaultMessage: 'Name, line {line}' }, { line: line.line }),
    email: intl.formatMessage({ id: 'seats.import.email', defaultMessage: 'E-mail, line {line}' }, { line: line.line }),
    school: intl.formatMessage(
      { id: 'seats.import.school', defaultMessage: 'School, line {line}' },
      { line: line.line },
    ),
  }
  const isOpen = !line.isLeftOut && (line.trouble !== null || line.isMended)
  if (!isOpen) return <span className="break-words">{line[cell]}</span>
  return (
    <TextField
      isLabelHidden
      width="full"
      label={names[cell]}
      value={line[cell]}
      errorMessage={line.trouble?.field === cell ? line.trouble.sentence[language] : undefined}
      onChange={(text) => onChange({ ...line, [cell]: text, isMended: true })}
    />
  )
}

const Standing = ({ line }: { line: ListLine }) => {
  if (line.isLeftOut)
    return (
      <Badge look="plain">
        <FormattedMessage id="seats.import.out" defaultMessage="Left out" />
      </Badge>
    )
  if (line.isMended)
    return (
      <Badge look="plain" tone="attention">
        <FormattedMessage id="seats.import.mended" defaultMessage="To be checked" />
      </Badge>
    )
  if (line.trouble === null && line.clashes)
    return (
      <Badge look="plain" tone="attention">
        <FormattedMessage id="seats.import.clash" defaultMessage="Elsewhere at that time" />
      </Badge>
    )
  return line.trouble === null ? (
    <Badge look="plain" tone="good">
      <FormattedMessage id="seats.import.fine" defaultMessage="Fine" />
    </Badge>
  ) : (
    <Badge look="plain" tone="bad">
      <FormattedMessage id="seats.import.trouble" defaultMessage="To mend" />
    </Badge>
  )
}

const columnsOf = (intl: IntlShape, { onChange, hasSchool = true, lines }: Props): readonly TableColumn<ListLine>[] => {
  const column = (key: Cell, header: string, isRowHeader = false): TableColumn<ListLine> => ({
    key,
    header,
    isRowHeader,
    width: key === 'email' ? '27%' : '21%',
    cell: (line) => <LineCell line={line} cell={key} onChange={onChange} />,
  })
  return [
    {
      key: 'line',
      header: intl.formatMessage({ id: 'seats.import.line', defaultMessage: 'Line' }),
      isFigure: true,
      cell: ({ line }) => line,
    },
    column('name', intl.formatMessage({ id: 'seats.people.name', defaultMessage: 'Name' }), true),
    column('email', intl.formatMessage({ id: 'seats.people.email', defaultMessage: 'E-mail' })),
    ...(hasSchool ? [column('school', intl.formatMessage({ id: 'seats.seat.school', defaultMessage: 'School' }))] : []),
    ...(lines.some(({ cents }) => cents != null)
      ? [
          {
            key: 'price',
            header: intl.formatMessage({ id: 'seats.import.price', defaultMessage: 'Price' }),
            isFigure: true,
            cell: ({ cents, isLeftOut }: ListLine) => (cents == null || isLeftOut ? null : <Money cents={cents} />),
          },
        ]
      : []),
    {
      key: 'standing',
      header: intl.formatMessage({ id: 'seats.people.state', defaultMessage: 'State' }),
      cell: (line) => <Standing line={line} />,
    },
    {
      key: 'out',
      header: intl.formatMessage({ id: 'seats.import.leave', defaultMessage: 'Leave out' }),
      isHeaderHidden: true,
      width: '9rem',
      cell: (line) => <LeaveOut line={line} onChange={onChange} />,
    },
  ]
}

const LeaveOut = ({ line, onChange }: { line: ListLine; onChange: Props['onChange'] }) => (
  <Checkbox isSelected={line.isLeftOut} onChange={(isLeftOut) => onChange({ ...line, isLeftOut })}>
    <FormattedMessage id="seats.import.leave" defaultMessage="Leave out" />{' '}
    <span className="sr-only">
      <FormattedMessage id="seats.import.leave.line" defaultMessage="line {line}" values={{ line: line.line }} />
    </span>
  </Checkbox>
)

/** The list before anyone gets a seat: line by line, to be mended in place or left out. */
export const ImportTable = (props: Props) => {
  const intl = useIntl()
  const { lines } = props
  const shown =
    lines.length <= mostShown
      ? lines
      : lines
          .filter(({ trouble, isMended, isLeftOut }) => trouble !== null || isMended || isLeftOut)
          .slice(0, mostShown)
  return (
    <>
      {shown.length === lines.length ? null : (
        <p className="text-muted">
          <FormattedMessage
            id="seats.import.shown"
            defaultMessage="The list is long: {shown, plural, =0 {no line wants mending, so none is} one {# line that wants mending is} other {# lines that want mending are}} shown, {rest, number} are not."
            values={{ shown: shown.length, rest: lines.length - shown.length }}
          />
        </p>
      )}
      {shown.length === 0 ? null : (
        <Table
          caption={intl.formatMessage({ id: 'seats.import.caption', defaultMessage: 'The list, line by line' })}
          isCaptionHidden
          rows={shown}
          rowKey={({ line }) => String(line)}
          columns={columnsOf(intl, props)}
        />
      )}
    </>
  )
}
