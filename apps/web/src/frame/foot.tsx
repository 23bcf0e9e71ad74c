import { Foot as Shell } from '@inservice/ui'
import { useRouter } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'

/** The quiet foot: the same help in the same place on every page, and what is invented here. */
export const Foot = () => {
  const intl = useIntl()
  const { demo } = useRouter().options.context
  return (
    <Shell
      navLabel={intl.formatMessage({ id: 'frame.foot', defaultMessage: 'About this site' })}
      links={[
        { href: '/help', label: <FormattedMessage id="frame.help" defaultMessage="Help" /> },
        {
          href: '/accessibility',
          label: <FormattedMessage id="frame.accessibility" defaultMessage="Accessibility statement" />,
        },
        { href: '/privacy', label: <FormattedMessage id="frame.privacy" defaultMessage="Privacy" /> },
        { href: '/about-clock-hours', label: <FormattedMessage id="frame.about" defaultMessage="About clock hours" /> },
      ]}
    >
      {demo ? (
        <FormattedMessage
          id="frame.demonstration"
          defaultMessage="Demonstration: people, prices and rosters here are invented."
        />
      ) : null}
    </Shell>
  )
}
