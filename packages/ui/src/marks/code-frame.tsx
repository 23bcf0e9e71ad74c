import type { ReactNode } from 'react'

export type CodeFrameProps = {
  /** The square code itself, as an svg or img with its own text. */
  children: ReactNode
  /** The same in letters, for reading aloud and typing. */
  code?: string
  caption?: ReactNode
}

/** A square code on white, whatever the theme, so that every reader takes it; its letters beneath. */
export function CodeFrame({ children, code, caption }: CodeFrameProps) {
  return (
    <figure className="flex w-fit flex-col items-center gap-3 keep-whole">
      <div className="keeps-color rounded-sheet border border-line bg-[#fff] p-4 text-[#000] [&>*]:block [&>*]:size-[min(12rem,70vw)]">
        {children}
      </div>
      {code ? <p className="figures font-serif text-lead font-semibold tracking-[0.12em]">{code}</p> : null}
      {caption ? <figcaption className="text-dense text-muted">{caption}</figcaption> : null}
    </figure>
  )
}
