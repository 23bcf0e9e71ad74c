import type { Stripe } from 'stripe'
import { hostedMoney, type HostedLanguage, type HostedWords } from './hosted-words.ts'
import { framePage, safe } from './page-frame.ts'
import type { CardField, CardForm, FieldProblems } from './read-card-form.ts'

type PayPage = {
  readonly language: HostedLanguage
  readonly words: HostedWords
  readonly session: Stripe.Checkout.Session
  readonly lines: readonly Stripe.LineItem[]
  readonly form: CardForm
  readonly problems: FieldProblems
  /** Where the form is sent: the page's own path. */
  readonly action: string
}

type Field = { readonly name: CardField; readonly label: string; readonly hint?: string; readonly attributes: string }

const fieldsOf = (words: HostedWords): Record<CardField, Field> => ({
  email: { name: 'email', label: words.email, attributes: 'type="email" autocomplete="email"' },
  number: {
    name: 'number',
    label: words.card,
    hint: words.cardHint,
    attributes: 'inputmode="numeric" autocomplete="cc-number"',
  },
  expiry: {
    name: 'expiry',
    label: words.expiry,
    attributes: 'inputmode="numeric" autocomplete="cc-exp"',
  },
  cvc: { name: 'cvc', label: words.cvc, hint: words.cvcHint, attributes: 'inputmode="numeric" autocomplete="cc-csc"' },
  name: { name: 'name', label: words.name, attributes: 'autocomplete="cc-name"' },
})

const input = (page: PayPage, field: Field): string => {
  const problem = page.problems[field.name]
  const described = [
    field.hint === undefined ? '' : `${field.name}-hint`,
    problem === undefined ? '' : `${field.name}-problem`,
  ].filter((id) => id !== '')
  return `<div><label for="${field.name}">${safe(field.label)}</label>
${field.hint === undefined ? '' : `<span class="hint" id="${field.name}-hint">${safe(field.hint)}</span>`}
${problem === undefined ? '' : `<span class="problem" id="${field.name}-problem">${safe(problem)}</span>`}
<input id="${field.name}" name="${field.name}" value="${safe(page.form[field.name])}" required ${field.attributes}${problem === undefined ? '' : ' aria-invalid="true"'}${described.length === 0 ? '' : ` aria-describedby="${described.join(' ')}"`}></div>`
}

const problemList = (page: PayPage): string => {
  const problems = Object.entries(page.problems)
  if (problems.length === 0) return ''
  const items = problems.map(([name, sentence]) => `<li><a href="#${name}">${safe(sentence)}</a></li>`).join('')
  return `<div class="wrong" role="alert"><p>${safe(page.words.problems)}</p><ul>${items}</ul></div>`
}

const summary = (page: PayPage): string => {
  const { language, words, lines, session } = page
  const rows = lines
    .map(
      (line) =>
        `<tr><td>${safe(line.description ?? '')}</td><td>${line.quantity ?? 1}</td><td>${hostedMoney(language, line.amount_total)}</td></tr>`,
    )
    .join('')
  return `<h2>${safe(words.summary)}</h2>
<table class="sum"><thead><tr><th scope="col">${safe(words.item)}</th><th scope="col">${safe(words.quantity)}</th><th scope="col">${safe(words.amount)}</th></tr></thead>
<tbody>${rows}</tbody><tfoot><tr><th scope="row" colspan="2">${safe(words.total)}</th><th>${hostedMoney(language, session.amount_total ?? 0)}</th></tr></tfoot></table>`
}

const cardList = (words: HostedWords): string => {
  const cards: readonly (readonly [string, string])[] = [
    ['4242 4242 4242 4242', words.ready],
    ['4000 0000 0000 0002', words.declines],
    ['4000 0000 0000 9995', words.poor],
    ['4000 0025 0000 3155', words.asks],
    ['4000 0000 0000 0259', words.disputes],
    ['4000 0000 0000 5126', words.failsRefund],
  ]
  const rows = cards.map(([number, what]) => `<tr><td><code>${number}</code></td><td>${safe(what)}</td></tr>`).join('')
  return `<details><summary>${safe(words.testCards)}</summary><table><tbody>${rows}</tbody></table></details>`
}

/** The hosted page: what is paid, a plain form, each problem on its field and in a list above. */
export const payPage = (page: PayPage): Response => {
  const { words, session } = page
  const fields = fieldsOf(words)
  const back =
    session.cancel_url === null
      ? ''
      : `<p class="back"><a href="${safe(session.cancel_url)}">${safe(words.back)}</a></p>`
  return framePage({
    language: page.language,
    words,
    title: words.title,
    status: Object.keys(page.problems).length === 0 ? 200 : 422,
    goesTo: session.success_url,
    body: `${problemList(page)}${summary(page)}
<form method="post" action="${safe(page.action)}" novalidate>
${input(page, fields.email)}${input(page, fields.number)}
<div class="pair">${input(page, fields.expiry)}${input(page, fields.cvc)}</div>
${input(page, fields.name)}
<button type="submit">${safe(words.pay(hostedMoney(page.language, session.amount_total ?? 0)))}</button>
</form>${back}${cardList(words)}`,
  })
}
