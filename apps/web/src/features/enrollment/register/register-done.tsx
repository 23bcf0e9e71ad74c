import { Link, LinkButton, Notice, PageTitle, Section } from '@inservice/ui'
import { CalendarPlus, FileText } from 'lucide-react'
import { FormattedMessage } from 'react-intl'
import { trpc, type ApiOutputs } from '../../../kernel/api/trpc.ts'
import { Hours, When } from '../../../kernel/formats/shown.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { PaperName } from '../../billing/paper-name.tsx'
import { OwnPace } from '../../catalog/own-pace.tsx'
import { Steps } from './steps-bar.tsx'
import { stepsOf, type Offering } from './steps.ts'

type Order = ApiOutputs['billing']['order']

/** The paper of an order comes a moment after it: asked for a few times, then left to the order's page. */
const useOrder = (orderId: string | null): Order | null => {
  const { data } = trpc.billing.order.useQuery(
    { orderId: orderId ?? '' },
    {
      enabled: orderId !== null,
      refetchInterval: (query) => {
        const waits = (query.state.data?.totalCents ?? 0) > 0 && query.state.data?.documents.length === 0
        return waits && query.state.dataUpdateCount < 8 ? 1_000 : false
      },
    },
  )
  return data ?? null
}

const Papers = ({ order }: { order: Order }) => (
  <>
    {order.documents.map(({ id, kind, number }) => (
      <LinkButton key={id} href={`/documents/paper/${id}.pdf`} target="_blank" icon={<FileText aria-hidden />}>
        <PaperName kind={kind} number={number} />
      </LinkButton>
    ))}
  </>
)

const OwnPaceStep = ({ offering }: { offering: Offering }) => {
  const { endsAt, timeZone, contactName, contactEmail } = offering
  return (
    <li>
      <FormattedMessage
        id="register.next.own-pace"
        defaultMessage="Begin whenever you like: {pace}. For the material and questions write to {contact}."
        values={{
          pace: <OwnPace endsAt={endsAt} timeZone={timeZone} />,
          contact: <Link href={`mailto:${contactEmail}`}>{contactName || contactEmail}</Link>,
        }}
      />
    </li>
  )
}

const NextSteps = ({ offering }: { offering: Offering }) => {
  const language = useLanguage()
  const { kind, startsAt, timeZone, approvedMinutes, cancellation, price } = offering
  const policy = cancellation?.[language]
  return (
    <ol className="flex list-decimal flex-col gap-2 ps-6">
      <li>
        <FormattedMessage id="register.next.letter" defaultMessage="A letter with all of this is on its way to you." />
      </li>
      {kind === 'self_paced' ? <OwnPaceStep offering={offering} /> : null}
      {startsAt && kind !== 'self_paced' ? (
        <li>
          <When at={startsAt} zone={timeZone} form="zoned" />:{' '}
          {offering.format === 'in_person' ? (
            <FormattedMessage id="register.next.day" defaultMessage="sign in when you arrive." />
          ) : (
            <FormattedMessage
              id="register.next.online"
              defaultMessage="the meeting link opens in {learning} 15 minutes before."
              values={{
                learning: (
                  <PageLink to="/learning">
                    <FormattedMessage id="register.next.learning" defaultMessage="My learning" />
                  </PageLink>
                ),
              }}
            />
          )}
        </li>
      ) : null}
      {approvedMinutes ? (
        <li>
          <FormattedMessage
            id="register.next.after"
            defaultMessage="Afterwards: a short evaluation, then you claim {hours}."
            values={{ hours: <Hours minutes={approvedMinutes} clock /> }}
          />
        </li>
      ) : null}
      {policy && price.totalCents > 0 ? (
        <li>
          <FormattedMessage
            id="register.next.cancel"
            defaultMessage="If something comes up, you withdraw in My learning. {policy}"
            values={{ policy }}
          />
        </li>
      ) : null}
    </ol>
  )
}

/** One is registered: what, when, the papers, what comes next. */
export const RegisterDone = ({ offering }: { offering: Offering }) => {
  const { own, title, slug } = offering
  const order = useOrder(own?.orderId ?? null)
  return (
    <>
      <Steps slug={slug} steps={stepsOf(offering)} step="done" />
      <PageTitle
        lead={
          <FormattedMessage
            id="register.done.lead"
            defaultMessage="Your seat in {title} is yours."
            values={{ title }}
          />
        }
      >
        <FormattedMessage id="register.done.title" defaultMessage="You’re registered" />
      </PageTitle>
      {order && order.method === 'purchase_order' && order.documents.length > 0 ? (
        <Notice
          tone="neutral"
          className="mb-6"
          title={
            <FormattedMessage
              id="register.done.invoice"
              defaultMessage="The invoice goes to {email}"
              values={{ email: order.billingEmail }}
            />
          }
        />
      ) : null}
      <div className="flex flex-wrap gap-3 pb-2">
        {own?.enrollmentId && offering.sessions.length > 0 ? (
          <LinkButton
            href={`/documents/enrollment/${own.enrollmentId}/calendar.ics`}
            target="_blank"
            icon={<CalendarPlus aria-hidden />}
          >
            <FormattedMessage id="register.calendar" defaultMessage="Add to calendar" />
          </LinkButton>
        ) : null}
        {order ? <Papers order={order} /> : null}
      </div>
      <Section title={<FormattedMessage id="register.next.title" defaultMessage="What comes next" />}>
        <NextSteps offering={offering} />
      </Section>
      <p className="flex flex-wrap gap-x-6 gap-y-2 pt-8">
        <PageLink to="/learning">
          <FormattedMessage id="register.to-learning" defaultMessage="To my learning" />
        </PageLink>
        {order && order.totalCents > 0 ? (
          <PageLink to="/orders/$orderId" params={{ orderId: order.id }}>
            <FormattedMessage id="register.see-order" defaultMessage="See the order" />
          </PageLink>
        ) : null}
        <PageLink to="/catalog">
          <FormattedMessage id="register.more" defaultMessage="More trainings" />
        </PageLink>
      </p>
    </>
  )
}
