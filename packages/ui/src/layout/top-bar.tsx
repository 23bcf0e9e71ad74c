import type { ReactNode } from 'react'
import { Link } from '../actions/link.tsx'

export type BarLink = { href: string; label: ReactNode; isCurrent?: boolean }

export type TopBarProps = {
  /** The provider's name or the wordmark. */
  brand: ReactNode
  brandHref?: string
  /** The areas, as words. */
  links?: readonly BarLink[]
  /** Names the navigation for screen readers. */
  navLabel: string
  /** At the end: language, the person, Sign in. */
  end?: ReactNode
  /** Leaves the links to the bottom bar on a phone. */
  hidesLinksOnPhone?: boolean
}

const link =
  'inline-flex min-h-11 md:min-h-14 items-center border-y-2 border-transparent forced-colors:border-[Canvas] text-dense text-ink ' +
  'aria-[current=page]:border-b-accent aria-[current=page]:forced-colors:border-b-[Highlight] aria-[current=page]:font-semibold'

/** The thin bar on top of every page. */
export function TopBar({ brand, brandHref = '/', links = [], navLabel, end, hidesLinksOnPhone = false }: TopBarProps) {
  return (
    <header className="border-b border-hair bg-paper print-hidden">
      <div className="mx-auto flex min-h-14 w-full max-w-page flex-wrap items-center gap-x-6 px-gutter">
        <Link
          look="quiet"
          href={brandHref}
          className="inline-flex min-h-control items-center font-serif text-lead font-semibold"
        >
          {brand}
        </Link>
        <nav
          aria-label={navLabel}
          className={`order-last w-full overflow-x-auto md:order-none md:w-auto md:flex-1 ${hidesLinksOnPhone ? 'max-md:hidden' : ''}`}
        >
          <ul className="-mb-px flex gap-x-5 whitespace-nowrap">
            {links.map(({ href, label, isCurrent }) => (
              <li key={href}>
                <Link look="quiet" href={href} aria-current={isCurrent ? 'page' : undefined} className={link}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {end ? <div className="ms-auto flex items-center gap-3 text-dense">{end}</div> : null}
      </div>
    </header>
  )
}
