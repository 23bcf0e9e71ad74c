import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'

const Line = ({ what, figure, sum = false }: { what: ReactNode; figure: string; sum?: boolean }) => (
  <tr className={sum ? 'border-t border-ink font-semibold' : ''}>
    <th scope="row" className="py-1 pe-6 text-start font-normal [tr.font-semibold_&]:font-semibold">
      {what}
    </th>
    <td className="figures py-1 text-end whitespace-nowrap">{figure}</td>
  </tr>
)

/** One day of training as a small sum on paper. */
export const WorkedExample = () => (
  <table className="w-full max-w-md text-dense">
    <caption className="pb-2 text-start text-muted">
      <FormattedMessage
        id="about.example.caption"
        defaultMessage="A session from 8:30 AM to 3:30 PM with lunch and two breaks"
      />
    </caption>
    <tbody>
      <Line
        what={<FormattedMessage id="about.example.session" defaultMessage="8:30 AM to 3:30 PM" />}
        figure="7 h 00"
      />
      <Line what={<FormattedMessage id="about.example.lunch" defaultMessage="Lunch, left out" />} figure="− 1 h 00" />
      <Line
        what={<FormattedMessage id="about.example.breaks" defaultMessage="Two breaks of 15 minutes, left out" />}
        figure="− 0 h 30"
      />
      <Line sum what={<FormattedMessage id="about.example.sum" defaultMessage="Time that counts" />} figure="5 h 30" />
      <Line
        what={<FormattedMessage id="about.example.rounded" defaultMessage="Rounded down to the half hour" />}
        figure="5.5"
      />
      <Line what={<FormattedMessage id="about.example.equity" defaultMessage="of which equity" />} figure="2.0" />
    </tbody>
  </table>
)
