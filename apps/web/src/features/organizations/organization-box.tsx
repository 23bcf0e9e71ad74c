import { ComboBox, type Choice } from '@inservice/ui'
import { keepPreviousData } from '@tanstack/react-query'
import { useDeferredValue, useState, type ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { trpc, type ApiInputs } from '../../kernel/api/trpc.ts'

type Picked = { readonly id: string; readonly name: string }

type Props = {
  name: string
  value: string | null
  onChange: (id: string | null) => void
  onBlur?: () => void
  errorMessage?: string | undefined
  label: ReactNode
  labelNote?: ReactNode
  description?: ReactNode
  /** The name of what is chosen already. */
  chosenName?: string | null
  kinds?: ApiInputs['organizations']['find']['kinds']
  /** Hears the name besides the id. */
  onPick?: (picked: Picked | null) => void
}

/** An organization, found by typing a part of its name. */
export const OrganizationBox = ({ chosenName, kinds, onPick, value, onChange, ...field }: Props) => {
  const [text, setText] = useState(chosenName ?? '')
  const [picked, setPicked] = useState<Picked | null>(value && chosenName ? { id: value, name: chosenName } : null)
  const asked = useDeferredValue(text.trim())
  const searches = asked.length > 1 && asked !== picked?.name
  const { data = [] } = trpc.organizations.find.useQuery(
    { text: asked, kinds, limit: 12 },
    { enabled: searches, placeholderData: keepPreviousData, staleTime: 60_000 },
  )
  const found: Choice[] = data.map(({ id, name, parentName, county }) => ({
    value: id,
    label: name,
    textValue: name,
    description: parentName ?? county ?? undefined,
  }))
  const choices =
    picked && !found.some((choice) => choice.value === picked.id)
      ? [...(searches ? found : []), { value: picked.id, label: picked.name, textValue: picked.name }]
      : found
  const pick = (id: string | null): void => {
    const choice = choices.find((one) => one.value === id)
    const next = choice ? { id: choice.value, name: choice.textValue ?? '' } : null
    setPicked(next)
    onChange(next?.id ?? null)
    onPick?.(next)
  }
  return (
    <ComboBox
      {...field}
      isFiltered
      width="full"
      choices={choices}
      value={value}
      onChange={pick}
      inputValue={text}
      onInputChange={setText}
      menuTrigger="input"
      emptyText={
        <FormattedMessage
          id="organizations.none"
          defaultMessage="No organization by this name. Try a part of it, such as the town."
        />
      }
    />
  )
}
