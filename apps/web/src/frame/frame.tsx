import { Outlet } from '@tanstack/react-router'
import { Frame as Shell, SkipLink } from '@inservice/ui'
import { useIntl } from 'react-intl'
import { Bar } from './bar.tsx'
import { FocusOnNavigation } from './focus-on-navigation.tsx'
import { Foot } from './foot.tsx'
import { OfflineNotice } from './offline-notice.tsx'
import { Overlays } from './overlays.tsx'
import { usePhoneBar } from './phone-bar.tsx'

/** What stands around every page: bar above, foot below, on a phone a person's areas at the bottom edge. */
export const Frame = () => {
  const intl = useIntl()
  const phoneBar = usePhoneBar()
  return (
    <Shell
      top={
        <>
          <SkipLink>{intl.formatMessage({ id: 'frame.skip', defaultMessage: 'Skip to the page' })}</SkipLink>
          <OfflineNotice />
          <Bar />
        </>
      }
      foot={<Foot />}
      bottom={phoneBar}
    >
      <Outlet />
      <FocusOnNavigation />
      <Overlays />
    </Shell>
  )
}
