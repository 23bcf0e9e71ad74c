import { Notice } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { When } from '../../../kernel/formats/shown.tsx'
import { PageLink } from '../../../kernel/pages/page-link.tsx'

/** Says what one is registered for at the same time; going on is one's own affair. */
export const ClashNotice = ({ offeringId }: { offeringId: string }) => {
  const { data = [] } = trpc.enrollment.clashes.useQuery({ offeringId })
  if (data.length === 0) return null
  return (
    <Notice
      tone="attention"
      title={<FormattedMessage id="register.clash" defaultMessage="You are somewhere else at that time" />}
    >
      <ul>
        {data.map(({ slug, title, startsAt, timeZone }) => (
          <li key={slug}>
            <When at={startsAt} zone={timeZone} form="zoned" />:{' '}
            <PageLink to="/catalog/$slug" params={{ slug }}>
              {title}
            </PageLink>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
