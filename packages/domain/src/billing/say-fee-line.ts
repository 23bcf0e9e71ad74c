import type { Bilingual, Facts, Language } from '../kernel/index.ts'
import type { FeeLine, FeeLineCode } from './fee-types.ts'
import { sayCents } from './say-cents.ts'

const number = (fact: Facts[string] | undefined): number => (typeof fact === 'number' ? fact : 0)
const hours = (fact: Facts[string] | undefined): string => String(Math.round((number(fact) * 100) / 60) / 100)

const words: Readonly<Record<FeeLineCode, (facts: Facts, language: Language) => Bilingual>> = {
  'member-free': () => ({ en: 'Free for staff of member districts', es: 'Gratis para personal de distritos miembros' }),
  'nothing-claimed': () => ({ en: 'No hours claimed', es: 'Ninguna hora solicitada' }),
  base: (facts) =>
    facts['onlyToMinutes'] === null
      ? { en: 'Base fee', es: 'Cuota base' }
      : {
          en: `Base fee, to ${hours(facts['onlyToMinutes'])} hours`,
          es: `Cuota base, hasta ${hours(facts['onlyToMinutes'])} horas`,
        },
  'per-hour': (facts, language) => {
    const each = sayCents(number(facts['perHourCents']), language)
    return { en: `${hours(facts['minutes'])} hours × ${each}`, es: `${hours(facts['minutes'])} horas × ${each}` }
  },
  ladder: (facts) => {
    const claimed = hours(facts['minutes'])
    return { en: `Fee for ${claimed} hours`, es: `Cuota por ${claimed} horas` }
  },
  'to-minimum': (facts, language) => {
    const least = sayCents(number(facts['minimumCents']), language)
    return { en: `Up to the minimum of ${least}`, es: `Hasta el mínimo de ${least}` }
  },
  'late-surcharge': (facts) => {
    const [after, percent] = [number(facts['afterDays']), number(facts['surchargePercent'])]
    return {
      en: `${percent} % more, claimed over ${after} days after the event`,
      es: `${percent} % más, solicitado más de ${after} días después del evento`,
    }
  },
  'printed-transcripts': (facts) => {
    const count = number(facts['printedTranscripts'])
    return { en: `Printed transcripts: ${count}`, es: `Historiales impresos: ${count}` }
  },
}

/** A fee's line for a person: `3 hours × $3.00 · $9.00`. */
export const sayFeeLine = (line: FeeLine, language: Language): { readonly label: string; readonly amount: string } => ({
  label: words[line.code](line.facts, language)[language],
  amount: sayCents(line.cents, language),
})
