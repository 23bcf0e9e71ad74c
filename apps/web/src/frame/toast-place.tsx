import { ToastRegion } from '@inservice/ui'
import { useIntl } from 'react-intl'
import { TOASTS } from '../kernel/pages/toast-queue.ts'

/** Where toasts appear. */
export const ToastPlace = () => {
  const intl = useIntl()
  return (
    <ToastRegion
      toasts={TOASTS}
      label={intl.formatMessage({ id: 'frame.toasts', defaultMessage: 'Notices' })}
      closeLabel={intl.formatMessage({ id: 'frame.close', defaultMessage: 'Close' })}
    />
  )
}
