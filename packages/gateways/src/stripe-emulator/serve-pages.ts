import type { Stripe } from 'stripe'
import { getSession } from './expire-session.ts'
import type { Faults } from './faults.ts'
import {
  declineSentence,
  hostedLanguage,
  hostedMoney,
  hostedWords,
  type HostedLanguage,
  type HostedWords,
} from './hosted-words.ts'
import { framePage, safe } from './page-frame.ts'
import { payPage } from './pay-page.ts'
import { declineIntent, paySession, type PaymentOutcome } from './pay-session.ts'
import { cardFormOf, readCardForm, shownAgain, type CardForm, type FieldProblems } from './read-card-form.ts'
import { getThing, worldOf, type World, type WorldParts } from './world.ts'

type Visit = {
  readonly world: World
  readonly session: Stripe.Checkout.Session
  readonly language: HostedLanguage
  readonly words: HostedWords
  readonly action: string
  readonly sent: URLSearchParams | null
}

const emptyForm: CardForm = { email: '', number: '', expiry: '', cvc: '', name: '' }

const message = (
  language: HostedLanguage,
  title: keyof HostedWords,
  text: keyof HostedWords,
  status: number,
  next?: { url: string | null; label: string },
): Response => {
  const words = hostedWords[language]
  const link =
    next?.url === null || next === undefined ? '' : `<p><a href="${safe(next.url)}">${safe(next.label)}</a></p>`
  return framePage({
    language,
    words,
    title: String(words[title]),
    status,
    body: `<p>${safe(String(words[text]))}</p>${link}`,
  })
}

const successUrl = (session: Stripe.Checkout.Session): string =>
  (session.success_url ?? '/').replaceAll('{CHECKOUT_SESSION_ID}', session.id)

const goTo = (url: string): Response =>
  new Response(null, { status: 303, headers: { location: url, 'cache-control': 'no-store' } })

const showForm = (visit: Visit, form: CardForm, problems: FieldProblems): Response =>
  payPage({ ...visit, lines: visit.world.find('lines', visit.session.id) ?? [], form, problems })

const answerOutcome = (visit: Visit, outcome: PaymentOutcome, form: CardForm): Response => {
  if (outcome.outcome === 'paid') return goTo(successUrl(outcome.session))
  if (outcome.outcome === 'authenticate') return goTo(`${visit.action}/authenticate`)
  const field =
    outcome.decline.code === 'expired_card' ? 'expiry' : outcome.decline.code === 'incorrect_cvc' ? 'cvc' : 'number'
  return showForm(visit, shownAgain(form), { [field]: declineSentence(visit.words, outcome.decline) })
}

const pay = (visit: Visit, sent: URLSearchParams): Response => {
  const form = cardFormOf(sent)
  const read = readCardForm(form, visit.words, visit.world.now())
  if (!read.ok) return showForm(visit, shownAgain(form), read.problems)
  return answerOutcome(visit, paySession(visit.world, visit.session, read.card, read.buyer), form)
}

const authenticatePage = (visit: Visit): Response => {
  const { words, session } = visit
  return framePage({
    ...visit,
    title: words.authTitle,
    goesTo: session.success_url,
    body: `<p>${safe(words.authText(hostedMoney(visit.language, session.amount_total ?? 0)))}</p>
<form method="post"><button name="answer" value="yes">${safe(words.authYes)}</button><button class="plain" name="answer" value="no">${safe(words.authNo)}</button></form>`,
  })
}

const authenticate = (visit: Visit): Response => {
  const { world, session, words, sent } = visit
  const attempt = world.find('attempt', session.id)
  const page = { ...visit, action: visit.action.replace(/\/authenticate$/, '') }
  if (attempt === undefined) return goTo(page.action)
  if (sent === null) return authenticatePage(visit)
  world.drop('attempt', session.id)
  const form = { ...emptyForm, email: attempt.buyer.email, name: attempt.buyer.name }
  if (sent.get('answer') === 'yes')
    return answerOutcome(page, paySession(world, session, attempt.card, attempt.buyer, true), form)
  const intent = getThing(world, 'intent', attempt.intentId)
  const code = 'payment_intent_authentication_failure'
  declineIntent(world, intent, {
    code,
    declineCode: 'authentication_required',
    message: 'The provided PaymentMethod has failed authentication.',
  })
  return showForm(page, form, { number: words.authRefused })
}

const openVisit = async (parts: WorldParts, request: Request, id: string): Promise<Visit | null> => {
  const account = parts.store.accountOf('session', id)
  if (account === undefined) return null
  const sent = request.method === 'POST' ? new URLSearchParams(await request.text()) : null
  const world = worldOf(parts, account, null)
  const session = getSession(world, id)
  const language = hostedLanguage(session.locale, request.headers.get('accept-language'))
  return { world, session, language, words: hostedWords[language], action: new URL(request.url).pathname, sent }
}

const answer = (visit: Visit, step: string | undefined): Response => {
  const { session, language, words, sent } = visit
  if (session.status === 'complete' && sent !== null) return goTo(successUrl(session))
  if (session.status === 'complete')
    return message(language, 'paidTitle', 'paidText', 200, { url: successUrl(session), label: words.onward })
  if (session.status === 'expired')
    return message(language, 'expiredTitle', 'expiredText', 410, { url: session.cancel_url, label: words.back })
  if (step !== undefined) return authenticate(visit)
  return sent === null ? showForm(visit, { ...emptyForm, email: session.customer_email ?? '' }, {}) : pay(visit, sent)
}

/** Serves the hosted pages, under whatever path they are mounted: `…/pay/:session` and `…/pay/:session/authenticate`. */
export const servePages = async (parts: WorldParts, faults: Faults, request: Request): Promise<Response> => {
  const language = hostedLanguage('auto', request.headers.get('accept-language'))
  if (faults.downForMs() > 0) return message(language, 'downTitle', 'downText', 503)
  const found = /\/pay\/([\w-]+)(\/authenticate)?$/.exec(new URL(request.url).pathname)
  const visit = found === null ? null : await openVisit(parts, request, found[1] ?? '')
  if (visit === null || !['GET', 'HEAD', 'POST'].includes(request.method))
    return message(language, 'missingTitle', 'missingText', 404)
  return answer(visit, found?.[2])
}
