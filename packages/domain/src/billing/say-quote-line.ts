import type { Bilingual, Facts, Language } from '../kernel/index.ts'
import { audienceNames, type Audience } from './price.ts'
import type { QuoteLine, QuoteReason } from './quote-types.ts'
import { sayCents } from './say-cents.ts'

const text = (fact: Facts[string] | undefined): string => (fact === null || fact === undefined ? '' : String(fact))

const audienceOf = (facts: Facts): Bilingual => {
  const said = Object.entries(audienceNames).find(([audience]) => audience === facts['audience'])
  return said?.[1] ?? audienceNames['everyone' satisfies Audience]
}

/** `February 1, 2026`; `1 de febrero de 2026`. */
const sayDate = (on: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${on}T12:00:00Z`),
  )

const withCode = (facts: Facts): string => (text(facts['code']) ? ` ${text(facts['code'])}` : '')
const by = (facts: Facts): string => (text(facts['holder']) ? ` · ${text(facts['holder'])}` : '')

const words: Readonly<Record<QuoteReason, (facts: Facts, language: Language) => Bilingual>> = {
  listed: (facts, language) => {
    const each = typeof facts['eachCents'] === 'number' ? sayCents(facts['eachCents'], language) : ''
    const many = Number(facts['quantity'] ?? 1) > 1 ? ` · ${text(facts['quantity'])} × ${each}` : ''
    return { en: `Listed price${many}`, es: `Precio publicado${many}` }
  },
  'audience-price': (facts) => {
    const { en, es } = audienceOf(facts)
    return { en: `Price for: ${en}`, es: `Precio para: ${es}` }
  },
  'early-price': (facts, language) => {
    const until = sayDate(text(facts['until']), language)
    return { en: `Early price until ${until}`, es: `Precio anticipado hasta el ${until}` }
  },
  'discount-code': (facts) => ({ en: `Discount code${withCode(facts)}`, es: `Código de descuento${withCode(facts)}` }),
  'scholarship-code': (facts) => ({ en: `Scholarship code${withCode(facts)}`, es: `Código de beca${withCode(facts)}` }),
  'district-seats': (facts) => ({ en: `District seat${by(facts)}`, es: `Cupo del distrito${by(facts)}` }),
  'district-pays': (facts) => ({ en: `Your district pays${by(facts)}`, es: `Paga su distrito${by(facts)}` }),
  scholarship: (facts) => ({ en: `Scholarship${by(facts)}`, es: `Beca${by(facts)}` }),
  'account-credit': () => ({ en: 'Account credit', es: 'Crédito en cuenta' }),
  'clock-hour-fee': () => ({ en: 'Clock-hour fee', es: 'Cuota por horas de reloj acreditadas' }),
  'printed-transcript': () => ({ en: 'Printed transcript', es: 'Historial impreso' }),
  'late-registration': () => ({ en: 'Late registration', es: 'Inscripción tardía' }),
  'proposal-fee': () => ({ en: 'Proposal fee', es: 'Cuota de propuesta' }),
}

/** A quote's line for a person: its reason in their language and its amount, `Early price until February 1, 2026 · −$12.00`. */
export const sayQuoteLine = (
  line: QuoteLine,
  language: Language,
): { readonly label: string; readonly amount: string } => ({
  label: words[line.reason](line.facts, language)[language],
  amount: sayCents(line.cents, language),
})
