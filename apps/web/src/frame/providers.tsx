import { I18nProvider, RouterProvider } from '@inservice/ui'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { RawIntlProvider } from 'react-intl'
import { trpc } from '../kernel/api/trpc.ts'
import type { RouterContext } from '../kernel/pages/router-context.ts'

type Given = {
  context: RouterContext
  /** Goes to an address of the program without loading the document anew. */
  navigate: (href: string) => void
  children: ReactNode
}

/** What every component may ask for: the cache, the door, the language, the way to another page. */
export const Providers = ({ context, navigate, children }: Given) => (
  <trpc.Provider client={context.client} queryClient={context.queryClient}>
    <QueryClientProvider client={context.queryClient}>
      <RawIntlProvider value={context.intl}>
        <I18nProvider locale={context.intl.locale}>
          <RouterProvider navigate={navigate}>{children}</RouterProvider>
        </I18nProvider>
      </RawIntlProvider>
    </QueryClientProvider>
  </trpc.Provider>
)
