import { enrollmentRefusals } from '@inservice/domain/enrollment'
import type { Facts } from '@inservice/domain/kernel'
import { seatRefusals } from '@inservice/domain/seats'
import { Notice } from '@inservice/ui'
import type { ReactNode } from 'react'
import { useLanguage } from '../../kernel/language/use-language.ts'

const table: Readonly<Record<string, { sentence: { en: (facts: Facts) => string; es: (facts: Facts) => string } }>> = {
  ...seatRefusals,
  ...enrollmentRefusals,
}

/** Why a seat can't be taken here, in the words of the rule itself, and the way on. */
export const StandingNotice = ({ code, facts = {}, actions }: { code: string; facts?: Facts; actions?: ReactNode }) => {
  const language = useLanguage()
  const sentence = table[code]?.sentence[language](facts)
  if (sentence === undefined) return null
  const isGood = code === 'seat-already-yours' || code === 'seat-requested' || code === 'already-registered'
  return <Notice tone={isGood ? 'good' : 'attention'} title={sentence} actions={actions} />
}
