import { Button, Disclosure, Notice, Section } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { formatWhen } from '../../../kernel/formats/format-when.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { PageButton } from '../../../kernel/pages/page-link.tsx'
import { AnswerList } from './answer-list.tsx'
import type { Applying } from './apply-words.ts'
import { StandingNotice } from './standing-notice.tsx'
import { SupervisorSection } from './supervisor-section.tsx'

type Application = NonNullable<Applying['application']>

const Withdraw = ({ application }: { application: Application }) => {
  const utils = trpc.useUtils()
  const withdraw = useCommand(trpc.enrollment.withdrawApplication.useMutation())
  const go = async (): Promise<void> => {
    const answer = await withdraw.run({ applicationId: application.id })
    if (answer.ok) await utils.enrollment.invalidate()
  }
  return (
    <Disclosure title={<FormattedMessage id="apply.withdraw" defaultMessage="Withdraw the application" />}>
      <div className="flex flex-col items-start gap-3">
        <p className="text-muted">
          <FormattedMessage
            id="apply.withdraw.text"
            defaultMessage="A seat that is kept for you goes to someone else. While applications are taken you may apply again, from the beginning."
          />
        </p>
        {withdraw.trouble ? <TroubleText trouble={withdraw.trouble} /> : null}
        <Button variant="danger" onPress={() => void go()} isPending={withdraw.pending}>
          <FormattedMessage id="apply.withdraw.do" defaultMessage="Withdraw it" />
        </Button>
      </div>
    </Disclosure>
  )
}

/** An application that was handed in: how it stands, what its supervisor says, what one answered. */
export const Standing = ({ page, application }: { page: Applying; application: Application }) => {
  const intl = useIntl()
  const language = useLanguage()
  const { offering, form, enrollment, supervisor } = page
  const { state, confirmBy } = application
  const isOpen = state === 'submitted' || state === 'waiting'
  return (
    <div className="flex flex-col gap-8">
      <StandingNotice page={page} application={application} />
      {state === 'accepted' && enrollment === null && confirmBy !== null && confirmBy > page.now ? (
        <PageButton
          variant="primary"
          to="/catalog/$slug/register"
          params={{ slug: offering.slug }}
          className="self-start"
        >
          <FormattedMessage id="apply.confirm" defaultMessage="Confirm your seat" />
        </PageButton>
      ) : null}
      {supervisor ? (
        <SupervisorSection page={page} application={application} supervisor={supervisor} mayChange={isOpen} />
      ) : null}
      <Section
        title={<FormattedMessage id="apply.answers" defaultMessage="What you answered" />}
        lead={
          application.submittedAt ? (
            <FormattedMessage
              id="apply.handed-in"
              defaultMessage="Handed in {when}"
              values={{ when: formatWhen(intl, application.submittedAt, offering.timeZone, 'moment') }}
            />
          ) : null
        }
      >
        <div className="flex flex-col gap-6">
          {form.stages.map((stage) => (
            <section key={stage.title.en} className="flex flex-col gap-3">
              <h3 className="font-serif text-lead font-semibold">{stage.title[language]}</h3>
              <AnswerList stage={stage} answers={application.answers} />
            </section>
          ))}
        </div>
      </Section>
      {(isOpen || state === 'accepted') && enrollment === null ? <Withdraw application={application} /> : null}
      {offering.contactEmail === '' ? null : (
        <Notice
          title={
            <FormattedMessage
              id="apply.contact"
              defaultMessage="Questions? {name} answers: {email}"
              values={{ name: offering.contactName, email: offering.contactEmail }}
            />
          }
        />
      )}
    </div>
  )
}
