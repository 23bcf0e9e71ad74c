import type { ReactNode } from 'react'

export type ProseProps = { children: ReactNode }

/** Running text with paragraphs, headings, lists and links of its own. */
export function Prose({ children }: ProseProps) {
  return (
    <div className="max-w-measure text-ink [&>*+*]:mt-4 [&_a]:text-tide [&_a]:underline [&_a]:underline-offset-[0.18em] [&_h2]:mt-8 [&_h2]:font-serif [&_h2]:text-section [&_h2]:font-semibold [&_h3]:mt-6 [&_h3]:font-serif [&_h3]:text-lead [&_h3]:font-semibold [&_li]:mt-1 [&_ol]:list-decimal [&_ol]:ps-6 [&_ul]:list-disc [&_ul]:ps-6">
      {children}
    </div>
  )
}
