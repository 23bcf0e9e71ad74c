import { FormActions, Notice, Page, PageTitle, RadioGroup, Section, TextArea } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { defineMessages, FormattedMessage, useIntl, type MessageDescriptor } from 'react-intl'
import { z } from 'zod'
import { trpc, type ApiOutputs } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { formatWhen } from '../../../kernel/formats/format-when.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { applyWords } from './apply-words.ts'

const route = getRouteApi('/_public/assurance/$token')
type Asked = ApiOutputs['enrollment']['assurancePage']

const sentences = defineMessages({
  'Say yes or no.': { id: 'assure.missing', defaultMessage: 'Say yes or no.' },
})
const schema = z.object({ answer: z.enum(['yes', 'no'], 'Say yes or no.'), note: z.string().trim().max(1_000) })

const overWords: Readonly<Record<Exclude<Asked['standing'], 'open'>, MessageDescriptor>> = defineMessages({
  'assurance-answered': { id: 'assure.answered', defaultMessage: 'Thank you, your answer is in' },
  'assurance-expired': { id: 'assure.expired', defaultMessage: 'This link’s time is over' },
  'assurance-over': { id: 'assure.over', defaultMessage: 'Your answer is not needed any more' },
})

const Over = ({ asked, standing }: { asked: Asked; standing: Exclude<Asked['standing'], 'open'> }) => (
  <Notice
    tone={standing === 'assurance-answered' ? 'good' : 'neutral'}
    announce="polite"
    title={<FormattedMessage {...overWords[standing]} />}
  >
    {standing === 'assurance-answered' ? (
      <FormattedMessage
        id="assure.answered.text"
        defaultMessage="You said {answer, select, yes {yes} other {no}}. {applicant} reads it in a letter. You can close this page."
        values={{ answer: asked.answer ?? 'no', applicant: asked.applicantName }}
      />
    ) : standing === 'assurance-expired' ? (
      <FormattedMessage
        id="assure.expired.text"
        defaultMessage="{applicant} can ask you again; you then get a new letter."
        values={{ applicant: asked.applicantName }}
      />
    ) : (
      <FormattedMessage
        id="assure.over.text"
        defaultMessage="The application was decided or withdrawn, or someone else is asked now."
      />
    )}
  </Notice>
)

const AnswerForm = ({ token }: { token: string }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const answer = useCommand(trpc.enrollment.answerAssurance.useMutation())
  const defaults: { answer: 'yes' | 'no' | ''; note: string } = { answer: '', note: '' }
  const form = useCommandForm({
    schema,
    sentences,
    defaults,
    send: (given) => answer.run({ token, ...given }),
    onDone: async () => {
      await utils.enrollment.assurancePage.invalidate({ token })
    },
  })
  return (
    <CommandForm form={form} className="flex flex-col gap-6">
      <FormField form={form} name="answer">
        {(field) => (
          <RadioGroup
            {...field}
            onChange={(said) => field.onChange(said === 'yes' ? 'yes' : 'no')}
            look="cards"
            label={intl.formatMessage({ id: 'assure.answer', defaultMessage: 'Do you assure this?' })}
            choices={[
              { value: 'yes', label: intl.formatMessage({ id: 'assure.yes', defaultMessage: 'Yes, I do' }) },
              { value: 'no', label: intl.formatMessage({ id: 'assure.no', defaultMessage: 'No, I can’t' }) },
            ]}
          />
        )}
      </FormField>
      <FormField form={form} name="note">
        {(field) => (
          <TextArea
            {...field}
            rows={4}
            label={intl.formatMessage({ id: 'assure.note', defaultMessage: 'A note' })}
            labelNote={<FormattedMessage id="apply.optional" defaultMessage="optional" />}
            description={intl.formatMessage({
              id: 'assure.note.hint',
              defaultMessage: 'The applicant and the staff of the program read it.',
            })}
          />
        )}
      </FormField>
      <FormActions>
        <SubmitButton form={form}>
          <FormattedMessage id="assure.send" defaultMessage="Send the answer" />
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}

/** What a supervisor is asked to assure, and their yes or no: without an account. */
export const AssurancePage = () => {
  const intl = useIntl()
  const language = useLanguage()
  const { token } = route.useParams()
  const [asked] = trpc.enrollment.assurancePage.useSuspenseQuery({ token })
  const { applicantName: name, applicantSchool: school } = asked
  return (
    <Page width="reading">
      <PageTitle
        lead={
          <FormattedMessage
            id="assure.lead"
            defaultMessage="{name}{school, select, none {} other { of {school}}} applies to this cohort and names you as their supervisor."
            values={{ name, school: school ?? 'none' }}
          />
        }
      >
        <FormattedMessage {...applyWords.assurance} values={{ title: asked.title }} />
      </PageTitle>
      <div className="flex flex-col gap-8">
        {asked.standing === 'open' ? null : <Over asked={asked} standing={asked.standing} />}
        <Section title={<FormattedMessage id="assure.what" defaultMessage="What is to be assured" />}>
          <blockquote className="border-s-2 border-hair ps-4 whitespace-pre-wrap">{asked.assures[language]}</blockquote>
        </Section>
        {asked.standing === 'open' ? (
          <Section
            title={<FormattedMessage id="assure.yours" defaultMessage="Your answer" />}
            lead={
              <FormattedMessage
                id="assure.until"
                defaultMessage="Until {until}. You need no account."
                values={{ until: formatWhen(intl, asked.expiresAt, asked.timeZone, 'moment') }}
              />
            }
          >
            <AnswerForm token={token} />
          </Section>
        ) : null}
        <p className="text-muted">
          <FormattedMessage
            id="apply.contact"
            defaultMessage="Questions? {name} answers: {email}"
            values={{ name: asked.contactName, email: asked.contactEmail }}
          />
        </p>
      </div>
    </Page>
  )
}
