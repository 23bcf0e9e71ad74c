import { Disclosure } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import type { RosterRow } from './roster-types.ts'
import { rosterWords } from './roster-words.ts'

/** What people of the roster need to take part, for whoever prepares the room. */
export const NeedsList = ({ rows }: { rows: readonly RosterRow[] }) => {
  const needing = rows.filter(({ accessNeeds }) => accessNeeds !== null && accessNeeds !== '')
  if (needing.length === 0) return null
  return (
    <div className="py-3 print-hidden">
      <Disclosure headingLevel={2} title={<FormattedMessage {...rosterWords.needs} />} aside={needing.length}>
        <ul className="flex flex-col gap-1 text-dense">
          {needing.map(({ personId, givenName, familyName, accessNeeds }) => (
            <li key={personId}>
              <span className="font-semibold">{`${givenName} ${familyName}`}</span>
              {`: ${accessNeeds}`}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
