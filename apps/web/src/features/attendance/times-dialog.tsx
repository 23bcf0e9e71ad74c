import { attendanceRefusals, decideMarks, type CellWish } from '@inservice/domain/attendance'
import { atLocal, dateIn, timeIn } from '@inservice/domain/kernel'
import { Button, Checkbox, Dialog, Notice, TextField, TimeField } from '@inservice/ui'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatSpan } from '../../kernel/formats/format-when.ts'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { CellHistory } from './cell-history.tsx'
import type { RosterRow, RosterSession } from './roster-types.ts'

type Typed = { from: string | null; to: string | null; isOpen: boolean }
type Props = {
  row: RosterRow
  session: RosterSession
  now: string
  onSave: (wish: CellWish, note: string) => void
  onClose: () => void
}

const typedOf = ({ cells }: RosterRow, session: RosterSession): Typed[] => {
  const clock = (at: string) => timeIn(at, session.timeZone)
  const there = cells[session.id]?.stretches ?? []
  const spans = there.length > 0 ? there : [{ from: session.startsAt, to: session.endsAt }]
  return spans.map(({ from, to }) => ({ from: clock(from), to: to === null ? null : clock(to), isOpen: to === null }))
}

/** The wish that was typed, on the session's own day and clock; null where a time is missing. */
const wishOfTyped = (typed: readonly Typed[], { startsAt, timeZone }: RosterSession): CellWish | null => {
  const day = dateIn(startsAt, timeZone)
  const stretches = []
  for (const { from, to, isOpen } of typed) {
    if (from === null || (to === null && !isOpen)) return null
    stretches.push({
      from: atLocal(day, from, timeZone),
      to: isOpen || to === null ? null : atLocal(day, to, timeZone),
    })
  }
  return { kind: 'times', stretches }
}

const useProblem = (): ((wish: CellWish | null, props: Props) => string | null) => {
  const intl = useIntl()
  const language = useLanguage()
  return (wish, { row, session, now }) => {
    if (wish === null)
      return intl.formatMessage({
        id: 'attendance.times.missing',
        defaultMessage: 'Fill in both times, or say that the person has not signed out yet.',
      })
    const state = { session, marks: [], onRoster: true }
    const by = { personId: row.personId, source: 'trainer', now, newId: () => '' } as const
    const decided = decideMarks(state, wish, by)
    return decided.ok ? null : attendanceRefusals[decided.refusal.code].sentence[language](decided.refusal.facts)
  }
}

/** The dialog was opened to set this time: one types at once. */
const focusFirst = (field: HTMLDivElement | null) => field?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus()

type StretchProps = {
  typed: Typed
  at: number
  isLast: boolean
  onChange: (typed: Typed) => void
  onRemove: (() => void) | null
}

const Stretch = ({ typed, at, isLast, onChange, onRemove }: StretchProps) => {
  const intl = useIntl()
  const nth = (word: string) => (at === 0 ? word : `${word} (${at + 1})`)
  return (
    <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
      <TimeField
        ref={at === 0 ? focusFirst : undefined}
        label={nth(intl.formatMessage({ id: 'attendance.times.in', defaultMessage: 'Came at' }))}
        value={typed.from}
        onChange={(from) => onChange({ ...typed, from })}
      />
      <TimeField
        label={nth(intl.formatMessage({ id: 'attendance.times.out', defaultMessage: 'Left at' }))}
        value={typed.isOpen ? null : typed.to}
        isDisabled={typed.isOpen}
        onChange={(to) => onChange({ ...typed, to })}
      />
      {onRemove ? (
        <Button variant="plain" size="small" className="mb-1" onPress={onRemove}>
          <FormattedMessage id="attendance.times.remove" defaultMessage="Remove" />
        </Button>
      ) : null}
      {isLast ? (
        <Checkbox
          className="basis-full"
          isSelected={typed.isOpen}
          onChange={(isOpen) => onChange({ ...typed, isOpen })}
        >
          <FormattedMessage id="attendance.times.open" defaultMessage="Has not signed out yet" />
        </Checkbox>
      ) : null}
    </div>
  )
}

/** When a person came and left, on the session's own clock, in one stretch or several; and what happened in this cell. */
export const TimesDialog = (props: Props) => {
  const { row, session, onSave, onClose } = props
  const intl = useIntl()
  const problemOf = useProblem()
  const [typed, setTyped] = useState(() => typedOf(row, session))
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const change = (at: number, next: Typed) => setTyped(typed.map((old, index) => (index === at ? next : old)))
  const save = () => {
    const wish = wishOfTyped(typed, session)
    const found = problemOf(wish, props)
    setProblem(found)
    if (found === null && wish) onSave(wish, note.trim())
  }
  const isMarked = row.cells[session.id]?.kind !== 'absent'
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? null : onClose())}
      title={`${row.givenName} ${row.familyName}`}
      closeLabel={intl.formatMessage({ id: 'attendance.times.close', defaultMessage: 'Close' })}
      actions={
        <>
          <Button variant="primary" onPress={save}>
            <FormattedMessage id="attendance.times.save" defaultMessage="Keep these times" />
          </Button>
          {isMarked ? (
            <Button onPress={() => onSave({ kind: 'absent' }, note.trim())}>
              <FormattedMessage id="attendance.times.absent" defaultMessage="Was not there" />
            </Button>
          ) : null}
        </>
      }
    >
      <form
        className="flex flex-col gap-5 pb-2"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <p className="text-dense text-muted">
          {session.title === '' ? null : `${session.title} · `}
          {formatSpan(intl, session.startsAt, session.endsAt, session.timeZone, 'zoned')}
        </p>
        {problem === null ? null : <Notice tone="bad" announce="assertive" title={problem} />}
        {typed.map((one, at) => (
          <Stretch
            // The stretches of one cell have no identity but their place.
            key={at}
            typed={one}
            at={at}
            isLast={at === typed.length - 1}
            onChange={(next) => change(at, next)}
            onRemove={typed.length > 1 ? () => setTyped(typed.filter((_, index) => index !== at)) : null}
          />
        ))}
        <div>
          <Button
            size="small"
            isDisabled={typed.length >= 6 || typed.at(-1)?.isOpen}
            onPress={() => setTyped([...typed, { from: null, to: null, isOpen: false }])}
          >
            <FormattedMessage id="attendance.times.add" defaultMessage="Came back later" />
          </Button>
        </div>
        <TextField
          label={intl.formatMessage({ id: 'attendance.times.note', defaultMessage: 'Note' })}
          labelNote={intl.formatMessage({ id: 'attendance.times.optional', defaultMessage: '(optional)' })}
          description={intl.formatMessage({
            id: 'attendance.times.note.hint',
            defaultMessage: 'Stays in the record beside the change.',
          })}
          maxLength={300}
          value={note}
          onChange={setNote}
        />
        <input type="submit" hidden />
      </form>
      <CellHistory sessionId={session.id} personId={row.personId} />
    </Dialog>
  )
}
