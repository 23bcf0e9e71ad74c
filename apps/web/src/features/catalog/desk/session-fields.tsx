import { designations } from '@inservice/domain/catalog'
import { Button, CheckboxGroup, DatePicker, Fieldset, Menu, Section, TextField, TimeField } from '@inservice/ui'
import { Copy, Plus, Trash2 } from 'lucide-react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { defineMessages, FormattedMessage, useIntl } from 'react-intl'
import { formatHours } from '../../../kernel/formats/format-hours.ts'
import { formatDay } from '../../../kernel/formats/format-when.ts'
import { showToast } from '../../../kernel/pages/toasts.ts'
import { designationWords } from '../facet-words.ts'
import { plainWords } from '../plain-words.ts'
import { Field, placeOf, useDraft } from './draft-context.tsx'
import { firstSession, shifted, type DraftValues } from './draft-values.ts'
import { MissingRows, missingIdOf } from './missing-rows.tsx'
import { optional } from './optional.ts'
import { Pauses } from './pause-fields.tsx'

const later = plainWords(
  defineMessages({
    '1': { id: 'draft.copy.day', defaultMessage: 'The next day' },
    '7': { id: 'draft.copy.week', defaultMessage: 'A week later' },
    '14': { id: 'draft.copy.two-weeks', defaultMessage: 'Two weeks later' },
    '28': { id: 'draft.copy.four-weeks', defaultMessage: 'Four weeks later' },
  }),
)

