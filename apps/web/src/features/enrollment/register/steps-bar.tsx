import { StepIndicator } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { stepWords, type StepKey } from './steps.ts'

/** The named steps; those behind one can be opened again. */
export const Steps = ({ slug, steps, step }: { slug: string; steps: readonly StepKey[]; step: StepKey }) => {
  const intl = useIntl()
  const at = steps.indexOf(step)
  return (
    <StepIndicator
      label={intl.formatMessage({ id: 'register.steps', defaultMessage: 'Steps of registering' })}
      current={step}
      doneLabel={intl.formatMessage({ id: 'register.steps.done', defaultMessage: ' (done)' })}
      summary={
        <FormattedMessage
          id="register.steps.summary"
          defaultMessage="Step {at} of {count}: {name}"
          values={{ at: at + 1, count: steps.length, name: intl.formatMessage(stepWords[step]) }}
        />
      }
      steps={steps.map((key, index) => ({
        key,
        label: <FormattedMessage {...stepWords[key]} />,
        ...(index < at && step !== 'done' ? { href: `/catalog/${slug}/register?step=${key}` } : {}),
      }))}
    />
  )
}
