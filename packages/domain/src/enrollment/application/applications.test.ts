import { describe, expect, test } from 'vitest'
import { ApplicationForm, checkApplication } from '../../catalog/index.ts'
import { decideApplications, type Judged } from './decide-applications.ts'
import { decideApplicationWindow, decideSubmit } from './decide-apply.ts'
import { assuranceStanding, decideAnswer, decideSupervisor, reminderDueAt } from './decide-assurance.ts'
import { judgeAdmission } from './judge-admission.ts'
import { keepAnswers, missingAnswers } from './judge-answers.ts'
import { applicationMayBecome, applicationStates, applicationTransitions } from './transitions.ts'

const now = '2026-03-02T17:00:00.000Z'
const later = '2026-03-20T17:00:00.000Z'
const said = (en: string) => ({ en, es: '' })
const form = ApplicationForm.parse({
  stages: [
    { title: said('You'), questions: [{ key: 'role', label: said('Your role'), kind: 'text' }] },
    {
      title: said('Your team'),
      questions: [
        { key: 'grade', label: said('Grades'), kind: 'choice', choices: [said('K-5'), said('6-12')] },
        { key: 'new', label: said('New to this?'), kind: 'yes_no', isRequired: false },
      ],
    },
  ],
  asksSupervisor: true,
  assures: said('Four days of release time.'),
  keepsSeat: true,
})
const window = {
  state: 'published',
  opensAt: null,
  closesAt: null,
  startsAt: later,
  selfPaced: false,
  appliesUntil: null,
}

describe('the table of states', () => {
  test('whatever can be reached can be left, but what was withdrawn', () => {
    for (const state of applicationStates) expect(applicationTransitions[state].length > 0).toBe(state !== 'withdrawn')
  })
  test('a decline may be thought over, a withdrawal is over', () => {
    expect(applicationMayBecome('declined', 'accepted')).toBe(true)
    expect(applicationMayBecome('withdrawn', 'submitted')).toBe(false)
    expect(applicationMayBecome('draft', 'accepted')).toBe(false)
  })
})

describe('what is asked', () => {
  test('a form that is whole lacks nothing; choices must be two that differ', () => {
    expect(checkApplication(form)).toEqual([])
    expect(checkApplication(ApplicationForm.parse({})).map(({ code }) => code)).toEqual(['application-question-needed'])
    const same = ApplicationForm.parse({
      asksSupervisor: true,
      stages: [
        { title: said('') },
        {
          title: said('A'),
          questions: [{ key: 'a', label: said(''), kind: 'choice', choices: [said('x'), said('x')] }],
        },
      ],
    })
    expect(checkApplication(same).map(({ field, code }) => `${field} ${code}`)).toEqual([
      'application.stages.0.title.en application-title-needed',
      'application.stages.0 application-question-needed',
      'application.stages.1.questions.0.label.en application-label-needed',
      'application.stages.1.questions.0.choices application-choices-needed',
      'application.assures.en application-assures-needed',
    ])
  })
  test('answers are laid over what was there; foreign keys are dropped, what is not offered is refused', () => {
    expect(keepAnswers(form, { role: 'Coach' }, { grade: 'K-5', other: 'x' })).toEqual({
      ok: true,
      value: { role: 'Coach', grade: 'K-5' },
    })
    expect(keepAnswers(form, {}, { grade: 'College' })).toMatchObject({
      refusal: { code: 'answer-not-offered', field: 'answers.grade' },
    })
    expect(keepAnswers(form, {}, { new: 'perhaps' })).toMatchObject({ refusal: { code: 'answer-not-offered' } })
    expect(keepAnswers(form, {}, { role: 'x'.repeat(301) })).toMatchObject({ refusal: { code: 'answer-too-long' } })
    expect(keepAnswers(form, { grade: 'K-5' }, { grade: '' })).toMatchObject({ value: { grade: '' } })
  })
  test('what is missing, by stage', () => {
    expect(missingAnswers(form, { role: ' ' }).map(({ stage, key }) => [stage, key])).toEqual([
      [0, 'role'],
      [1, 'grade'],
    ])
  })
})

describe('handing in', () => {
  const state = {
    window,
    form,
    state: 'draft' as const,
    answers: { role: 'Coach', grade: 'K-5' },
    supervisor: { name: 'Pat Lee', email: 'pat@school.example' },
    ownAddresses: ['me@school.example'],
    seats: { capacity: 15, taken: 14, waiting: 0 },
    enrolled: false,
  }
  const code = (its: object) => {
    const decided = decideSubmit({ ...state, ...its }, now)
    return decided.ok ? decided.value : [decided.refusal.code, decided.refusal.field]
  }
  test('whole and in time: a seat is kept while there is one', () => {
    expect(code({})).toEqual({ asksSupervisor: true, takesSeat: true })
    expect(code({ seats: { capacity: 15, taken: 15, waiting: 0 } })).toMatchObject({ takesSeat: false })
    expect(code({ form: { ...form, keepsSeat: false } })).toMatchObject({ takesSeat: false })
  })
  test('refused where something is missing, late, or done already', () => {
    expect(code({ answers: { role: 'Coach' } })).toEqual(['answer-needed', 'answers.grade'])
    expect(code({ supervisor: { name: '', email: 'pat@school.example' } })).toEqual([
      'supervisor-needed',
      'supervisorName',
    ])
    expect(code({ supervisor: { name: 'Me', email: 'me@school.example' } })).toEqual([
      'supervisor-is-applicant',
      undefined,
    ])
    expect(code({ state: 'submitted' })).toEqual(['already-applied', undefined])
    expect(code({ enrolled: true })).toEqual(['already-registered', undefined])
    expect(code({ window: { ...window, appliesUntil: now } })).toEqual(['applications-closed', undefined])
    expect(decideApplicationWindow({ ...window, opensAt: later }, now)).toMatchObject({
      refusal: { code: 'registration-not-open' },
    })
  })
})

