import { Page, PageTitle, Section } from '@inservice/ui'
import type { ReactNode } from 'react'

/** A page that is read from top to bottom: title, lead and sections in one column. */
export const ReadingPage = ({ title, lead, children }: { title: ReactNode; lead: ReactNode; children: ReactNode }) => (
  <Page>
    <div className="max-w-reading">
      <PageTitle lead={lead}>{title}</PageTitle>
      {children}
    </div>
  </Page>
)

/** One section of a reading page, with an address of its own. */
export const ReadingSection = ({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) => (
  <Section id={id} title={title}>
    <div className="flex max-w-measure flex-col gap-4">{children}</div>
  </Section>
)