/** The dated meetings: each may be copied to a later day with all it has. */
export const SessionFields = () => {
  const { control, today } = useDraft()
  const { fields, append, insert, remove } = useFieldArray({ control, name: 'sessions' })
  const { getValues } = useFormContext<DraftValues>()
  const intl = useIntl()
  const copy = (at: number, days: number) => {
    const session = getValues(`sessions.${at}`)
    insert(at + 1, shifted(session, days))
  }
  const drop = (at: number) => {
    const session = getValues(`sessions.${at}`)
    remove(at)
    void showToast({
      title: intl.formatMessage({ id: 'draft.session.removed', defaultMessage: 'The session is taken out.' }),
      undoLabel: intl.formatMessage({ id: 'desk.undo', defaultMessage: 'Undo' }),
      onUndo: () => insert(at, session),
    })
  }
  const addLast = () => {
    const last = getValues('sessions').at(-1)
    append(last === undefined ? firstSession(today) : shifted(last, 7))
  }
  return (
    <Section
      title={<FormattedMessage id="draft.sessions" defaultMessage="Sessions" />}
      lead={<Zone />}
      id={placeOf('sessions')}
    >
      <MissingRows list="sessions" />
      <ol className="flex flex-col">
        {fields.map(({ id }, at) => (
          <li key={id} className="border-b border-hair py-6 first:pt-0">
            <SessionRow at={at} onCopy={(days) => copy(at, days)} onDrop={() => drop(at)} />
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-baseline justify-between gap-4 pt-4">
        <Button icon={<Plus aria-hidden />} onPress={addLast} aria-describedby={missingIdOf('sessions')}>
          {fields.length === 0 ? (
            <FormattedMessage id="draft.session.first" defaultMessage="Add a session" />
          ) : (
            <FormattedMessage id="draft.session.more" defaultMessage="Add one a week later" />
          )}
        </Button>
        <Length />
      </div>
    </Section>
  )
}

const Zone = () => {
  const intl = useIntl()
  const { provider, today } = useDraft()
  const zone = intl
    .formatDateToParts(new Date(`${today}T12:00:00Z`), { timeZone: provider.timeZone, timeZoneName: 'longGeneric' })
    .find(({ type }) => type === 'timeZoneName')?.value
  return <FormattedMessage id="draft.zone" defaultMessage="Times are {zone}." values={{ zone }} />
}

const minutesOf = (time: string | null): number | null => {
  if (time === null) return null
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

/** How long all sessions last together, pauses in. */
const Length = () => {
  const intl = useIntl()
  const { control } = useDraft()
  const sessions = useWatch({ control, name: 'sessions' })
  const minutes = sessions.reduce((sum, { from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)]
    return start === null || end === null ? sum : sum + Math.max(0, end - start)
  }, 0)
  if (minutes === 0) return null
  return (
    <p className="figures text-dense text-muted">
      <FormattedMessage
        id="draft.length"
        defaultMessage="{hours} in all, pauses included"
        values={{ hours: formatHours(intl, minutes) }}
      />
    </p>
  )
}

type RowProps = { at: number; onCopy: (days: number) => void; onDrop: () => void }

const SessionRow = ({ at, onCopy, onDrop }: RowProps) => {
  const intl = useIntl()
  const { control } = useDraft()
  const date = useWatch({ control, name: `sessions.${at}.date` })
  const name = intl.formatMessage(
    { id: 'draft.session.number', defaultMessage: 'Session {number}' },
    { number: at + 1 },
  )
  return (
    <Fieldset
      legend={
        <>
          {name}
          {date === null ? null : (
            <span className="ps-3 font-sans text-dense font-normal text-muted">{formatDay(intl, date, 'full')}</span>
          )}
        </>
      }
    >
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <Field name={`sessions.${at}.date`} className="w-52">
          {(field) => (
            <DatePicker {...field} label={<FormattedMessage id="draft.session.date" defaultMessage="Day" />} />
          )}
        </Field>
        <Field name={`sessions.${at}.from`} className="w-36">
          {(field) => (
            <TimeField {...field} label={<FormattedMessage id="draft.session.from" defaultMessage="From" />} />
          )}
        </Field>
        <Field name={`sessions.${at}.to`} className="w-36">
          {(field) => <TimeField {...field} label={<FormattedMessage id="draft.session.to" defaultMessage="To" />} />}
        </Field>
      </div>
      <Pauses at={at} />
      <Field name={`sessions.${at}.designations`}>
        {(field) => (
          <CheckboxGroup
            {...field}
            onChange={(chosen) => field.onChange(designations.filter((one) => chosen.includes(one)))}
            isInline
            label={<FormattedMessage id="draft.session.designations" defaultMessage="Its hours count as" />}
            labelNote={<FormattedMessage {...optional} />}
            choices={Object.entries(designationWords).map(([value, word]) => ({
              value,
              label: intl.formatMessage(word),
            }))}
          />
        )}
      </Field>
      <Field name={`sessions.${at}.title`}>
        {(field) => (
          <TextField
            {...field}
            width="full"
            maxLength={120}
            label={<FormattedMessage id="draft.session.title" defaultMessage="Topic of this session" />}
            labelNote={<FormattedMessage {...optional} />}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-3">
        <Menu
          label={intl.formatMessage({ id: 'draft.session.copy-of', defaultMessage: 'Copy {name} to' }, { name })}
          trigger={
            <Button
              size="small"
              icon={<Copy aria-hidden />}
              aria-label={intl.formatMessage(
                { id: 'draft.session.copy-name', defaultMessage: 'Copy {name}' },
                { name },
              )}
            >
              <FormattedMessage id="draft.session.copy" defaultMessage="Copy" />
            </Button>
          }
          entries={Object.entries(later)
            .toSorted(([a], [b]) => Number(a) - Number(b))
            .map(([days, word]) => ({
              key: days,
              label: intl.formatMessage(word),
              onAction: () => onCopy(Number(days)),
            }))}
        />
        <Button
          size="small"
          variant="plain"
          icon={<Trash2 aria-hidden />}
          onPress={onDrop}
          aria-label={intl.formatMessage(
            { id: 'draft.session.remove-name', defaultMessage: 'Take out {name}' },
            { name },
          )}
        >
          <FormattedMessage id="draft.session.remove" defaultMessage="Take out" />
        </Button>
      </div>
    </Fieldset>
  )
}
