import { ComboBox, type Choice } from '@inservice/ui'
import { keepPreviousData } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import type { BoundField } from '../../kernel/forms/command-form.tsx'
import { profileWords } from './profile-words.ts'

type Props = BoundField<string | null> & {
  /** Whose schools there are to choose from. */
  districtId: string | null
  chosenName: string | null
}

/** A district's schools, all of them at first, narrowed by typing. */
export const SchoolBox = ({ districtId, chosenName, value, onChange, ...field }: Props) => {
  const intl = useIntl()
  const [text, setText] = useState(value === null ? '' : (chosenName ?? ''))
  const [picked, setPicked] = useState(value !== null && chosenName !== null ? { id: value, name: chosenName } : null)
  const asked = useDeferredValue(text.trim())
  const { data = [] } = trpc.organizations.find.useQuery(
    { text: asked === picked?.name ? '' : asked, kinds: ['school'], parentId: districtId ?? undefined, limit: 50 },
    { enabled: districtId !== null, placeholderData: keepPreviousData, staleTime: 60_000 },
  )
  const found: Choice[] = data.map(({ id, name }) => ({ value: id, label: name, textValue: name }))
  const isListed = picked === null || found.some((choice) => choice.value === picked.id)
  const choices = isListed ? found : [{ value: picked.id, label: picked.name, textValue: picked.name }, ...found]
  return (
    <ComboBox
      {...field}
      isFiltered
      width="full"
      menuTrigger="focus"
      isDisabled={districtId === null}
      choices={choices}
      value={value}
      onChange={(id) => {
        const choice = choices.find((one) => one.value === id)
        setPicked(choice ? { id: choice.value, name: choice.textValue ?? '' } : null)
        onChange(choice?.value ?? null)
      }}
      inputValue={text}
      onInputChange={setText}
      label={intl.formatMessage(profileWords.school)}
      labelNote={intl.formatMessage(profileWords.optional)}
      description={intl.formatMessage(profileWords.schoolHint)}
      emptyText={<FormattedMessage {...profileWords.schoolNone} />}
    />
  )
}
