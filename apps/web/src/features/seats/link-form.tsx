import { atLocal, dateIn, plusDays } from '@inservice/domain/kernel'
import { Checkbox, DatePicker, FormActions, NumberField, RadioGroup, TextArea, TextField } from '@inservice/ui'
import { useWatch } from 'react-hook-form'
import { defineMessages, FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm, type CommandForm as Shell } from '../../kernel/forms/use-command-form.ts'
import type { Block } from './block-page.tsx'
import { linkSchema, linkSentences } from './link-schema.ts'
import type { z } from 'zod'

type LinkFields = z.input<typeof linkSchema>
type LinkShell = Shell<LinkFields, z.output<typeof linkSchema>>

const whoWords = defineMessages({
  domains: { id: 'seats.link.who.domains', defaultMessage: 'Whoever has an address at certain mail domains' },
  addresses: { id: 'seats.link.who.addresses', defaultMessage: 'The people on a list of addresses' },
  anyone: { id: 'seats.link.who.anyone', defaultMessage: 'Anyone, once you have said yes to them' },
})

const Who = ({ form }: { form: LinkShell }) => {
  const intl = useIntl()
  return (
    <FormField form={form} name="who">
      {(field) => (
        <RadioGroup
          {...field}
          onChange={(who) => field.onChange(who === 'addresses' || who === 'anyone' ? who : 'domains')}
          label={<FormattedMessage id="seats.link.who" defaultMessage="Whom is the link for?" />}
          choices={(['domains', 'addresses', 'anyone'] as const).map((value) => ({
            value,
            label: intl.formatMessage(whoWords[value]),
          }))}
        />
      )}
    </FormField>
  )
}

const Reach = ({ form }: { form: LinkShell }) => {
  const who = useWatch({ control: form.form.control, name: 'who' })
  if (who === 'anyone') return null
  return who === 'domains' ? (
    <FormField form={form} name="domains">
      {(field) => (
        <TextField
          {...field}
          width="full"
          label={<FormattedMessage id="seats.link.domains" defaultMessage="For addresses at" />}
          description={
            <FormattedMessage
              id="seats.link.domains.hint"
              defaultMessage="Mail domains, parted by commas. A person may use any of their verified addresses."
            />
          }
        />
      )}
    </FormField>
  ) : (
    <FormField form={form} name="addresses">
      {(field) => (
        <TextArea
          {...field}
          rows={4}
          width="full"
          label={<FormattedMessage id="seats.link.addresses" defaultMessage="Addresses" />}
          description={
            <FormattedMessage
              id="seats.link.addresses.hint"
              defaultMessage="Parted by commas or lines. Nobody but you sees the list; a person may use any of their verified addresses."
            />
          }
        />
      )}
    </FormField>
  )
}

const Approval = ({ form }: { form: LinkShell }) => {
  const who = useWatch({ control: form.form.control, name: 'who' })
  return (
    <FormField form={form} name="needsApproval">
      {({ value, errorMessage: _none, ...field }) => (
        <Checkbox
          {...field}
          value="yes"
          isSelected={who === 'anyone' || value}
          isDisabled={who === 'anyone'}
          description={
            <FormattedMessage
              id="seats.link.approval.hint"
              defaultMessage="You get a letter for each, and a seat is kept for them for three days."
            />
          }
        >
          <FormattedMessage id="seats.link.approval" defaultMessage="Each claim waits for my yes" />
        </Checkbox>
      )}
    </FormField>
  )
}

const Limits = ({ form, block }: { form: LinkShell; block: Block }) => (
  <>
    <FormField form={form} name="uses">
      {(field) => (
        <NumberField
          {...field}
          minValue={1}
          maxValue={500}
          label={<FormattedMessage id="seats.link.uses" defaultMessage="For how many people" />}
          labelNote={<FormattedMessage id="seats.optional" defaultMessage="optional" />}
          description={
            <FormattedMessage id="seats.link.uses.hint" defaultMessage="Left empty: as many as there are free seats." />
          }
        />
      )}
    </FormField>
    <FormField form={form} name="expiresOn">
      {({ onChange, ...field }) => (
        <DatePicker
          {...field}
          minValue={dateIn(block.now, block.timeZone)}
          onChange={(day) => onChange(day ?? '')}
          label={<FormattedMessage id="seats.link.day" defaultMessage="Last day" />}
        />
      )}
    </FormField>
  </>
)

/** A claim link: for whom, whether each claim waits for a yes, for how many, until when. */
export const LinkForm = ({ block, onMade }: { block: Block; onMade: (url: string) => void }) => {
  const utils = trpc.useUtils()
  const make = useCommand(trpc.seats.makeLink.useMutation())
  const last = block.swapUntil ? dateIn(block.swapUntil, block.timeZone) : undefined
  const twoWeeks = plusDays(dateIn(block.now, block.timeZone), 14)
  const form = useCommandForm({
    schema: linkSchema,
    sentences: linkSentences,
    defaults: {
      who: 'domains',
      domains: block.domains.join(', '),
      addresses: '',
      needsApproval: false,
      uses: null,
      expiresOn: last && last < twoWeeks ? last : twoWeeks,
    },
    send: ({ who, domains, addresses, needsApproval, uses, expiresOn }) =>
      make.run({
        blockId: block.id,
        domains,
        addresses,
        needsApproval: needsApproval || who === 'anyone',
        uses,
        expiresAt: atLocal(plusDays(expiresOn, 1), '00:00', block.timeZone),
      }),
    onDone: async ({ url }) => {
      onMade(url)
      await utils.seats.block.invalidate({ blockId: block.id })
    },
  })
  return (
    <CommandForm form={form} className="flex flex-col gap-5 pb-2">
      <Who form={form} />
      <Reach form={form} />
      <Approval form={form} />
      <Limits form={form} block={block} />
      <FormActions>
        <SubmitButton form={form}>
          <FormattedMessage id="seats.link.do" defaultMessage="Make the link" />
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}
