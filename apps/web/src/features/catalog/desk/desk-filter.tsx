import { SearchField, Select } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import type { DeskSearch } from './desk-question.ts'
import { stateWords } from './desk-words.ts'

const shelves = {
  coming: ['published', 'in_progress', 'canceled'],
  past: ['completed', 'canceled', 'archived'],
} as const
const all = 'all'

type FilterProps = { search: DeskSearch; onSearch: (search: DeskSearch) => void }

/** Which trainings are shown: by words, by state, by program where there are several. All of it stands in the address. */
export const DeskFilter = ({ search, onSearch }: FilterProps) => {
  const intl = useIntl()
  const { data } = trpc.catalog.deskChoices.useQuery({})
  const programs = data?.programs ?? []
  const { q = '', tab = 'coming', state, program } = search
  const states = shelves[tab]
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-4 pb-4">
      <SearchField
        key={q}
        label={<FormattedMessage id="desk.find" defaultMessage="Find by title or number" />}
        defaultValue={q}
        maxLength={100}
        onSubmit={(text) => onSearch({ ...search, q: text.trim() === '' ? undefined : text.trim() })}
        onClear={() => onSearch({ ...search, q: undefined })}
      />
      <Select
        label={<FormattedMessage id="desk.state" defaultMessage="State" />}
        value={state ?? all}
        onChange={(chosen) => onSearch({ ...search, state: states.find((one) => one === chosen) })}
        choices={[
          { value: all, label: intl.formatMessage({ id: 'desk.state.all', defaultMessage: 'Every state' }) },
          ...states.map((one) => ({ value: one, label: intl.formatMessage(stateWords[one]) })),
        ]}
      />
      {programs.length < 2 ? null : (
        <Select
          label={<FormattedMessage id="desk.program" defaultMessage="Program" />}
          value={program ?? all}
          onChange={(chosen) => onSearch({ ...search, program: programs.find(({ id }) => id === chosen)?.id })}
          choices={[
            { value: all, label: intl.formatMessage({ id: 'desk.program.all', defaultMessage: 'Every program' }) },
            ...programs.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </div>
  )
}
