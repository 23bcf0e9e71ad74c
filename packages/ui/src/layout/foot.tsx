import type { ReactNode } from 'react'
import { Link } from '../actions/link.tsx'
import type { BarLink } from './top-bar.tsx'

export type FootProps = {
  /** Names the navigation for screen readers. */
  navLabel: string
  /** Help always at the same place: first. */
  links: readonly BarLink[]
  /** Who runs this place. */
  children?: ReactNode
  /** The wordmark, on an organization's own pages. */
  mark?: ReactNode
}

/** The quiet foot of every page. */
export function Foot({ navLabel, links, children, mark }: FootProps) {
  return (
    <footer className="mt-auto border-t border-hair print-hidden">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-baseline justify-between gap-x-10 gap-y-4 px-gutter py-8 text-dense text-muted">
        <nav aria-label={navLabel}>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {links.map(({ href, label }) => (
              <li key={href}>
                <Link
                  look="quiet"
                  href={href}
                  className="inline-flex min-h-8 items-center text-muted touch:min-h-control"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {children ? <div>{children}</div> : null}
        {mark}
      </div>
    </footer>
  )
}
