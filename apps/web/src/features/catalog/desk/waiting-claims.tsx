import { FormattedMessage } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { useMayVerify } from './use-may-verify.ts'

/** How many claims wait for a registrar, leading to them. */
export const WaitingClaims = () => {
  const enabled = useMayVerify()
  const { data } = trpc.hours.verificationQueue.useQuery({}, { enabled })
  if (!enabled) return null
  return (
    <PageLink to="/desk/verify">
      {data === undefined ? (
        <FormattedMessage id="desk.claims.open" defaultMessage="Claims to verify" />
      ) : data.isCapped ? (
        <FormattedMessage
          id="desk.claims.more"
          defaultMessage="More than {count} claims for clock hours wait to be verified"
          values={{ count: data.waiting }}
        />
      ) : (
        <FormattedMessage
          id="desk.claims"
          defaultMessage="{count, plural, =0 {No claim waits to be verified} one {# claim for clock hours waits to be verified} other {# claims for clock hours wait to be verified}}"
          values={{ count: data.waiting }}
        />
      )}
    </PageLink>
  )
}
