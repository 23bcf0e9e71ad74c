import { Button, Notice, Section } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { ImportTable } from '../../seats/import-table.tsx'
import type { ListLine } from '../../seats/list-text.ts'
import type { Offering } from '../register/steps.ts'
import { GroupPay } from './group-pay.tsx'
import type { GroupInHand } from './use-group.ts'

/** What stands in the way of registering the kept lines, besides those to mend. */
const Blocked = ({ count, most, free }: { count: number; most: number; free: number | null }) => {
  if (count === 0)
    return (
      <Notice
        tone="attention"
        title={<FormattedMessage id="group.none" defaultMessage="Every line is left out. Take at least one in." />}
      />
    )
  if (count > most)
    return (
      <Notice
        tone="attention"
        title={
          <FormattedMessage
            id="group.too-many"
            defaultMessage="The list has {count, number} people. At most {most} are registered at a time: bring it in parts, or buy seats for your district."
            values={{ count, most }}
          />
        }
      />
    )
  return (
    <Notice
      tone="attention"
      title={
        <FormattedMessage
          id="group.too-few"
          defaultMessage="{free, plural, =0 {No seat is} one {Only # seat is} other {Only # seats are}} left for {count, plural, one {# person} other {# people}}. {free, plural, =0 {On the training’s page you can wait in line as a party of up to ten.} other {Leave some lines out.}}"
          values={{ free: free ?? 0, count }}
        />
      }
    />
  )
}

type Props = { offering: Offering; group: GroupInHand; lines: readonly ListLine[] }

/** The list with its troubles, to be mended in place; once every line is fine, how to pay. */
export const GroupPreview = ({ offering, group, lines }: Props) => {
  const { kept, sums, preview } = group
  const toMend = kept.filter(({ trouble, isMended }) => trouble !== null || isMended).length
  const most = sums?.most ?? kept.length
  const free = sums?.freeSeats ?? null
  const isBlocked = kept.length === 0 || kept.length > most || (free !== null && kept.length > free)
  const priced = kept.every(({ cents }) => cents != null)
  return (
    <div className="flex flex-col gap-5">
      <p aria-live="polite" className="font-semibold">
        <FormattedMessage
          id="group.summary"
          defaultMessage="{all, plural, one {# line} other {# lines}} · {fine, number} fine · {mend, number} to mend · {out, number} left out"
          values={{ all: lines.length, fine: kept.length - toMend, mend: toMend, out: lines.length - kept.length }}
        />
      </p>
      {isBlocked ? <Blocked count={kept.length} most={most} free={free} /> : null}
      <ImportTable lines={lines} hasSchool={false} onChange={group.change} />
      {lines.some(({ clashes }) => clashes) ? (
        <p className="max-w-measure text-dense text-muted">
          <FormattedMessage
            id="group.clash"
            defaultMessage="“Elsewhere at that time”: a colleague is registered for something else then. You may register them all the same; they can withdraw from either."
          />
        </p>
      ) : null}
      <div className="flex flex-wrap items-start gap-3">
        {toMend > 0 || (!priced && !isBlocked) ? (
          <Button variant="primary" isPending={preview.pending} onPress={() => void group.again()}>
            <FormattedMessage id="group.again" defaultMessage="Check again" />
          </Button>
        ) : null}
        <Button onPress={group.restart}>
          <FormattedMessage id="group.other" defaultMessage="Bring another list" />
        </Button>
      </div>
      {toMend === 0 && priced && !isBlocked ? (
        <Section
          title={
            kept.every(({ cents }) => cents === 0) ? (
              <FormattedMessage id="group.free" defaultMessage="Nothing to pay" />
            ) : (
              <FormattedMessage id="group.pay" defaultMessage="Pay for all" />
            )
          }
        >
          <GroupPay offering={offering} kept={kept} />
        </Section>
      ) : null}
    </div>
  )
}
