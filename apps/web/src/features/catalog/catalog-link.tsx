import { useNavigate } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import { stringifySearch } from '../../kernel/pages/search-text.ts'
import type { CatalogSearch } from './catalog-search.ts'

type LinkProps = {
  search: CatalogSearch
  children: ReactNode
  className?: string
  label?: string
  isCurrent?: boolean
}

const text = 'rounded-[2px] text-tide underline decoration-1 underline-offset-[0.18em] hover:decoration-2'

/** A link to another view of the catalog: it leaves the page where it is scrolled to, and is an address like any other. */
export const CatalogLink = ({ search, children, className = text, label, isCurrent = false }: LinkProps) => {
  const navigate = useNavigate()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void navigate({ to: '/catalog', search, resetScroll: false })
  }
  return (
    <a
      href={`/catalog${stringifySearch(search)}`}
      onClick={follow}
      className={className}
      aria-label={label}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {children}
    </a>
  )
}
