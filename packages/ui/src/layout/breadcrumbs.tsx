import { Link } from '../actions/link.tsx'

export type Crumb = { href: string; label: string }

export type BreadcrumbsProps = {
  /** Names the navigation for screen readers. */
  label: string
  /** From the outermost to the page above this one; the page itself is its title. */
  crumbs: readonly Crumb[]
}

/** The way up. */
export function Breadcrumbs({ label, crumbs }: BreadcrumbsProps) {
  return (
    <nav aria-label={label} className="print-hidden">
      <ol className="flex flex-wrap gap-x-2 text-dense text-muted">
        {crumbs.map(({ href, label: words }, index) => (
          <li key={href} className="flex items-center gap-x-2">
            <Link href={href} className="py-0.5 touch:py-1">
              {words}
            </Link>
            {index < crumbs.length - 1 ? <span aria-hidden="true">/</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  )
}
