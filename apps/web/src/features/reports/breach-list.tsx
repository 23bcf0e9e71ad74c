import { sayBreach, type Breach, type Invariant } from '@inservice/domain/reports'
import { Badge, HairlineList } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { PageLink } from '../../kernel/pages/page-link.tsx'
import { invariantWords } from './invariant-words.ts'

/** Where a breach is looked into: its order or its training; else its name alone. */
const Subject = ({ breach: { subject, subjectId, slug, label } }: { breach: Breach }) => {
  if (subject === 'order' && subjectId !== null)
    return (
      <PageLink to="/orders/$orderId" params={{ orderId: subjectId }}>
        {label}
      </PageLink>
    )
  if (subject === 'seat_block' && subjectId !== null)
    return (
      <PageLink to="/seats/$blockId" params={{ blockId: subjectId }}>
        {label}
      </PageLink>
    )
  if (slug !== null)
    return (
      <PageLink to="/catalog/$slug" params={{ slug }}>
        {label}
      </PageLink>
    )
  return <>{label}</>
}

/** Each invariant: that it holds, or what was found where it doesn't. */
export const BreachList = ({ breaches }: { breaches: readonly Breach[] }) => {
  const language = useLanguage()
  return (
    <HairlineList>
      {(Object.keys(invariantWords) as Invariant[]).map((invariant) => {
        const found = breaches.filter((breach) => breach.invariant === invariant)
        return (
          <div key={invariant} className="flex flex-col gap-2">
            <p className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <span className="min-w-0 flex-1 basis-64">
                <FormattedMessage {...invariantWords[invariant]} />
              </span>
              {found.length === 0 ? (
                <Badge tone="good" look="plain">
                  <FormattedMessage id="reports.holds" defaultMessage="Holds" />
                </Badge>
              ) : (
                <Badge tone="bad">
                  <FormattedMessage
                    id="reports.found"
                    defaultMessage="{count, plural, one {# breach} other {# breaches}}"
                    values={{ count: found.length }}
                  />
                </Badge>
              )}
            </p>
            {found.length === 0 ? null : (
              <ul className="flex flex-col gap-1 border-s-2 border-bad ps-4">
                {found.map((breach) => (
                  <li key={`${breach.code} ${breach.subjectId} ${JSON.stringify(breach.facts)}`}>
                    <Subject breach={breach} />: {sayBreach(breach, language)}
                  </li>
                ))}
              </ul>
            )}
          </div>
        )
      })}
    </HairlineList>
  )
}
