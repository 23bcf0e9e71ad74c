import { Select } from '@inservice/ui'
import { useFormContext } from 'react-hook-form'
import { FormattedMessage } from 'react-intl'
import { useDraft } from './draft-context.tsx'
import type { DraftValues } from './draft-values.ts'

/** At which desk a new training is written, for who sits at several; it stays there once it is begun. */
export const ProviderField = ({ isBegun, onProvider }: { isBegun: boolean; onProvider: (id: string) => void }) => {
  const { choices, provider } = useDraft()
  const { getValues, setValue } = useFormContext<DraftValues>()
  const choose = (id: string | null) => {
    const next = choices.providers.find((one) => one.id === id)
    if (next === undefined) return
    // What belongs to the desk before goes with it.
    if (getValues('contactEmail') === provider.email) setValue('contactEmail', next.email)
    setValue('programId', null)
    setValue('venueId', null)
    onProvider(next.id)
  }
  return (
    <div className="pb-8">
      <Select
        value={provider.id}
        onChange={choose}
        isDisabled={isBegun}
        label={<FormattedMessage id="draft.provider" defaultMessage="Provider" />}
        choices={choices.providers.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </div>
  )
}
