import { ComboBox, Select, TextField } from '@inservice/ui'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { FormField } from '../../kernel/forms/command-form.tsx'
import type { PersonForm } from './use-person-form.ts'

type Props = {
  form: PersonForm
  blockId: string
  /** Left out where the seat keeps its school. */
  schools?: readonly { readonly id: string; readonly name: string }[]
}

/** Finds one of the district's own people by a part of the name or the address, and fills the fields. */
const FindColleague = ({ form, blockId }: Props) => {
  const intl = useIntl()
  const [text, setText] = useState('')
  const { data } = trpc.seats.findColleagues.useQuery(
    { blockId, text },
    { enabled: text.trim().length > 1, placeholderData: (before) => before },
  )
  const people = text.trim().length > 1 ? (data?.people ?? []) : []
  return (
    <ComboBox
      isFiltered
      label={<FormattedMessage id="seats.person.find" defaultMessage="Find one of your people" />}
      labelNote={<FormattedMessage id="seats.person.find.note" defaultMessage="or type name and address below" />}
      width="full"
      choices={people.map(({ id, name, email, schoolName }) => ({
        value: id,
        label: name,
        textValue: name,
        description: [email, schoolName].filter(Boolean).join(' · '),
      }))}
      inputValue={text}
      onInputChange={setText}
      onChange={(id) => {
        const person = people.find((one) => one.id === id)
        if (!person) return
        form.form.setValue('name', person.name, { shouldDirty: true })
        form.form.setValue('email', person.email, { shouldDirty: true })
        form.form.setValue('school', person.schoolName ?? '', { shouldDirty: true })
        form.form.clearErrors()
      }}
      emptyText={
        text.trim().length > 1
          ? intl.formatMessage({ id: 'seats.person.find.empty', defaultMessage: 'Nobody of your district fits' })
          : intl.formatMessage({ id: 'seats.person.find.more', defaultMessage: 'Type at least two letters' })
      }
    />
  )
}

/** Who gets a seat: one of the district's people, or anyone by name and address. */
export const PersonFields = ({ form, blockId, schools }: Props) => (
  <div className="flex flex-col gap-5">
    <FindColleague form={form} blockId={blockId} />
    <FormField form={form} name="name">
      {(field) => (
        <TextField
          {...field}
          width="full"
          autoComplete="off"
          label={<FormattedMessage id="seats.person.name" defaultMessage="Name" />}
        />
      )}
    </FormField>
    <FormField form={form} name="email">
      {(field) => (
        <TextField
          {...field}
          type="email"
          width="full"
          autoComplete="off"
          label={<FormattedMessage id="seats.person.email" defaultMessage="E-mail address" />}
        />
      )}
    </FormField>
    {schools && schools.length > 0 ? (
      <FormField form={form} name="school">
        {({ value, onChange, ...field }) => (
          <Select
            {...field}
            width="full"
            value={value === '' ? 'none' : value}
            onChange={(chosen) => onChange(chosen === 'none' || chosen === null ? '' : chosen)}
            label={<FormattedMessage id="seats.person.school" defaultMessage="School" />}
            choices={[
              {
                value: 'none',
                label: <FormattedMessage id="seats.person.no-school" defaultMessage="No school named" />,
                textValue: ' ',
              },
              ...schools.map(({ name }) => ({ value: name, label: name })),
            ]}
          />
        )}
      </FormField>
    ) : null}
  </div>
)