describe('a supervisor’s assurance', () => {
  const asked = { name: 'Pat', email: 'pat@school.example', expiresAt: later, answer: null, ended: false }
  const code = (its: object, state: 'submitted' | 'declined' = 'submitted', at = now) => {
    const decided = decideAnswer({ state, assurance: { ...asked, ...its } }, at)
    return decided.ok ? true : decided.refusal.code
  }
  test('once, in time, by the newest link, while the application is open', () => {
    expect(code({})).toBe(true)
    expect(code({ answer: 'yes' })).toBe('assurance-answered')
    expect(code({ ended: true })).toBe('assurance-over')
    expect(code({}, 'declined')).toBe('assurance-over')
    expect(code({}, 'submitted', later)).toBe('assurance-expired')
  })
  test('asked again after silence or a no; not while the same person is asked', () => {
    const ask = (assurance: object | null, email = 'pat@school.example', at = now) => {
      const before = assurance === null ? null : { ...asked, ...assurance }
      const decided = decideSupervisor(
        { state: 'submitted', assurance: before, ownAddresses: [] },
        { name: 'Pat', email },
        at,
      )
      return decided.ok ? true : decided.refusal.code
    }
    expect(ask({})).toBe('supervisor-asked-already')
    expect(ask({ answer: 'yes' })).toBe('supervisor-asked-already')
    expect(ask({ answer: 'no' })).toBe(true)
    expect(ask({}, 'lee@school.example')).toBe(true)
    expect(ask({}, 'pat@school.example', later)).toBe(true)
    expect(ask(null)).toBe(true)
  })
  test('stands, and a reminder in the middle of its time, after three days at most', () => {
    expect(assuranceStanding(null, now)).toBe('not-asked')
    expect(assuranceStanding(asked, now)).toBe('asked')
    expect(assuranceStanding(asked, later)).toBe('silent')
    expect(assuranceStanding({ ...asked, answer: 'no' }, later)).toBe('no')
    expect(reminderDueAt(now, 14)).toBe('2026-03-05T17:00:00.000Z')
    expect(reminderDueAt(now, 2)).toBe('2026-03-03T17:00:00.000Z')
  })
})

describe('the decision', () => {
  const one = (id: string, its: object = {}): Judged => ({
    id,
    name: `Name ${id}`,
    state: 'submitted',
    assurance: 'yes',
    holdId: null,
    ...its,
  })
  const state = {
    applications: [one('a'), one('b', { holdId: 'h' }), one('c')],
    seats: { capacity: 15, taken: 13, waiting: 0 },
    asksSupervisor: true,
    confirmDays: 7,
    offeringState: 'published',
    startsAt: later,
  }
  test('accepts all or none: a seat for each that has none, until a day', () => {
    expect(decideApplications(state, 'accepted', '', now)).toMatchObject({
      ok: true,
      value: { takes: [{ id: 'a' }, { id: 'c' }], frees: [], confirmBy: '2026-03-09T17:00:00.000Z' },
    })
    expect(decideApplications({ ...state, startsAt: '2026-03-04T17:00:00.000Z' }, 'accepted', '', now)).toMatchObject({
      value: { confirmBy: '2026-03-04T17:00:00.000Z' },
    })
    expect(
      decideApplications({ ...state, seats: { capacity: 15, taken: 14, waiting: 0 } }, 'accepted', '', now),
    ).toMatchObject({ refusal: { code: 'cohort-full', facts: { free: 1, asked: 2 } } })
  })
  test('refused without the supervisor’s yes, a reason, an open step, a cohort to come', () => {
    const code = (its: object, decision: 'accepted' | 'declined' | 'waiting' = 'accepted', reason = '') => {
      const decided = decideApplications({ ...state, ...its }, decision, reason, now)
      return decided.ok ? true : decided.refusal.code
    }
    expect(code({ applications: [one('a', { assurance: 'asked' })] })).toBe('assurance-missing')
    expect(code({ applications: [one('a', { assurance: 'asked' })], asksSupervisor: false })).toBe(true)
    expect(code({}, 'declined')).toBe('decline-reason-needed')
    expect(code({}, 'declined', 'Too many from one school')).toBe(true)
    expect(code({ applications: [one('a', { state: 'enrolled' })] }, 'declined', 'x')).toBe('application-step-closed')
    expect(code({ offeringState: 'canceled' })).toBe('cohort-over')
    expect(code({ startsAt: now })).toBe('cohort-over')
  })
  test('declining and waiting give back a kept seat', () => {
    expect(decideApplications(state, 'waiting', '', now)).toMatchObject({ value: { takes: [], frees: [{ id: 'b' }] } })
  })
})

test('only the accepted register, and by their day', () => {
  const code = (admission: Parameters<typeof judgeAdmission>[0], at = now) => {
    const judged = judgeAdmission(admission, at)
    return judged.ok ? true : judged.refusal.code
  }
  expect(code(undefined)).toBe(true)
  expect(code({ state: null, confirmBy: null })).toBe('application-needed')
  expect(code({ state: 'submitted', confirmBy: null })).toBe('application-undecided')
  expect(code({ state: 'accepted', confirmBy: later })).toBe(true)
  expect(code({ state: 'accepted', confirmBy: later }, later)).toBe('acceptance-lapsed')
})
