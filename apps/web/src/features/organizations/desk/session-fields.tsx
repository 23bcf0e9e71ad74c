import { designationName, designations, type OfferingDraft } from '@inservice/domain/catalog'
import { Button, CheckboxGroup, DateField, Fieldset, Section, TextField, TimeField } from '@inservice/ui'
import { Temporal } from 'temporal-polyfill'
import { FormattedMessage, useIntl } from 'react-intl'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { changeAt, removeAt, type DraftFields } from './draft-fields.ts'
import { PauseFields } from './pause-fields.tsx'

type Session = OfferingDraft['sessions'][number]

const weekLater = (session: Session): Session => ({
  ...session,
  date: Temporal.PlainDate.from(session.date).add({ days: 7 }).toString(),
})

/** The next session a person is likely to mean: a week after the last, else in four weeks by day. */
const nextSession = (sessions: readonly Session[]): Session => {
  const last = sessions.at(-1)
  if (last) return weekLater(last)
  const date = Temporal.Now.plainDateISO().add({ days: 28 }).toString()
  return {
    title: '',
    date,
    from: '08:30',
    to: '15:30',
    designations: [],
    pauses: [{ from: '12:00', to: '13:00', kind: 'meal' }],
  }
}

const OneSession = ({ at, session, fields }: { at: number; session: Session; fields: DraftFields }) => {
  const language = useLanguage()
  const { body, change, problem } = fields
  const set = (part: Partial<Session>) => change({ sessions: changeAt(body.sessions, at, part) })
  return (
    <Fieldset
      legend={
        <FormattedMessage id="organizations.session.nth" defaultMessage="Session {nth}" values={{ nth: at + 1 }} />
      }
    >
      <div className="flex flex-col gap-5">
        <div className="flex flex-wrap gap-4">
          <DateField
            id={`sessions.${at}.date`}
            label={<FormattedMessage id="organizations.session.date" defaultMessage="Day" />}
            value={session.date}
            onChange={(date) => date && set({ date })}
            errorMessage={problem(`sessions.${at}.date`)}
          />
          <TimeField
            id={`sessions.${at}.from`}
            label={<FormattedMessage id="organizations.session.from" defaultMessage="From" />}
            value={session.from}
            onChange={(from) => from && set({ from })}
            errorMessage={problem(`sessions.${at}.from`)}
          />
          <TimeField
            id={`sessions.${at}.to`}
            label={<FormattedMessage id="organizations.session.to" defaultMessage="To" />}
            value={session.to}
            onChange={(to) => to && set({ to })}
            errorMessage={problem(`sessions.${at}.to`)}
          />
        </div>
        <TextField
          id={`sessions.${at}.title`}
          label={<FormattedMessage id="organizations.session.title" defaultMessage="Its own title" />}
          labelNote={<FormattedMessage id="organizations.optional" defaultMessage="optional" />}
          value={session.title}
          onChange={(title) => set({ title })}
        />
        <CheckboxGroup
          label={<FormattedMessage id="organizations.session.hours" defaultMessage="Kinds of hours it gives" />}
          isInline
          choices={designations.map((value) => ({ value, label: designationName[value][language] }))}
          value={session.designations}
          onChange={(chosen) => set({ designations: designations.filter((one) => chosen.includes(one)) })}
        />
        <PauseFields at={at} session={session} set={set} problem={problem} />
        <div className="flex flex-wrap gap-3">
          <Button size="small" onPress={() => change({ sessions: [...body.sessions, weekLater(session)] })}>
            <FormattedMessage id="organizations.session.again" defaultMessage="Again a week later" />
          </Button>
          <Button size="small" variant="plain" onPress={() => change({ sessions: removeAt(body.sessions, at) })}>
            <FormattedMessage
              id="organizations.session.remove"
              defaultMessage="Remove session {nth}"
              values={{ nth: at + 1 }}
            />
          </Button>
        </div>
      </div>
    </Fieldset>
  )
}

/** The dated meetings with their pauses and the kinds of hours they give. */
export const SessionFields = ({ zone, ...fields }: DraftFields & { zone: string }) => {
  const intl = useIntl()
  const { body, change, problem } = fields
  const missing = problem('sessions')
  return (
    <Section
      title={<FormattedMessage id="organizations.draft.sessions" defaultMessage="Sessions" />}
      lead={intl.formatMessage(
        { id: 'organizations.draft.zone', defaultMessage: 'Times are those of the place: {zone}.' },
        { zone: zone.replace('_', ' ') },
      )}
    >
      <div id="sessions" tabIndex={-1} className="flex flex-col gap-8">
        {missing === undefined ? null : <p className="text-bad">{missing}</p>}
        {body.sessions.map((session, at) => (
          // Sessions have no id until they are published; they move only as a whole list.
          <OneSession key={`${at}/${body.sessions.length}`} at={at} session={session} fields={fields} />
        ))}
        <div>
          <Button onPress={() => change({ sessions: [...body.sessions, nextSession(body.sessions)] })}>
            <FormattedMessage id="organizations.session.add" defaultMessage="Add a session" />
          </Button>
        </div>
      </div>
    </Section>
  )
}
