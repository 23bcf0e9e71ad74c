import { sayWorking, type WorkingLine } from '@inservice/domain/hours'
import { Working } from '@inservice/ui'
import { useIntl } from 'react-intl'
import { useLanguage } from '../../kernel/language/use-language.ts'

const parts: ReadonlySet<string> = new Set(['session', 'sum', 'rounded', 'request', 'overlap', 'approved-cap'])

/** How an award came about, set like arithmetic on paper: sessions, what was left out and by which rule, the sum, the rounding. */
export const HoursWorking = ({ title, lines }: { title: string; lines: readonly WorkingLine[] }) => {
  const intl = useIntl()
  const language = useLanguage()
  return (
    <Working
      caption={intl.formatMessage(
        { id: 'hours.working.caption', defaultMessage: 'How the hours for {title} were counted' },
        { title },
      )}
      lines={lines.map((line, at) => {
        const said = sayWorking(line, language)
        return {
          key: `${at}`,
          label: said.label,
          detail: said.detail,
          amount: said.amount,
          source:
            said.rule === null
              ? null
              : intl.formatMessage({ id: 'hours.working.rule', defaultMessage: 'rule {rule}' }, { rule: said.rule }),
          isIndented: said.weight === 'part' || (said.weight === 'line' && !parts.has(line.code)),
          isSum: line.code === 'sum',
          isStrong: said.weight === 'total' && line.code !== 'sum',
        }
      })}
    />
  )
}
