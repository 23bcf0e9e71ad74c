import { Checkbox, FormActions, Section, Select, TextField } from '@inservice/ui'
import { keepPreviousData } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { formatHours } from '../../kernel/formats/format-hours.ts'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { useLanguage } from '../../kernel/language/use-language.ts'
import type { Claimable } from './claim-page.tsx'
import { FeeLines } from './fee-lines.tsx'

const schema = z.object({
  claimCode: z.string().trim().max(40),
  affidavit: z.boolean(),
  collegeCredit: z.boolean(),
  requestedMinutes: z.number().nullable(),
})

type Values = z.input<typeof schema>

const useClaimForm = (page: Claimable, code: string) => {
  const utils = trpc.useUtils()
  const claim = useCommand(trpc.hours.claim.useMutation())
  const defaults: Values = { claimCode: code, affidavit: false, collegeCredit: false, requestedMinutes: null }
  return useCommandForm({
    schema,
    defaults,
    send: (values) => claim.run({ offeringId: page.offering.id, ...values }),
    onDone: async () => {
      await Promise.all([utils.hours.claimPage.invalidate(), utils.hours.transcript.invalidate()])
      window.scrollTo({ top: 0 })
    },
  })
}

const fewer = (asked: number | null, most: number): number | null =>
  asked !== null && asked >= 0 && asked < most ? asked : null

/** What is asked for: fewer hours change the figure, and the fee with it, before anything is sent. */
const useFigures = (page: Claimable, asked: number | null) => {
  const requestedMinutes = fewer(asked, page.award.mostMinutes)
  const { data } = trpc.hours.claimPage.useQuery(
    { slug: page.offering.slug, requestedMinutes },
    { enabled: requestedMinutes !== null, placeholderData: keepPreviousData },
  )
  const shown = requestedMinutes === null ? page : (data ?? page)
  return { minutes: shown.award.minutes, fee: shown.fee }
}

/** All hours, or fewer by the provider's steps. */
const hoursToChoose = (intl: IntlShape, most: number, step: number) => [
  {
    value: 'all',
    label: intl.formatMessage(
      { id: 'hours.form.all', defaultMessage: 'All {hours}' },
      { hours: formatHours(intl, most) },
    ),
  },
  ...Array.from({ length: Math.ceil(most / step) - 1 }, (_, at) => (Math.ceil(most / step) - 1 - at) * step).map(
    (minutes) => ({ value: `${minutes}`, label: formatHours(intl, minutes) }),
  ),
]

/** The affidavit and the claim: what is asked for, what it costs line by line, and one button. */
export const ClaimForm = ({ page, code }: { page: Claimable; code: string }) => {
  const intl = useIntl()
  const language = useLanguage()
  const form = useClaimForm(page, code)
  const { control } = form.form
  const asked = useWatch({ control, name: 'requestedMinutes' })
  const collegeCredit = useWatch({ control, name: 'collegeCredit' })
  const { minutes, fee } = useFigures(page, asked)
  const most = page.award.mostMinutes
  return (
    <Section title={<FormattedMessage id="hours.form" defaultMessage="Your claim" />}>
      <CommandForm form={form} className="flex flex-col gap-6">
        {page.onRoster || page.hasMarks ? null : (
          <FormField form={form} name="claimCode">
            {(field) => (
              <TextField
                {...field}
                autoComplete="off"
                width="medium"
                label={intl.formatMessage({ id: 'hours.form.code', defaultMessage: 'Claim code' })}
                description={intl.formatMessage({
                  id: 'hours.form.code.hint',
                  defaultMessage:
                    'You aren’t on the roster. The trainer gave a code at the end, on a slide or a handout.',
                })}
              />
            )}
          </FormField>
        )}
        {most > 0 && !collegeCredit ? (
          <FormField form={form} name="requestedMinutes">
            {({ value, onChange, ...field }) => (
              <Select
                {...field}
                width="medium"
                value={value === null ? 'all' : `${value}`}
                onChange={(key) => onChange(key === 'all' ? null : Number(key))}
                label={intl.formatMessage({ id: 'hours.form.fewer', defaultMessage: 'Hours to claim' })}
                description={intl.formatMessage({
                  id: 'hours.form.fewer.hint',
                  defaultMessage: 'You may ask for fewer than you attended, never for more.',
                })}
                choices={hoursToChoose(intl, most, page.policy.stepMinutes)}
              />
            )}
          </FormField>
        ) : null}
        <FormField form={form} name="collegeCredit">
          {({ value, ...field }) => (
            <Checkbox
              {...field}
              isSelected={value}
              description={intl.formatMessage({
                id: 'hours.form.credit.hint',
                defaultMessage: 'The same training gives either college credit or clock hours, never both.',
              })}
            >
              <FormattedMessage
                id="hours.form.credit"
                defaultMessage="I take college credit for this training instead"
              />
            </Checkbox>
          )}
        </FormField>
        {collegeCredit ? null : (
          <FormField form={form} name="affidavit">
            {({ value, ...field }) => (
              <Checkbox {...field} isSelected={value}>
                {page.affidavit[language]}
              </Checkbox>
            )}
          </FormField>
        )}
        {fee !== null && !collegeCredit && page.hasMarks ? (
          <div className="flex flex-col gap-2">
            <h3 className="font-semibold">
              <FormattedMessage id="hours.claim.fee" defaultMessage="Clock-hour fee" />
            </h3>
            <FeeLines cents={fee.cents} lines={fee.lines} />
            <p className="max-w-measure text-dense text-muted">
              <FormattedMessage
                id="hours.form.fee.when"
                defaultMessage="Nothing is charged now. When the fee’s turn comes, you pay it on a page of its own."
              />
            </p>
          </div>
        ) : null}
        <FormActions>
          <SubmitButton form={form}>
            {collegeCredit ? (
              <FormattedMessage id="hours.form.go-credit" defaultMessage="Record that I take college credit" />
            ) : minutes > 0 ? (
              <FormattedMessage
                id="hours.form.go"
                defaultMessage="Claim {hours}"
                values={{ hours: formatHours(intl, minutes, { clock: true }) }}
              />
            ) : (
              <FormattedMessage id="hours.form.go-unverified" defaultMessage="Send my claim" />
            )}
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </Section>
  )
}
