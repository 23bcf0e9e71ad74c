import { Section, TextField } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { Field } from './draft-context.tsx'

/** Whom people ask. */
export const ContactFields = () => (
  <Section title={<FormattedMessage id="draft.contact" defaultMessage="Contact" />}>
    <div className="grid gap-6 sm:grid-cols-2">
      <Field name="contactName">
        {(field) => (
          <TextField
            {...field}
            width="full"
            maxLength={120}
            label={<FormattedMessage id="draft.contact.name" defaultMessage="Person or desk to ask" />}
          />
        )}
      </Field>
      <Field name="contactEmail">
        {(field) => (
          <TextField
            {...field}
            type="email"
            width="full"
            maxLength={254}
            label={<FormattedMessage id="draft.contact.email" defaultMessage="The contact’s e-mail address" />}
          />
        )}
      </Field>
    </div>
  </Section>
)
