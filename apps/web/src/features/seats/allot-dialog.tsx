import { Dialog, FormActions, NumberField, Select } from '@inservice/ui'
import { useWatch } from 'react-hook-form'
import { defineMessages, FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { showToast } from '../../kernel/pages/toasts.ts'
import type { Block } from './block-page.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import { dialogWords } from './seat-words.ts'
import { useSeen } from './use-seen.ts'

const sentences = defineMessages({
  'How many seats?': { id: 'seats.return.missing', defaultMessage: 'How many seats?' },
  'Choose a school.': { id: 'seats.allot.missing', defaultMessage: 'Choose a school.' },
})

const schema = z.object({
  fromSchoolId: z.string(),
  toSchoolId: z.string().min(1, 'Choose a school.'),
  quantity: z.int('How many seats?').min(1, 'How many seats?'),
})

/** The choice that means no school: seats for whichever. */
const whichever = 'any'
const idOf = (choice: string) => (choice === whichever ? null : choice)

/** The form over `seats.allotSeats`: from where, to which school, how many. */
const useAllotForm = (block: Block, from: string, onClose: () => void) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const allot = useCommand(trpc.seats.allotSeats.useMutation())
  const { send, known } = useSeen(block)
  const form = useCommandForm({
    schema,
    sentences,
    defaults: { fromSchoolId: from, toSchoolId: '', quantity: 1 },
    send: ({ fromSchoolId, toSchoolId, quantity }) =>
      send((seenVersion) =>
        allot.run({
          blockId: block.id,
          quantity,
          fromSchoolId: idOf(fromSchoolId),
          toSchoolId: idOf(toSchoolId),
          seenVersion,
        }),
      ),
    onDone: async ({ quantity }) => {
      await utils.seats.invalidate()
      onClose()
      await showToast({
        title: intl.formatMessage(
          { id: 'seats.allotted', defaultMessage: '{quantity, plural, one {# seat} other {# seats}} allotted' },
          { quantity },
        ),
      })
    },
  })
  return { form, known }
}

/** Where free seats can come from, each with how many it has. */
const useSources = (block: Block) => {
  const intl = useIntl()
  const anySchool = intl.formatMessage({ id: 'seats.schools.none', defaultMessage: 'For any school' })
  const sources = block.bySchool
    .filter(({ free }) => free > 0)
    .map(({ schoolId, name, free }) => ({ value: schoolId ?? whichever, label: name ?? anySchool, free }))
    .toSorted((a, b) => Number(b.value === whichever) - Number(a.value === whichever))
  const targets = [
    ...block.schools.map(({ id, name }) => ({ value: id, label: name })),
    { value: whichever, label: anySchool },
  ]
  return { sources, targets }
}

/** Allots free seats to a school, or from one school to another. */
export const AllotDialog = ({ block, onClose }: { block: Block; onClose: () => void }) => {
  const intl = useIntl()
  const { sources, targets } = useSources(block)
  const { form, known } = useAllotForm(block, sources[0]?.value ?? whichever, onClose)
  const from = useWatch({ control: form.form.control, name: 'fromSchoolId' })
  const free = sources.find(({ value }) => value === from)?.free ?? 0
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={<FormattedMessage id="seats.block.allot" defaultMessage="Allot to schools" />}
      closeLabel={intl.formatMessage(dialogWords.close)}
    >
      <CommandForm form={form} className="flex flex-col gap-5 pb-2">
        <ChangedNotice block={block} known={known} />
        <FormField form={form} name="fromSchoolId">
          {({ onChange, ...field }) => (
            <Select
              {...field}
              onChange={(key) => onChange(key ?? whichever)}
              label={<FormattedMessage id="seats.allot.from" defaultMessage="Free seats of" />}
              choices={sources.map(({ value, label }) => ({ value, label }))}
            />
          )}
        </FormField>
        <FormField form={form} name="toSchoolId">
          {({ onChange, ...field }) => (
            <Select
              {...field}
              onChange={(key) => onChange(key ?? '')}
              label={<FormattedMessage id="seats.allot.to" defaultMessage="Go to" />}
              placeholder={intl.formatMessage({ id: 'seats.allot.choose', defaultMessage: 'Choose a school' })}
              choices={targets.filter(({ value }) => value !== from)}
            />
          )}
        </FormField>
        <FormField form={form} name="quantity">
          {({ onChange, ...field }) => (
            <NumberField
              {...field}
              onChange={(many) => onChange(many ?? 0)}
              minValue={1}
              maxValue={Math.max(1, free)}
              label={<FormattedMessage id="seats.return.quantity" defaultMessage="How many?" />}
              description={
                <FormattedMessage
                  id="seats.return.free"
                  defaultMessage="{free, plural, one {# seat is free} other {# seats are free}}"
                  values={{ free }}
                />
              }
            />
          )}
        </FormField>
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage id="seats.allot.do" defaultMessage="Allot" />
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </Dialog>
  )
}
