import { describe, expect, test } from 'vitest'
import { sayClock } from '../billing/index.ts'
import { sayAnswerRule } from './say-answer-rule.ts'
import { sayWaitingStep, type ToldStep } from './say-waiting-step.ts'
import { waitingSteps, type WaitingFacts, type WaitingStep } from './waiting-log.ts'

const zone = 'America/Los_Angeles'
const step = (what: WaitingStep, facts: WaitingFacts = {}, its: Partial<ToldStep> = {}): ToldStep => ({
  what,
  who: 'Ana Ruiz',
  by: 'Rosa Diaz',
  reason: '',
  facts,
  ...its,
})
const everything: WaitingFacts = {
  seats: 4,
  needs: 4,
  free: 3,
  times: 1,
  from: 5,
  to: 1,
  until: '2026-05-28T21:00:00.000Z',
}

describe('a step of the log', () => {
  test.each(waitingSteps)('%s is a sentence in both languages', (what) => {
    for (const language of ['en', 'es'] as const) {
      const said = sayWaitingStep(step(what, everything, { reason: 'a reason' }), zone, language)
      expect(said).toMatch(/^[\p{Lu}\d].*[^.]\.$/u)
      expect(said).not.toMatch(/undefined|null|NaN/)
    }
  })
  test('an offer says until when, in the place’s zone', () => {
    const offered = step('offered', { seats: 1, until: '2026-05-28T21:00:00.000Z' })
    expect(sayWaitingStep(offered, zone, 'en')).toBe(
      'Ana Ruiz was offered one seat, until Thursday, May 28 at 2:00 PM.',
    )
    expect(sayWaitingStep(offered, zone, 'es').replaceAll(' ', ' ')).toBe(
      'Se ofreció un cupo a Ana Ruiz, hasta el jueves, 28 de mayo, 2:00 p.m.',
    )
  })
  test('what came free says after what', () => {
    expect(sayWaitingStep(step('freed', { seats: 10, after: 'capacity' }), zone, 'en')).toBe(
      '10 seats were free for the list, after the number of seats was raised.',
    )
    expect(sayWaitingStep(step('freed', { seats: 1, after: 'withdrawn' }), zone, 'es')).toBe(
      'Había un cupo libre para la lista, después de que alguien se retiró.',
    )
    expect(sayWaitingStep(step('freed', { seats: 1 }), zone, 'en')).toBe('One seat was free for the list.')
  })
  test('a skip says why, and the third what comes of it', () => {
    expect(sayWaitingStep(step('skipped', { needs: 4, free: 1, times: 2 }), zone, 'en')).toBe(
      'Ana Ruiz was passed over: the party needs 4 seats, one was free. Time 2 of 3.',
    )
    expect(sayWaitingStep(step('skipped', { needs: 4, free: 3, times: 3 }), zone, 'en')).toContain(
      'from now on seats are kept for this party',
    )
  })
})

test('the answer rule is said in words', () => {
  const window = { opensAt: '08:00', closesAt: '17:00', weekends: false }
  expect(sayAnswerRule({ hours: 24, window }, 'en')).toBe(
    `24 answer hours, counted Monday to Friday from ${sayClock('08:00', 'en')} to ${sayClock('17:00', 'en')}, holidays left out`,
  )
  expect(sayAnswerRule({ hours: 1, window: { ...window, closesAt: '24:00', weekends: true } }, 'es')).toBe(
    `1 hora para responder, contada todos los días de ${sayClock('08:00', 'es')} a la medianoche, sin los feriados`,
  )
  expect(sayAnswerRule({ hours: 24, window: null }, 'en')).toBe('24 hours')
})
