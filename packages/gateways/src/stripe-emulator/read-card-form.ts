import type { HostedWords } from './hosted-words.ts'
import type { Buyer, Card } from './kinds.ts'
import { findTestCard } from './test-cards.ts'

export type CardField = 'email' | 'number' | 'expiry' | 'cvc' | 'name'
export type CardForm = Record<CardField, string>
export type FieldProblems = Partial<Record<CardField, string>>
export type ReadCard =
  | { readonly ok: true; readonly card: Card; readonly buyer: Buyer }
  | { readonly ok: false; readonly problems: FieldProblems }

const digits = (text: string): string => text.replaceAll(/[\s-]/g, '')

export const cardFormOf = (sent: URLSearchParams): CardForm => {
  const text = (name: string): string => (sent.get(name) ?? '').trim().slice(0, 200)
  return { email: text('email'), number: text('number'), expiry: text('expiry'), cvc: text('cvc'), name: text('name') }
}

/** What may be shown again: a number that is no test card could be a real one, and a security code is never repeated. */
export const shownAgain = (form: CardForm): CardForm => ({
  ...form,
  cvc: '',
  number: findTestCard(digits(form.number)) === undefined ? '' : form.number,
})

const readExpiry = (text: string): { month: number; year: number } | null => {
  const found = /^(0?[1-9]|1[0-2])\s*[/-]?\s*(\d{2}|20\d{2})$/.exec(text)
  return found === null ? null : { month: Number(found[1]), year: 2000 + (Number(found[2]) % 100) }
}

const isPast = (expiry: { month: number; year: number }, nowMs: number): boolean =>
  Date.UTC(expiry.year, expiry.month, 1) <= nowMs

const numberProblem = (number: string, words: HostedWords): string | null => {
  if (number === '') return words.cardMissing
  const known = findTestCard(number)
  if (known === undefined) return words.cardUnknown
  return known.conduct === 'incorrect_number' ? words.cardWrong : null
}

/** Reads the form of the hosted page: a test card and its holder, or a sentence on each field that needs one. */
export const readCardForm = (form: CardForm, words: HostedWords, nowMs: number): ReadCard => {
  const number = digits(form.number)
  const known = findTestCard(number)
  const expiry = readExpiry(form.expiry)
  const cvcLength = known?.brand === 'amex' ? 4 : 3
  const unread = numberProblem(number, words)
  const problems: FieldProblems = {
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(form.email) ? {} : { email: words.emailMissing }),
    ...(unread === null ? {} : { number: unread }),
    ...(expiry === null ? { expiry: words.expiryWrong } : isPast(expiry, nowMs) ? { expiry: words.expiryPast } : {}),
    ...(new RegExp(`^\\d{${cvcLength}}$`).test(form.cvc) ? {} : { cvc: words.cvcWrong }),
    ...(form.name === '' ? { name: words.nameMissing } : {}),
  }
  if (known === undefined || expiry === null || Object.keys(problems).length > 0) return { ok: false, problems }
  const card = {
    brand: known.brand,
    last4: number.slice(-4),
    expMonth: expiry.month,
    expYear: expiry.year,
    conduct: known.conduct,
  }
  return { ok: true, card, buyer: { email: form.email, name: form.name } }
}
