import { Button, Fieldset, Section, TextArea, TextField } from '@inservice/ui'
import { Plus } from 'lucide-react'
import { useFieldArray } from 'react-hook-form'
import { FormattedMessage, useIntl } from 'react-intl'
import { MissingRows, missingIdOf } from './missing-rows.tsx'
import { Field, placeOf, useDraft } from './draft-context.tsx'

/** Who teaches, and what qualifies them: the committee asks for it (law). */
export const PeopleFields = () => {
  const intl = useIntl()
  const { control } = useDraft()
  const { fields, append, remove } = useFieldArray({ control, name: 'instructors' })
  return (
    <Section
      id={placeOf('instructors')}
      title={<FormattedMessage id="draft.people" defaultMessage="Trainers" />}
      lead={
        <FormattedMessage
          id="draft.people.lead"
          defaultMessage="They see the roster and take attendance. Who has no account yet gets one by this address."
        />
      }
    >
      <MissingRows list="instructors" />
      <ol className="flex flex-col">
        {fields.map(({ id }, at) => {
          const name = intl.formatMessage(
            { id: 'draft.person.number', defaultMessage: 'Trainer {number}' },
            { number: at + 1 },
          )
          return (
            <li key={id} className="border-b border-hair py-6 first:pt-0">
              <Fieldset legend={name}>
                <div className="grid gap-4 sm:grid-cols-2">
                  <Field name={`instructors.${at}.name`}>
                    {(field) => (
                      <TextField
                        {...field}
                        width="full"
                        maxLength={120}
                        autoComplete="off"
                        label={<FormattedMessage id="draft.person.name" defaultMessage="Name" />}
                      />
                    )}
                  </Field>
                  <Field name={`instructors.${at}.email`}>
                    {(field) => (
                      <TextField
                        {...field}
                        type="email"
                        width="full"
                        maxLength={254}
                        autoComplete="off"
                        label={<FormattedMessage id="draft.person.email" defaultMessage="E-mail address" />}
                      />
                    )}
                  </Field>
                </div>
                <Field name={`instructors.${at}.qualifications`}>
                  {(field) => (
                    <TextArea
                      {...field}
                      rows={2}
                      maxLength={500}
                      label={<FormattedMessage id="draft.person.qualifications" defaultMessage="What qualifies them" />}
                    />
                  )}
                </Field>
                <div>
                  <Button
                    size="small"
                    variant="plain"
                    onPress={() => remove(at)}
                    aria-label={intl.formatMessage(
                      { id: 'draft.session.remove-name', defaultMessage: 'Take out {name}' },
                      { name },
                    )}
                  >
                    <FormattedMessage id="draft.session.remove" defaultMessage="Take out" />
                  </Button>
                </div>
              </Fieldset>
            </li>
          )
        })}
      </ol>
      <div className="pt-4">
        <Button
          aria-describedby={missingIdOf('instructors')}
          icon={<Plus aria-hidden />}
          onPress={() => append({ name: '', email: '', qualifications: '' })}
        >
          <FormattedMessage id="draft.person.add" defaultMessage="Add a trainer" />
        </Button>
      </div>
    </Section>
  )
}
