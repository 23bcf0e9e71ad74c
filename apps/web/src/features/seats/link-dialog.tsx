import { atLocal, dateIn, plusDays } from '@inservice/domain/kernel'
import { Button, DatePicker, Dialog, FormActions, Notice, NumberField, TextField } from '@inservice/ui'
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { defineMessages, FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { showToast } from '../../kernel/pages/toasts.ts'
import type { Block } from './block-page.tsx'
import { dialogWords } from './seat-words.ts'

const schema = z.object({
  domains: z
    .string()
    .transform((text) =>
      text
        .toLowerCase()
        .split(/[\s,;]+/)
        .map((one) => one.replace(/^@/, ''))
        .filter(Boolean),
    )
    .pipe(
      z
        .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'Give mail domains, like school.org.'))
        .min(1, 'Give at least one mail domain.')
        .max(10, 'At most 10 mail domains.'),
    ),
  uses: z.int().min(1).max(500).nullable(),
  expiresOn: z.string().min(1, 'Choose a last day.'),
})
const sentences = defineMessages({
  'Give mail domains, like school.org.': {
    id: 'seats.link.domains.malformed',
    defaultMessage: 'Give mail domains, like school.org.',
  },
  'Give at least one mail domain.': {
    id: 'seats.link.domains.missing',
    defaultMessage: 'Give at least one mail domain.',
  },
  'At most 10 mail domains.': { id: 'seats.link.domains.many', defaultMessage: 'At most 10 mail domains.' },
  'Choose a last day.': { id: 'seats.link.day.missing', defaultMessage: 'Choose a last day.' },
})

/** The link once it is made: shown here and nowhere again. */
const MadeLink = ({ url }: { url: string }) => {
  const intl = useIntl()
  const copy = async () => {
    await navigator.clipboard.writeText(url)
    await showToast({ title: intl.formatMessage({ id: 'seats.link.copied', defaultMessage: 'Copied' }) })
  }
  return (
    <div className="flex flex-col gap-5 pb-2">
      <Notice
        tone="good"
        announce="polite"
        title={<FormattedMessage id="seats.link.made" defaultMessage="Copy the link now: it is shown only once" />}
      >
        <FormattedMessage
          id="seats.link.made.text"
          defaultMessage="Send it to your staff. Whoever has an address of your district takes one seat with it; others are stopped."
        />
      </Notice>
      <TextField
        isReadOnly
        width="full"
        value={url}
        label={<FormattedMessage id="seats.link.url" defaultMessage="Claim link" />}
      />
      <div>
        <Button variant="primary" icon={<Copy aria-hidden />} onPress={() => void copy()}>
          <FormattedMessage id="seats.link.copy" defaultMessage="Copy the link" />
        </Button>
      </div>
    </div>
  )
}

const LinkForm = ({ block, onMade }: { block: Block; onMade: (url: string) => void }) => {
  const utils = trpc.useUtils()
  const make = useCommand(trpc.seats.makeLink.useMutation())
  const today = dateIn(block.now, block.timeZone)
  const last = block.swapUntil ? dateIn(block.swapUntil, block.timeZone) : undefined
  const twoWeeks = plusDays(today, 14)
  const form = useCommandForm({
    schema,
    sentences,
    defaults: {
      domains: block.domains.join(', '),
      uses: null,
      expiresOn: last && last < twoWeeks ? last : twoWeeks,
    },
    send: ({ domains, uses, expiresOn }) =>
      make.run({
        blockId: block.id,
        domains,
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
      <FormField form={form} name="uses">
        {(field) => (
          <NumberField
            {...field}
            minValue={1}
            maxValue={500}
            label={<FormattedMessage id="seats.link.uses" defaultMessage="For how many people" />}
            labelNote={<FormattedMessage id="seats.optional" defaultMessage="optional" />}
            description={
              <FormattedMessage
                id="seats.link.uses.hint"
                defaultMessage="Left empty: as many as there are free seats."
              />
            }
          />
        )}
      </FormField>
      <FormField form={form} name="expiresOn">
        {({ onChange, ...field }) => (
          <DatePicker
            {...field}
            minValue={today}
            onChange={(day) => onChange(day ?? '')}
            label={<FormattedMessage id="seats.link.day" defaultMessage="Last day" />}
          />
        )}
      </FormField>
      <FormActions>
        <SubmitButton form={form}>
          <FormattedMessage id="seats.link.do" defaultMessage="Make the link" />
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}

/** Makes a link by which colleagues take seats themselves. */
export const LinkDialog = ({ block, onClose }: { block: Block; onClose: () => void }) => {
  const intl = useIntl()
  const [url, setUrl] = useState<string | null>(null)
  return (
    <Dialog
      isOpen
      role={url === null ? 'dialog' : 'alertdialog'}
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={<FormattedMessage id="seats.link" defaultMessage="Claim link" />}
      closeLabel={intl.formatMessage(dialogWords.close)}
    >
      {url === null ? <LinkForm block={block} onMade={setUrl} /> : <MadeLink url={url} />}
    </Dialog>
  )
}
