import { HeadContent, Scripts, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** The document itself. What it writes on `<html>` tells the browser's entry the language, the theme and whether this is a demonstration. */
export const Document = ({ children }: { children: ReactNode }) => {
  const { language, theme, demo, pseudoLocale } = useRouter().options.context
  return (
    <html
      lang={language}
      dir="ltr"
      data-theme={theme === 'system' ? undefined : theme}
      data-demo={demo ? 'yes' : 'no'}
      data-pseudo={pseudoLocale ? 'yes' : undefined}
      suppressHydrationWarning
    >
      <head>
        <HeadContent />
      </head>
      <body>
        {children}
        <Scripts />
      </body>
    </html>
  )
}
