import { Button, Notice, Section, StepIndicator, TextField } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { When } from '../../../kernel/formats/shown.tsx'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { PageButton } from '../../../kernel/pages/page-link.tsx'
import { applyWords, type Applying } from './apply-words.ts'
import { CheckStep, type Refused } from './check-step.tsx'
import { QuestionField } from './question-field.tsx'
import { useAnswers, type Writing as Kept } from './use-answers.ts'

const route = getRouteApi('/_person/catalog/$slug/apply')

/** Says that what was typed is kept, or why not. */
const SaveLine = ({ kept, zone }: { kept: Kept; zone: string }) => (
  <output className="block text-dense text-muted">
    {kept.trouble ? (
      <span className="font-semibold text-attention">
        <TroubleText trouble={kept.trouble} />
      </span>
    ) : kept.saving ? (
      <FormattedMessage id="apply.saving" defaultMessage="Saving…" />
    ) : kept.savedAt ? (
      <FormattedMessage
        id="apply.saved"
        defaultMessage="Saved {when}. You can go on later."
        values={{ when: <When at={kept.savedAt} zone={zone} /> }}
      />
    ) : (
      <FormattedMessage id="apply.unsaved" defaultMessage="What you write is saved as you go." />
    )}
  </output>
)

const SupervisorStep = ({ page, kept, refused }: { page: Applying; kept: Kept; refused: Refused | null }) => {
  const language = useLanguage()
  const { supervisorName, supervisorEmail } = kept.values
  const errorOf = (field: string) => (refused?.field === field ? refused.sentence : undefined)
  return (
    <>
      <p className="text-muted">
        <FormattedMessage
          id="apply.supervisor.text"
          defaultMessage="When you hand in, we write to them and ask for a yes or no to this:"
        />
      </p>
      <blockquote className="border-s-2 border-hair ps-4 whitespace-pre-wrap">{page.form.assures[language]}</blockquote>
      <TextField
        name="supervisorName"
        autoComplete="off"
        maxLength={120}
        label={<FormattedMessage {...applyWords.name} />}
        value={supervisorName}
        errorMessage={errorOf('supervisorName')}
        onChange={(name) => kept.change({ supervisorName: name })}
        onBlur={() => void kept.flush()}
      />
      <TextField
        name="supervisorEmail"
        type="email"
        autoComplete="off"
        maxLength={254}
        label={<FormattedMessage {...applyWords.email} />}
        value={supervisorEmail}
        errorMessage={errorOf('supervisorEmail')}
        onChange={(email) => kept.change({ supervisorEmail: email })}
        onBlur={() => void kept.flush()}
      />
    </>
  )
}

/** The names of the steps: the stages, the supervisor where one is asked, the check. */
const useSteps = ({ form }: Applying) => {
  const intl = useIntl()
  const language = useLanguage()
  return [
    ...form.stages.map(({ title }) => title[language]),
    ...(form.asksSupervisor ? [intl.formatMessage(applyWords.supervisor)] : []),
    intl.formatMessage(applyWords.check),
  ]
}

const StepBar = ({ slug, steps, at }: { slug: string; steps: readonly string[]; at: number }) => {
  const intl = useIntl()
  return (
    <StepIndicator
      label={intl.formatMessage({ id: 'apply.steps', defaultMessage: 'Stages of the application' })}
      current={String(at)}
      doneLabel={intl.formatMessage({ id: 'register.steps.done', defaultMessage: ' (done)' })}
      summary={
        <FormattedMessage
          id="apply.steps.summary"
          defaultMessage="Stage {at} of {count}: {name}"
          values={{ at, count: steps.length, name: steps[at - 1] ?? '' }}
        />
      }
      steps={steps.map((label, index) => ({
        key: String(index + 1),
        label,
        ...(index + 1 < at ? { href: `/catalog/${slug}/apply?step=${index + 1}` } : {}),
      }))}
    />
  )
}

const StepBody = ({ page, at, kept, refused }: { page: Applying; at: number; kept: Kept; refused: Refused | null }) => {
  const stage = page.form.stages[at - 1]
  if (!stage) return <SupervisorStep page={page} kept={kept} refused={refused} />
  return stage.questions.map((question) => (
    <QuestionField
      key={question.key}
      question={question}
      value={kept.values.answers[question.key] ?? ''}
      error={refused?.field === `answers.${question.key}` ? refused.sentence : undefined}
      onChange={(answer) => kept.change({ answers: { [question.key]: answer } })}
      onBlur={() => void kept.flush()}
    />
  ))
}

/** An application while it is written: stage by stage, kept as one goes, handed in at the end. */
export const Writing = ({ page }: { page: Applying }) => {
  const navigate = route.useNavigate()
  const { step } = route.useSearch()
  const kept = useAnswers(page)
  const steps = useSteps(page)
  const [refused, setRefused] = useState<Refused | null>(null)
  const at = Math.min(step ?? 1, steps.length)
  const { slug } = page.offering
  const goTo = async (to: number): Promise<void> => {
    setRefused(null)
    if (await kept.flush()) await navigate({ search: { step: to } })
  }
  const stageOf = (field: string | null): number => {
    const key = field?.replace(/^answers\./, '')
    const found = page.form.stages.findIndex(({ questions }) => questions.some((question) => question.key === key))
    return found >= 0 ? found + 1 : page.form.stages.length + 1
  }
  const onRefused = async (no: Refused): Promise<void> => {
    setRefused(no)
    if (no.field !== null) await navigate({ search: { step: stageOf(no.field) } })
  }
  return (
    <>
      <StepBar slug={slug} steps={steps} at={at} />
      {refused ? <Notice tone="bad" announce="assertive" title={refused.sentence} className="mb-6" /> : null}
      <Section title={steps[at - 1] ?? ''}>
        <div className="flex flex-col gap-6">
          {at === steps.length ? (
            <CheckStep page={page} kept={kept} onRefused={onRefused} />
          ) : (
            <>
              <StepBody page={page} at={at} kept={kept} refused={refused} />
              <div className="flex flex-wrap items-center gap-4">
                <Button variant="primary" onPress={() => void goTo(at + 1)}>
                  <FormattedMessage id="apply.next" defaultMessage="Go on" />
                </Button>
                {at > 1 ? (
                  <PageButton variant="plain" to="/catalog/$slug/apply" params={{ slug }} search={{ step: at - 1 }}>
                    <FormattedMessage id="apply.back" defaultMessage="Back" />
                  </PageButton>
                ) : null}
              </div>
            </>
          )}
          <SaveLine kept={kept} zone={page.offering.timeZone} />
        </div>
      </Section>
    </>
  )
}
