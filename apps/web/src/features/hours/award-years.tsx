import { FactLine, Section } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ApiOutputs } from '../../kernel/api/trpc.ts'
import { formatHours } from '../../kernel/formats/format-hours.ts'
import { AwardLine } from './award-line.tsx'

export type Line = ApiOutputs['hours']['transcript']['lines'][number]

/** `2025–26` for the school year that begins in 2025. */
const nameYear = (year: number): string => `${year}–${String((year + 1) % 100).padStart(2, '0')}`

/** The ledger by school year, newest first; each line opens to its working. */
export const AwardYears = ({ lines }: { lines: readonly Line[] }) => {
  const intl = useIntl()
  const years = [...Map.groupBy(lines, ({ schoolYear }) => schoolYear)]
  return years.map(([year, own]) => (
    <Section
      key={year}
      title={<FormattedMessage id="hours.year" defaultMessage="School year {year}" values={{ year: nameYear(year) }} />}
      actions={
        <FactLine
          facts={[
            formatHours(
              intl,
              own.reduce((sum, { minutes }) => sum + minutes, 0),
              { clock: true },
            ),
          ]}
        />
      }
    >
      <div className="border-t border-hair">
        {own.map((line) => (
          <AwardLine key={line.claimId} line={line} />
        ))}
      </div>
    </Section>
  ))
}
