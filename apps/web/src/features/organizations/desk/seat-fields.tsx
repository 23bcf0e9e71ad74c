import { Checkbox, DateField, MoneyField, NumberField, Section } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import type { DraftFields } from './draft-fields.ts'

/** How many seats, for whom and at what price. */
export const SeatFields = ({ body, change, problem }: DraftFields) => (
  <Section title={<FormattedMessage id="organizations.draft.seats" defaultMessage="Seats and prices" />}>
    <div className="flex flex-col gap-6">
      <NumberField
        id="capacity"
        label={<FormattedMessage id="organizations.draft.capacity" defaultMessage="Seats" />}
        minValue={1}
        maxValue={20_000}
        value={body.capacity}
        onChange={(capacity) => change({ capacity })}
        errorMessage={problem('capacity')}
        width="figure"
      />
      <Checkbox isSelected={body.waitingList} onChange={(waitingList) => change({ waitingList })}>
        <FormattedMessage id="organizations.draft.waiting" defaultMessage="Keep a waiting list when it is full" />
      </Checkbox>
      <Checkbox isSelected={body.districtSeats} onChange={(districtSeats) => change({ districtSeats })}>
        <FormattedMessage id="organizations.draft.district" defaultMessage="Districts may buy seats" />
      </Checkbox>
      <div className="flex flex-wrap gap-4">
        <MoneyField
          label={<FormattedMessage id="organizations.draft.price" defaultMessage="Price" />}
          description={<FormattedMessage id="organizations.draft.price.hint" defaultMessage="$0 is free." />}
          currency="USD"
          value={body.priceCents}
          onChange={(cents) => change({ priceCents: cents ?? 0 })}
        />
        <MoneyField
          label={<FormattedMessage id="organizations.draft.price.member" defaultMessage="Price for member districts" />}
          description={
            <FormattedMessage
              id="organizations.draft.price.member.hint"
              defaultMessage="Leave empty where it is the same."
            />
          }
          currency="USD"
          value={body.memberPriceCents}
          onChange={(memberPriceCents) => change({ memberPriceCents })}
        />
      </div>
      <DateField
        id="closesOn"
        label={<FormattedMessage id="organizations.draft.closes" defaultMessage="Registration closes on" />}
        description={
          <FormattedMessage
            id="organizations.draft.closes.hint"
            defaultMessage="Leave empty to close when the first session begins."
          />
        }
        value={body.closesOn}
        onChange={(closesOn) => change({ closesOn })}
        errorMessage={problem('closesOn')}
      />
    </div>
  </Section>
)
