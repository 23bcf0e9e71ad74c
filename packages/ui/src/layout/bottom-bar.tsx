import type { ReactNode } from 'react'
import { Link } from '../actions/link.tsx'

export type BottomLink = { href: string; label: ReactNode; icon: ReactNode; isCurrent?: boolean }

export type BottomBarProps = {
  label: string
  /** At most four. */
  links?: readonly BottomLink[]
  /** Instead of links: one primary button with a line beside it. */
  children?: ReactNode
}

const link =
  'flex h-full min-h-14 flex-col items-center justify-center gap-0.5 border-t-2 border-transparent px-1 text-center leading-tight forced-colors:border-[Canvas] text-caption text-muted ' +
  'aria-[current=page]:border-accent aria-[current=page]:forced-colors:border-[Highlight] aria-[current=page]:font-semibold aria-[current=page]:text-ink [&_svg]:size-5 [&_svg]:stroke-[1.75]'

const bar =
  'fixed inset-x-0 bottom-0 z-30 border-t border-hair bg-surface pb-[env(safe-area-inset-bottom)] print-hidden md:hidden'

/** The bar at the foot of a phone. */
export function BottomBar({ label, links = [], children }: BottomBarProps) {
  if (children) {
    return (
      <section aria-label={label} className={`${bar} flex items-center gap-4 px-gutter py-2.5`}>
        {children}
      </section>
    )
  }
  return (
    <nav aria-label={label} className={bar}>
      <ul className="flex">
        {links.slice(0, 4).map(({ href, label: words, icon, isCurrent }) => (
          <li key={href} className="min-w-min flex-auto">
            <Link look="quiet" href={href} aria-current={isCurrent ? 'page' : undefined} className={link}>
              {icon}
              <span>{words}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
