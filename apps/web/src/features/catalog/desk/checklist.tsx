import { Circle, CircleCheck } from 'lucide-react'
import { FormattedMessage } from 'react-intl'
import { placeOf } from './draft-context.tsx'
import { leadTo } from './lead-to.ts'
import { problemWords, type Problem } from './problem-words.ts'

/** What is still missing before it can be published, each line leading to its field. */
export const Checklist = ({ problems }: { problems: readonly Problem[] }) => (
  <div>
    <h2 className="pb-2 text-dense font-semibold">
      <FormattedMessage
        id="draft.missing"
        defaultMessage="{count, plural, =0 {Ready to publish} one {One thing is missing} other {# things are missing}}"
        values={{ count: problems.length }}
      />
    </h2>
    {problems.length === 0 ? (
      <p className="flex items-baseline gap-2 text-dense text-good">
        <CircleCheck aria-hidden className="size-4 shrink-0 translate-y-0.5 stroke-[1.75]" />
        <FormattedMessage id="draft.complete" defaultMessage="All that the committee asks for is there." />
      </p>
    ) : (
      <ul className="flex flex-col gap-1.5 text-dense">
        {problems.map(({ field, code }) => (
          <li key={`${field} ${code}`} className="flex items-baseline gap-2">
            <Circle aria-hidden className="size-3 shrink-0 translate-y-0.5 stroke-[1.75] text-muted" />
            <a
              href={`#${placeOf(field)}`}
              onClick={(event) => {
                if (leadTo(field)) event.preventDefault()
              }}
              className="rounded-[2px] py-0.5 text-tide underline decoration-1 underline-offset-[0.18em] hover:decoration-2 touch:py-1"
            >
              <FormattedMessage {...problemWords[code]} />
            </a>
          </li>
        ))}
      </ul>
    )}
  </div>
)
