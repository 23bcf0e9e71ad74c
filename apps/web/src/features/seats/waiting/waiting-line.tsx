import { FactLine, HairlineList, Section } from '@inservice/ui'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { When } from '../../../kernel/formats/shown.tsx'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import type { WaitingEntry, WaitingList } from './waiting-words.ts'

type Props = { entry: WaitingEntry; list: WaitingList; mayManage: boolean }

const Deed = ({
  entry,
  list,
  open,
  children,
}: Omit<Props, 'mayManage'> & { open: 'move' | 'overbook' | 'remove'; children: ReactNode }) => (
  <PageLink
    to="/teach/$offeringId/waiting"
    params={{ offeringId: list.offering.id }}
    search={{ open, entry: entry.entryId }}
    resetScroll={false}
    className="inline-flex min-h-control items-center"
  >
    {children}
    <span className="sr-only">: {entry.name}</span>
  </PageLink>
)

const factsOf = ({ entry, list }: Omit<Props, 'mayManage'>): readonly ReactNode[] => {
  const { timeZone: zone } = list.offering
  return [
    entry.seats > 1 ? (
      <FormattedMessage
        key="party"
        id="waiting.party"
        defaultMessage="party of {seats, number}, with {names}"
        values={{ seats: entry.seats, names: entry.companions.join(', ') }}
      />
    ) : null,
    entry.kept > 0 ? (
      <FormattedMessage
        key="kept"
        id="waiting.kept"
        defaultMessage="{kept, plural, one {# seat is kept} other {# seats are kept}} for the party"
        values={{ kept: entry.kept }}
      />
    ) : null,
    entry.skips > 0 && entry.state === 'waiting' ? (
      <FormattedMessage
        key="skips"
        id="waiting.skips"
        defaultMessage="passed over {skips, plural, one {once} other {# times}}"
        values={{ skips: entry.skips }}
      />
    ) : null,
    <FormattedMessage
      key="since"
      id="waiting.since"
      defaultMessage="since {when}"
      values={{ when: <When at={entry.joinedAt} zone={zone} now={list.now} /> }}
    />,
  ]
}

const Entry = ({ entry, list, mayManage }: Props) => (
  <article className="flex flex-wrap items-start gap-x-4 gap-y-2">
    <p className="figures w-8 shrink-0 font-serif text-lead font-semibold">
      {entry.place === null ? (
        <span className="sr-only">
          <FormattedMessage id="waiting.asked" defaultMessage="asked" />
        </span>
      ) : (
        entry.place
      )}
    </p>
    <div className="flex min-w-0 flex-1 basis-56 flex-col gap-1">
      <h3 className="font-semibold">{entry.name}</h3>
      {entry.state === 'offered' && entry.offerExpiresAt ? (
        <p className="font-semibold text-attention">
          <FormattedMessage
            id="waiting.offered"
            defaultMessage="{seats, plural, one {A seat is offered} other {# seats are offered}} until {until}"
            values={{
              seats: entry.seats,
              until: <When at={entry.offerExpiresAt} zone={list.offering.timeZone} now={list.now} />,
            }}
          />
        </p>
      ) : null}
      <FactLine facts={factsOf({ entry, list })} />
      {entry.priorityReason === null ? null : (
        <p className="text-dense text-muted">
          <FormattedMessage
            id="waiting.priority"
            defaultMessage="Moved up: {reason}"
            values={{ reason: entry.priorityReason }}
          />
        </p>
      )}
    </div>
    {mayManage ? (
      <p className="flex flex-wrap gap-x-4 max-sm:ps-12">
        {entry.place !== null && entry.place > 1 ? (
          <Deed entry={entry} list={list} open="move">
            <FormattedMessage id="waiting.move" defaultMessage="Move up" />
          </Deed>
        ) : null}
        {list.mayOverbook && entry.state === 'waiting' && entry.seats === 1 ? (
          <Deed entry={entry} list={list} open="overbook">
            <FormattedMessage id="waiting.overbook.entry" defaultMessage="Add beyond capacity" />
          </Deed>
        ) : null}
        <Deed entry={entry} list={list} open="remove">
          <FormattedMessage id="waiting.remove" defaultMessage="Take off" />
        </Deed>
      </p>
    ) : null}
  </article>
)

/** Who has been asked and until when, then who waits, in their order. */
export const WaitingLine = ({ list, mayManage }: { list: WaitingList; mayManage: boolean }) => {
  const asked = list.line.filter(({ state }) => state === 'offered')
  const waiting = list.line.filter(({ state }) => state === 'waiting')
  const show = (entries: readonly WaitingEntry[]) =>
    entries.map((entry) => <Entry key={entry.entryId} entry={entry} list={list} mayManage={mayManage} />)
  return (
    <>
      {asked.length > 0 ? (
        <Section title={<FormattedMessage id="waiting.offers" defaultMessage="Asked, not yet answered" />}>
          <HairlineList>{show(asked)}</HairlineList>
        </Section>
      ) : null}
      {waiting.length > 0 ? (
        <Section title={<FormattedMessage id="waiting.line" defaultMessage="In line" />}>
          <HairlineList isOrdered>{show(waiting)}</HairlineList>
        </Section>
      ) : null}
    </>
  )
}
