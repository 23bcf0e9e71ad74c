import { Button } from '@inservice/ui'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { signOut } from '../../frame/sign-out.ts'

/** The way on for who is signed in with an address that a seat is not for: sign in with another one and come back. */
export const OtherAddress = ({ next }: { next: string }) => {
  const intl = useIntl()
  const [leaves, setLeaves] = useState(false)
  const go = () => {
    setLeaves(true)
    void signOut(`/sign-in?next=${encodeURIComponent(next)}`)
  }
  return (
    <Button
      onPress={go}
      isPending={leaves}
      pendingLabel={intl.formatMessage({ id: 'seats.other-address.pending', defaultMessage: 'Signing out' })}
    >
      <FormattedMessage id="seats.other-address" defaultMessage="Sign in with another address" />
    </Button>
  )
}
