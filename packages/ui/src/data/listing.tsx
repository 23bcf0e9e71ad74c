import type { ReactNode } from 'react'
import { Link } from '../actions/link.tsx'
import { FactLine } from './fact-line.tsx'

export type ListingProps = {
  /** A DateBlock. */
  lead?: ReactNode
  title: ReactNode
  href: string
  description?: ReactNode
  facts?: readonly ReactNode[]
  marks?: ReactNode
  /** At the end: what it costs, what is left, the button. */
  end?: ReactNode
  headingLevel?: 2 | 3 | 4
}

/** One entry of a printed catalog: date, title with a line beneath, facts, and at the end what it takes. */
export function Listing({ lead, title, href, description, facts = [], marks, end, headingLevel = 2 }: ListingProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <article className="flex flex-wrap gap-x-6 gap-y-3 sm:flex-nowrap">
      {lead}
      <div className="flex min-w-0 flex-1 basis-56 flex-col gap-1">
        <Heading className="font-serif text-lead font-semibold">
          <Link look="quiet" href={href}>
            {title}
          </Link>
        </Heading>
        {description ? <p className="line-clamp-2 text-ink sm:line-clamp-1">{description}</p> : null}
        <FactLine facts={facts} />
        {marks ? <div className="flex flex-wrap gap-2 pt-1">{marks}</div> : null}
      </div>
      {end ? (
        <div className="flex w-full shrink-0 flex-wrap items-center justify-between gap-x-4 gap-y-1 sm:w-36 sm:flex-col sm:items-end sm:justify-start sm:text-end max-sm:ps-20">
          {end}
        </div>
      ) : null}
    </article>
  )
}
