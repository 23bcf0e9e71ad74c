import { Banner } from '@inservice/ui'
import { useSyncExternalStore } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

const subscribe = (changed: () => void) => {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** Says that the network is gone, for as long as it is. */
export const OfflineNotice = () => {
  const intl = useIntl()
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  return (
    <div aria-live="polite">
      {online ? null : (
        <Banner tone="attention" label={intl.formatMessage({ id: 'frame.offline.label', defaultMessage: 'Network' })}>
          <FormattedMessage
            id="frame.offline"
            defaultMessage="You are offline. What you see may be older; what you type stays here until the network is back."
          />
        </Banner>
      )}
    </div>
  )
}
