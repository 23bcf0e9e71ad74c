import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'

const Step = ({ name, children }: { name: ReactNode; children: ReactNode }) => (
  <li className="ps-2">
    <strong className="font-semibold">{name}</strong> {children}
  </li>
)

/** From the door of the room to the transcript, in five steps. */
export const ClaimSteps = () => (
  <ol className="flex list-decimal flex-col gap-3 ps-6 marker:text-muted">
    <Step name={<FormattedMessage id="about.claim.attend" defaultMessage="Attend." />}>
      <FormattedMessage
        id="about.claim.attend-text"
        defaultMessage="Sign in when you come and sign out when you leave, each time."
      />
    </Step>
    <Step name={<FormattedMessage id="about.claim.evaluate" defaultMessage="Evaluate." />}>
      <FormattedMessage
        id="about.claim.evaluate-text"
        defaultMessage="A short form about the training. Trainers never see whose answer is whose."
      />
    </Step>
    <Step name={<FormattedMessage id="about.claim.claim" defaultMessage="Claim." />}>
      <FormattedMessage
        id="about.claim.claim-text"
        defaultMessage="Confirm the hours that you attended and sign the statement. You may ask for fewer hours, never for more than were approved."
      />
    </Step>
    <Step name={<FormattedMessage id="about.claim.pay" defaultMessage="Pay the fee," />}>
      <FormattedMessage
        id="about.claim.pay-text"
        defaultMessage="where the provider has one. The training’s page says how much before you register."
      />
    </Step>
    <Step name={<FormattedMessage id="about.claim.verify" defaultMessage="The registrar verifies." />}>
      <FormattedMessage
        id="about.claim.verify-text"
        defaultMessage="Your claim is compared with the attendance record, then the hours stand on your transcript. Some providers verify first and ask for the fee after."
      />
    </Step>
  </ol>
)
