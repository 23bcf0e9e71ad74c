import { Breadcrumbs, FactLine, Notice, Page, PageTitle, ReadingColumn, Section } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { When } from '../../../kernel/formats/shown.tsx'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { BackTable } from './back-table.tsx'
import { CancelForm } from './cancel-form.tsx'
import { CancelProgress } from './cancel-progress.tsx'
import type { Cancellation, Quoted } from './cancel-words.ts'

const route = getRouteApi('/_person/desk/trainings/$offeringId/cancel')

const Reaches = ({ quoted }: { quoted: Quoted }) => {
  const { people, waiting, unpaid, districts, packs } = quoted
  const packSeats = packs.reduce((sum, one) => sum + one.seats, 0)
  const seats = districts.reduce((sum, one) => sum + one.seats, 0)
  const lines = [
    <FormattedMessage
      key="people"
      id="cancel.people"
      defaultMessage="{people, plural, =0 {Nobody is registered.} one {# person loses their place and is told.} other {# people lose their places and are told.}}"
      values={{ people }}
    />,
    waiting > 0 ? (
      <FormattedMessage
        key="waiting"
        id="cancel.waiting"
        defaultMessage="{waiting, plural, one {# place on the waiting list ends} other {# places on the waiting list end}}, with a letter."
        values={{ waiting }}
      />
    ) : null,
    seats > 0 ? (
      <FormattedMessage
        key="seats"
        id="cancel.seats"
        defaultMessage="{seats, plural, one {# district seat ends} other {# district seats end}}; links to claim one no longer work, and who manages them is told."
        values={{ seats }}
      />
    ) : null,
    packSeats > 0 ? (
      <FormattedMessage
        key="packs"
        id="cancel.packs"
        defaultMessage="{packSeats, plural, one {# seat of a pack is free in the pack again} other {# seats of packs are free in their packs again}}, for another training."
        values={{ packSeats }}
      />
    ) : null,
    unpaid > 0 ? (
      <FormattedMessage
        key="unpaid"
        id="cancel.unpaid"
        defaultMessage="{unpaid, plural, one {# order that is not paid ends} other {# orders that are not paid end}}; nothing was charged."
        values={{ unpaid }}
      />
    ) : null,
    <FormattedMessage
      key="page"
      id="cancel.page"
      defaultMessage="The training leaves the catalog’s lists. Its page stays and says that it was canceled, and why."
    />,
  ].filter((line) => line !== null)
  return (
    <ul className="flex list-disc flex-col gap-2 pl-5">
      {lines.map((line) => (
        <li key={line.key}>{line}</li>
      ))}
    </ul>
  )
}

const Refused = ({ code }: { code: NonNullable<Cancellation['refusal']> }) => (
  <Notice
    title={
      code === 'offering-took-place' ? (
        <FormattedMessage id="cancel.took-place" defaultMessage="This training has taken place" />
      ) : (
        <FormattedMessage id="cancel.already" defaultMessage="This training is canceled" />
      )
    }
  >
    {code === 'offering-took-place' ? (
      <FormattedMessage
        id="cancel.took-place.text"
        defaultMessage="What has taken place can’t be canceled. Money can be given back person by person, from each one’s order."
      />
    ) : (
      <FormattedMessage
        id="cancel.already.text"
        defaultMessage="It was canceled before this page kept a record of what was done."
      />
    )}
  </Notice>
)

const Before = ({
  cancellation,
  quoted,
  isTooFew,
}: {
  cancellation: Cancellation
  quoted: Quoted
  isTooFew: boolean
}) => (
  <>
    <Section title={<FormattedMessage id="cancel.reaches" defaultMessage="What happens" />}>
      <Reaches quoted={quoted} />
    </Section>
    <Section title={<FormattedMessage id="cancel.back" defaultMessage="What goes back" />}>
      <p className="pb-4 text-muted">
        <FormattedMessage
          id="cancel.back.text"
          defaultMessage="Everything, to the way it was paid. The cancellation policy keeps nothing where the provider cancels."
        />
      </p>
      <BackTable quoted={quoted} />
    </Section>
    <Section title={<FormattedMessage id="cancel.decide" defaultMessage="Cancel it" />}>
      <p className="pb-4">
        <FormattedMessage id="cancel.final" defaultMessage="This can’t be taken back." />
      </p>
      <CancelForm cancellation={cancellation} quoted={quoted} isTooFew={isTooFew} />
    </Section>
  </>
)

/** Canceling a training: whom it reaches and what goes back, the reason, and afterwards how far it has come. */
export const CancelPage = () => {
  const intl = useIntl()
  const { offeringId } = route.useParams()
  const isTooFew = route.useSearch().for === 'minimum'
  const [cancellation] = trpc.enrollment.cancellation.useSuspenseQuery(
    { offeringId },
    {
      refetchInterval: ({ state: { data } }) =>
        data?.progress && (data.progress.finishedAt === null || data.progress.requested.count > 0) ? 2_000 : false,
    },
  )
  const { offering, quoted, progress, refusal } = cancellation
  return (
    <Page>
      <PageTitle
        above={
          <Breadcrumbs
            label={intl.formatMessage({ id: 'cancel.way', defaultMessage: 'Way back' })}
            crumbs={[
              { href: '/desk', label: intl.formatMessage({ id: 'cancel.desk', defaultMessage: 'Provider desk' }) },
            ]}
          />
        }
      >
        <FormattedMessage
          id="cancel.title"
          defaultMessage="{isDone, select, true {Canceled: {title}} other {Cancel {title}}}"
          values={{ isDone: String(offering.state === 'canceled'), title: offering.title }}
        />
      </PageTitle>
      <FactLine
        className="-mt-4 pb-6"
        facts={[
          offering.number,
          offering.startsAt ? <When key="starts" at={offering.startsAt} zone={offering.timeZone} form="date" /> : null,
          <PageLink key="page" to="/catalog/$slug" params={{ slug: offering.slug }}>
            <FormattedMessage id="cancel.public" defaultMessage="Its page in the catalog" />
          </PageLink>,
        ]}
      />
      <ReadingColumn>
        {progress ? <CancelProgress cancellation={cancellation} /> : null}
        {progress && quoted ? (
          <Section title={<FormattedMessage id="cancel.back" defaultMessage="What goes back" />}>
            <BackTable quoted={quoted} />
          </Section>
        ) : null}
        {!progress && refusal ? <Refused code={refusal} /> : null}
        {!progress && !refusal && quoted ? (
          <Before cancellation={cancellation} quoted={quoted} isTooFew={isTooFew} />
        ) : null}
      </ReadingColumn>
    </Page>
  )
}
