import { Button, Page, PageTitle, Section, TextField } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../kernel/api/trpc.ts'
import { PageLink } from '../kernel/pages/page-link.tsx'
import { ForWhom } from './for-whom.tsx'
import { NextTrainings } from './next-trainings.tsx'
import { pageWords } from './page-words.ts'

/** What this is, a search, and the trainings that come next. */
export const FrontPage = () => {
  const intl = useIntl()
  const [found] = trpc.catalog.search.useSuspenseQuery({ limit: 6 })
  return (
    <Page>
      <PageTitle
        look="front"
        lead={
          <FormattedMessage
            id="front.lead"
            defaultMessage="Find a training of your educational service district, take part, and keep your clock hours on one transcript."
          />
        }
      >
        <FormattedMessage {...pageWords.frontTitle} />
      </PageTitle>
      <search>
        <form action="/catalog" className="flex max-w-reading flex-wrap items-end gap-3">
          <TextField
            name="q"
            type="search"
            width="full"
            autoComplete="off"
            className="min-w-0 flex-1 basis-64"
            label={intl.formatMessage({ id: 'front.search', defaultMessage: 'What would you like to learn?' })}
            description={intl.formatMessage({
              id: 'front.search.hint',
              defaultMessage: 'A topic, a trainer, a place or a designation such as equity or STEM',
            })}
          />
          <Button type="submit" variant="primary">
            <FormattedMessage id="front.search.go" defaultMessage="Search the catalog" />
          </Button>
        </form>
      </search>
      <Section
        className="mt-12"
        title={<FormattedMessage id="front.next" defaultMessage="Next trainings" />}
        actions={
          <PageLink to="/catalog">
            <FormattedMessage
              id="front.all"
              defaultMessage="{count, plural, =0 {The whole catalog} one {# training in the catalog} other {All # trainings}}"
              values={{ count: found.total }}
            />
          </PageLink>
        }
      >
        <NextTrainings found={found} />
      </Section>
      <ForWhom />
    </Page>
  )
}
