import type { ReactNode } from 'react'

export type PageProps = {
  children: ReactNode
  /** page: 1120 px; reading: 720 px; wide: the whole desk. */
  width?: 'page' | 'reading' | 'wide'
  className?: string
}

const widths = { page: 'max-w-page', reading: 'max-w-[calc(45rem+2*var(--gutter))]', wide: 'max-w-none' }

/** The content of a page between its gutters, with its space above and below. */
export function Page({ children, width = 'page', className = '' }: PageProps) {
  return <div className={`mx-auto w-full px-gutter pt-6 pb-16 lg:pt-10 ${widths[width]} ${className}`}>{children}</div>
}
