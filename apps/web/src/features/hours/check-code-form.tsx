import { Button, TextField } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'

/** Asks for a transcript's code. A plain form: it works before and without any script. */
export const CodeForm = () => {
  const intl = useIntl()
  return (
    <form method="get" action="/verify" className="flex flex-wrap items-end gap-3">
      <TextField
        name="code"
        autoComplete="off"
        isRequired
        width="medium"
        label={intl.formatMessage({ id: 'hours.check.code', defaultMessage: 'Code on the transcript' })}
        description={intl.formatMessage({
          id: 'hours.check.code.hint',
          defaultMessage: 'Like 7K2M-0Q9X-4TBW-P3HD. Dashes and small letters don’t matter.',
        })}
      />
      <Button type="submit" variant="primary">
        <FormattedMessage id="hours.check.go" defaultMessage="Check it" />
      </Button>
    </form>
  )
}
