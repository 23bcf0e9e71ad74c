import type { ReactNode } from 'react'
import { joinClasses } from '../join-classes.ts'

export type WorkingLine = {
  key: string
  /** Left out for a sum that needs no words. */
  label?: ReactNode
  /** The times or the count it comes from. */
  detail?: ReactNode
  /** Why it counts as it does: "left out". */
  remark?: ReactNode
  /** Formatted, with its own minus sign (−). */
  amount: ReactNode
  /** The rule it follows. */
  source?: ReactNode
  /** Belongs to the line above. */
  isIndented?: boolean
  /** A sum: a rule stands above its amount. */
  isSum?: boolean
  isStrong?: boolean
}

export type WorkingProps = { /** Says what is worked out. */ caption: ReactNode; lines: readonly WorkingLine[] }

/** A small sum, set like arithmetic on paper: what, from where, how much, by which rule. */
export function Working({ caption, lines }: WorkingProps) {
  return (
    <table className="working keep-whole">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key} className={joinClasses(line.isSum && 'is-sum', line.isStrong && 'is-strong')}>
            {line.label ? (
              <th scope="row" className={line.isIndented ? 'is-indented' : undefined}>
                {line.label}
              </th>
            ) : (
              <td>{line.label}</td>
            )}
            <td className="is-detail">{line.detail}</td>
            <td className="is-remark">{line.remark}</td>
            <td className="is-amount">{line.amount}</td>
            <td className="is-source">{line.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
