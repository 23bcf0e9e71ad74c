import { Badge, Breadcrumbs, Button, DescriptionList, Page, PageTitle, Section, Timeline } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../../kernel/api/trpc.ts'
import { formatWhen } from '../../../kernel/formats/format-when.ts'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { AnswerList } from '../apply/answer-list.tsx'
import { standingTones, standingWords } from '../apply/supervisor-words.ts'
import { boardWords, decisionWords, stateTones, stateWords, stepWords, type Decision } from './application-words.ts'
import { DecideDialog } from './decide-dialog.tsx'

const route = getRouteApi('/_person/teach/$offeringId/applications/$applicationId')
type One = ApiOutputs['enrollment']['application']

const Who = ({ one }: { one: One }) => {
  const intl = useIntl()
  const { application, offering } = one
  const rows: readonly [string, string, string | null][] = [
    [
      'school',
      intl.formatMessage({ id: 'applications.school', defaultMessage: 'School or district' }),
      application.school,
    ],
    ['job', intl.formatMessage({ id: 'applications.job', defaultMessage: 'Position' }), application.jobTitle || null],
    ['mail', intl.formatMessage({ id: 'applications.mail', defaultMessage: 'E-mail' }), application.email],
    [
      'confirm',
      intl.formatMessage({ id: 'applications.confirm-by', defaultMessage: 'To confirm by' }),
      application.state === 'accepted' && application.confirmBy
        ? formatWhen(intl, application.confirmBy, offering.timeZone, 'moment')
        : null,
    ],
    [
      'seat',
      intl.formatMessage({ id: 'applications.seat', defaultMessage: 'Seat' }),
      application.keepsSeat
        ? intl.formatMessage({ id: 'applications.seat.kept', defaultMessage: 'Kept for them' })
        : null,
    ],
  ]
  return (
    <DescriptionList
      items={rows.flatMap(([key, term, description]) => (description ? [{ key, term, description }] : []))}
    />
  )
}

const Supervisors = ({ one }: { one: One }) => {
  const intl = useIntl()
  return (
    <Section title={<FormattedMessage id="applications.supervisors" defaultMessage="Supervisor’s assurance" />}>
      <ul className="flex flex-col gap-4">
        {one.supervisors.map((asked) => (
          <li key={asked.id} className="flex flex-col gap-1">
            <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <span className="break-words">
                {asked.name} · {asked.email}
              </span>
              <Badge tone={standingTones[asked.standing]}>
                <FormattedMessage {...standingWords[asked.standing]} />
              </Badge>
            </p>
            <p className="text-dense text-muted">
              <FormattedMessage
                id="applications.asked"
                defaultMessage="Asked {when}"
                values={{ when: formatWhen(intl, asked.askedAt, one.offering.timeZone, 'moment') }}
              />
            </p>
            {asked.note === '' ? null : (
              <blockquote className="border-s-2 border-hair ps-4 whitespace-pre-wrap">{asked.note}</blockquote>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const History = ({ one }: { one: One }) => {
  const intl = useIntl()
  return (
    <Section title={<FormattedMessage id="applications.history" defaultMessage="History" />}>
      <Timeline
        label={intl.formatMessage({ id: 'applications.history', defaultMessage: 'History' })}
        events={one.events.map(({ id, at, what, by, reason }) => ({
          key: id,
          when: formatWhen(intl, at, one.offering.timeZone, 'moment'),
          title: <FormattedMessage {...stepWords[what]} />,
          detail: [by, reason].filter(Boolean).join(' · '),
        }))}
      />
    </Section>
  )
}

/** One application: its answers, what its supervisor says, its history, and the decision. */
export const ApplicationPage = () => {
  const intl = useIntl()
  const language = useLanguage()
  const { offeringId, applicationId } = route.useParams()
  const [one] = trpc.enrollment.application.useSuspenseQuery({ applicationId })
  const [decision, setDecision] = useState<Decision | null>(null)
  const { application, form, offering, open } = one
  return (
    <Page width="reading">
      <PageTitle
        above={
          <Breadcrumbs
            label={intl.formatMessage({ id: 'attendance.way', defaultMessage: 'Way back' })}
            crumbs={[
              {
                href: `/teach/${offeringId}/applications`,
                label: intl.formatMessage(boardWords.title, { title: offering.title }),
              },
            ]}
          />
        }
        lead={
          <Badge tone={stateTones[application.state]}>
            <FormattedMessage {...stateWords[application.state]} />
          </Badge>
        }
      >
        {application.name}
      </PageTitle>
      <div className="flex flex-wrap gap-3 pb-6 empty:hidden">
        {open.map((what) => (
          <Button key={what} variant={what === open[0] ? 'primary' : 'outlined'} onPress={() => setDecision(what)}>
            <FormattedMessage {...decisionWords[what]} />
          </Button>
        ))}
      </div>
      <Who one={one} />
      {form.stages.map((stage) => (
        <Section key={stage.title.en} title={stage.title[language]}>
          <AnswerList stage={stage} answers={application.answers} />
        </Section>
      ))}
      {one.supervisors.length > 0 ? <Supervisors one={one} /> : null}
      <History one={one} />
      {decision ? (
        <DecideDialog
          decision={decision}
          chosen={[{ id: application.id, name: application.name }]}
          onClose={() => setDecision(null)}
        />
      ) : null}
    </Page>
  )
}
