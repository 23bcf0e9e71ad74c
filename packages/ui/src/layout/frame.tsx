import type { ReactNode } from 'react'

export type FrameProps = {
  /** SkipLink, Banner and TopBar. */
  top: ReactNode
  children: ReactNode
  foot?: ReactNode
  /** BottomBar; the page leaves room for it on a phone. */
  bottom?: ReactNode
  /** The id that the skip link points to. */
  mainId?: string
}

/** The frame of a page: bar, content, quiet foot. */
export function Frame({ top, children, foot, bottom, mainId = 'main' }: FrameProps) {
  return (
    <div className={`flex min-h-dvh flex-col bg-paper ${bottom ? 'max-md:pb-16' : ''}`}>
      {top}
      <main id={mainId} tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      {foot}
      {bottom}
    </div>
  )
}
