import type { OfferingDraft } from '@inservice/domain/catalog'
import { Button, Select, TimeField } from '@inservice/ui'
import { FormattedMessage, defineMessages, useIntl, type MessageDescriptor } from 'react-intl'
import { changeAt, removeAt } from './draft-fields.ts'

type Session = OfferingDraft['sessions'][number]
type Pause = Session['pauses'][number]

const kinds = ['break', 'meal', 'working_meal'] as const
const kindWords: Record<Pause['kind'], MessageDescriptor> = defineMessages({
  break: { id: 'organizations.pause.break', defaultMessage: 'Break' },
  meal: { id: 'organizations.pause.meal', defaultMessage: 'Meal' },
  working_meal: { id: 'organizations.pause.working-meal', defaultMessage: 'Working meal with a presenter' },
})

type Props = {
  at: number
  session: Session
  set: (part: Partial<Session>) => void
  problem: (field: string) => string | undefined
}

/** The pauses inside a session: they decide which minutes count. */
export const PauseFields = ({ at, session, set, problem }: Props) => {
  const intl = useIntl()
  const change = (index: number, part: Partial<Pause>) => set({ pauses: changeAt(session.pauses, index, part) })
  return (
    <div className="flex flex-col gap-4">
      {session.pauses.map((pause, index) => (
        <div
          key={`${index}/${session.pauses.length}`}
          className="flex flex-wrap items-end gap-4 border-l-2 border-hair pl-4"
        >
          <Select
            label={<FormattedMessage id="organizations.pause.kind" defaultMessage="Pause" />}
            choices={kinds.map((value) => ({ value, label: intl.formatMessage(kindWords[value]) }))}
            value={pause.kind}
            onChange={(chosen) => change(index, { kind: kinds.find((one) => one === chosen) ?? 'break' })}
            width="short"
          />
          <TimeField
            id={`sessions.${at}.pauses.${index}.from`}
            label={<FormattedMessage id="organizations.session.from" defaultMessage="From" />}
            value={pause.from}
            onChange={(from) => from && change(index, { from })}
            errorMessage={problem(`sessions.${at}.pauses.${index}.from`)}
          />
          <TimeField
            label={<FormattedMessage id="organizations.session.to" defaultMessage="To" />}
            value={pause.to}
            onChange={(to) => to && change(index, { to })}
          />
          <Button size="small" variant="plain" onPress={() => set({ pauses: removeAt(session.pauses, index) })}>
            <FormattedMessage id="organizations.pause.remove" defaultMessage="Remove this pause" />
          </Button>
        </div>
      ))}
      <div>
        <Button
          size="small"
          onPress={() => set({ pauses: [...session.pauses, { from: '10:00', to: '10:15', kind: 'break' }] })}
        >
          <FormattedMessage id="organizations.pause.add" defaultMessage="Add a pause" />
        </Button>
      </div>
    </div>
  )
}
