import { DatePicker, MoneyField, NumberField, Section, Switch } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { Field } from './draft-context.tsx'
import { optional } from './optional.ts'

/** How many, at what price, until when. */
export const SeatFields = () => (
  <Section title={<FormattedMessage id="draft.seats" defaultMessage="Seats and prices" />}>
    <div className="flex flex-col gap-6">
      <div className="grid gap-6 sm:grid-cols-2">
        <Field name="capacity">
          {(field) => (
            <NumberField
              {...field}
              minValue={1}
              maxValue={20000}
              width="figure"
              label={<FormattedMessage id="draft.capacity" defaultMessage="Seats" />}
            />
          )}
        </Field>
        <Field name="closesOn">
          {(field) => (
            <DatePicker
              {...field}
              label={<FormattedMessage id="draft.closes" defaultMessage="Last day to register" />}
              labelNote={<FormattedMessage {...optional} />}
              description={
                <FormattedMessage id="draft.closes.hint" defaultMessage="Left empty: until the first session begins." />
              }
            />
          )}
        </Field>
        <Field name="minToRun">
          {(field) => (
            <NumberField
              {...field}
              minValue={1}
              maxValue={20000}
              width="figure"
              label={<FormattedMessage id="draft.minimum" defaultMessage="People needed for it to take place" />}
              labelNote={<FormattedMessage {...optional} />}
              description={
                <FormattedMessage
                  id="draft.minimum.hint"
                  defaultMessage="Until so many are registered, its page says that it is tentative."
                />
              }
            />
          )}
        </Field>
        <Field name="decidesOn">
          {(field) => (
            <DatePicker
              {...field}
              label={<FormattedMessage id="draft.decides" defaultMessage="Decided by" />}
              labelNote={<FormattedMessage {...optional} />}
              description={
                <FormattedMessage
                  id="draft.decides.hint"
                  defaultMessage="With too few people on this day, you are asked to confirm or cancel it."
                />
              }
            />
          )}
        </Field>
        <Field name="priceCents">
          {(field) => (
            <MoneyField
              {...field}
              width="figure"
              label={<FormattedMessage id="draft.price" defaultMessage="Price for each person" />}
              description={<FormattedMessage id="draft.price.hint" defaultMessage="Left empty, it is free." />}
            />
          )}
        </Field>
        <Field name="memberPriceCents">
          {(field) => (
            <MoneyField
              {...field}
              width="figure"
              label={<FormattedMessage id="draft.member-price" defaultMessage="For staff of member districts" />}
              labelNote={<FormattedMessage {...optional} />}
            />
          )}
        </Field>
      </div>
      <Field name="waitingList">
        {({ value, errorMessage: _none, ...field }) => (
          <Switch
            {...field}
            isSelected={value}
            description={
              <FormattedMessage
                id="draft.waiting.hint"
                defaultMessage="A freed seat is offered to the first in line."
              />
            }
          >
            <FormattedMessage id="draft.waiting" defaultMessage="Keep a waiting list when it is full" />
          </Switch>
        )}
      </Field>
      <Field name="districtSeats">
        {({ value, errorMessage: _none, ...field }) => (
          <Switch
            {...field}
            isSelected={value}
            description={
              <FormattedMessage
                id="draft.district.hint"
                defaultMessage="By purchase order; the district hands them to its staff."
              />
            }
          >
            <FormattedMessage id="draft.district" defaultMessage="Districts may buy several seats at once" />
          </Switch>
        )}
      </Field>
    </div>
  </Section>
)
