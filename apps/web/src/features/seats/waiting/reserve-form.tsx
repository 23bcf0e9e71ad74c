import { DatePicker, FormActions, NumberField, Select } from '@inservice/ui'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { reserveAudiences, sayReserved } from '../../catalog/offering/reserve-words.ts'
import { OrganizationBox } from '../../organizations/organization-box.tsx'
import { waitingSentences, type Reserve, type WaitingList } from './waiting-words.ts'

const schema = z.object({
  organizationId: z.string().nullable(),
  quantity: z.int('Give the number of seats.').min(1, 'Give the number of seats.').max(10_000),
  releasesOn: z.string('Give a day.').min(1, 'Give a day.'),
})
type Values = z.output<typeof schema>

/** Which audience or organization: an organization is found by its name. */
const useForWhom = () => {
  const [audience, setAudience] = useState<string>('organization')
  const chosen = reserveAudiences.find((one) => one === audience) ?? null
  return { audience, setAudience, chosen }
}

const useSending = (list: WaitingList, reserve: Reserve | null, chosen: ReturnType<typeof useForWhom>['chosen']) => {
  const keep = useCommand(trpc.seats.reserveSeats.useMutation())
  const change = useCommand(trpc.seats.changeReserve.useMutation())
  return ({ organizationId, quantity, releasesOn }: Values) =>
    reserve
      ? change.run({ reserveId: reserve.id, quantity, releasesOn })
      : keep.run({
          offeringId: list.offering.id,
          audience: chosen,
          organizationId: chosen ? null : organizationId,
          quantity,
          releasesOn,
        })
}

type Props = { list: WaitingList; reserve: Reserve | null; lastDay: string; onDone: () => Promise<void> }

/** How many seats are kept, for whom, and through which day; of a reserve that stands only number and day change. */
export const ReserveForm = ({ list, reserve, lastDay, onDone }: Props) => {
  const intl = useIntl()
  const { audience, setAudience, chosen } = useForWhom()
  const form = useCommandForm({
    schema,
    sentences: waitingSentences,
    defaults: { organizationId: null, quantity: reserve?.quantity ?? 1, releasesOn: reserve ? lastDay : '' },
    send: useSending(list, reserve, chosen),
    onDone,
  })
  const organization = intl.formatMessage({ id: 'reserve.organization', defaultMessage: 'an organization’s people' })
  return (
    <CommandForm form={form} className="flex flex-col gap-5 pb-2">
      {reserve ? null : (
        <Select
          label={<FormattedMessage id="reserve.for" defaultMessage="Kept for" />}
          value={audience}
          onChange={(value) => setAudience(value ?? 'organization')}
          choices={[
            { value: 'organization', label: organization },
            ...reserveAudiences.map((who) => ({ value: who, label: sayReserved(intl, { who, name: null }) })),
          ]}
        />
      )}
      {reserve || chosen ? null : (
        <FormField form={form} name="organizationId">
          {(field) => (
            <OrganizationBox
              {...field}
              label={<FormattedMessage id="reserve.organization.which" defaultMessage="Organization" />}
              description={
                <FormattedMessage
                  id="reserve.organization.hint"
                  defaultMessage="Whoever works there, or in one of its schools, by their profile."
                />
              }
            />
          )}
        </FormField>
      )}
      <FormField form={form} name="quantity">
        {({ onChange, ...field }) => (
          <NumberField
            {...field}
            onChange={(seats) => onChange(seats ?? 0)}
            minValue={1}
            maxValue={10_000}
            label={<FormattedMessage id="reserve.quantity" defaultMessage="Seats" />}
          />
        )}
      </FormField>
      <FormField form={form} name="releasesOn">
        {({ value, onChange, ...field }) => (
          <DatePicker
            {...field}
            value={value === '' ? null : value}
            onChange={(day) => onChange(day ?? '')}
            label={<FormattedMessage id="reserve.until" defaultMessage="Through" />}
            description={
              <FormattedMessage
                id="reserve.until.hint"
                defaultMessage="From the next day on, what nobody has taken is the waiting list’s, then everyone’s."
              />
            }
          />
        )}
      </FormField>
      <FormActions>
        <SubmitButton form={form}>
          {reserve ? (
            <FormattedMessage id="reserve.change.do" defaultMessage="Change" />
          ) : (
            <FormattedMessage id="reserve.keep.do" defaultMessage="Keep these seats" />
          )}
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}
