import type { Bilingual } from '../kernel/index.ts'

/** What a person affirms with a claim. Source: affidavit of the participant (law). */
export const affidavit: Bilingual = {
  en: 'I attended this training for the hours that I claim, and I take no college credit for it.',
  es: 'Asistí a esta formación durante las horas que solicito y no recibo por ella créditos universitarios.',
}
