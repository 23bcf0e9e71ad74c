import { sayBreach, type Breach, type Invariant } from '@inservice/domain/reports'
import { Badge, HairlineList } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { invariantWords } from './invariant-words.ts'
import { SubjectLink } from './subject-link.tsx'

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
                    <SubjectLink kind={breach.subject} id={breach.subjectId} slug={breach.slug} label={breach.label} />:{' '}
                    {sayBreach(breach, language)}
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
