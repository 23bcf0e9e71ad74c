import { FormattedMessage, useIntl } from 'react-intl'
import { PageLink } from '../../kernel/pages/page-link.tsx'
import { administrationTitles } from './administration-title.ts'

const look =
  'inline-flex min-h-control items-center border-b-2 border-transparent aria-[current=page]:border-accent aria-[current=page]:font-semibold'

/** The pages of whoever keeps the installation. */
export const AdministrationNav = ({ here }: { here: 'check' | 'changes' }) => {
  const intl = useIntl()
  const is = (place: 'check' | 'changes') => (place === here ? ('page' as const) : undefined)
  return (
    <nav
      aria-label={intl.formatMessage({ id: 'reports.nav', defaultMessage: 'This installation' })}
      className="pb-6 print-hidden"
    >
      <ul className="flex gap-x-6 overflow-x-auto border-b border-hair whitespace-nowrap">
        <li>
          <PageLink
            look="quiet"
            to="/administration"
            activeOptions={{ exact: true }}
            aria-current={is('check')}
            className={look}
          >
            <FormattedMessage id="reports.check" defaultMessage="Self-check" />
          </PageLink>
        </li>
        <li>
          <PageLink look="quiet" to="/administration/changes" aria-current={is('changes')} className={look}>
            <FormattedMessage {...administrationTitles.changes} />
          </PageLink>
        </li>
      </ul>
    </nav>
  )
}
