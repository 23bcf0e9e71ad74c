import { ApplicationForm } from '@inservice/domain/catalog'
import { must, type Id } from '@inservice/domain/kernel'
import {
  answerAssurance,
  application,
  applications,
  assurancePage,
  assuranceToken,
  changeSupervisor,
  decideApplications,
  ownApplication,
  register,
  saveApplication,
  submitApplication,
  withdrawApplication,
} from '../src/enrollment/index.ts'
import { ask, run } from '../src/kernel/index.ts'
import type { openHouse } from './open-house.ts'

type Open = Awaited<ReturnType<typeof openHouse>>
type Wish = { capacity?: number; cents?: number; form?: object; offering?: object }
type Decision = 'accepted' | 'declined' | 'waiting'

const said = (en: string) => ({ en, es: '' })
export const cohortForm = (its: object = {}) =>
  ApplicationForm.parse({
    stages: [
      { title: said('About you'), questions: [{ key: 'role', label: said('Your role'), kind: 'text' }] },
      {
        title: said('Your statement'),
        questions: [
          { key: 'why', label: said('Why now?'), kind: 'long_text' },
          {
            key: 'grade',
            label: said('Grades'),
            kind: 'choice',
            choices: [said('K-5'), said('6-12')],
            isRequired: false,
          },
        ],
      },
    ],
    asksSupervisor: true,
    assures: said('Four days of release time.'),
    ...its,
  })

/** A cohort that is applied to, its registrar, and what applicants, supervisors and staff do. */
export const cohortStage = async (open: Open, wish: Wish = {}) => {
  const { world, house, db } = open
  const provider = await world.provider()
  const offering = await world.offering({
    provider,
    kind: 'cohort',
    capacity: wish.capacity ?? 2,
    sessions: [{ date: '2026-05-04' }, { date: '2026-05-18' }],
    prices: wish.cents ? [{ cents: wish.cents }] : [],
    ...wish.offering,
  })
  const offeringId = offering.id
  await db
    .updateTable('offering')
    .set({ application: JSON.stringify(cohortForm(wish.form)) })
    .where('id', '=', offeringId)
    .execute()
  const fresh = () => ({ commandId: house.newId() })
  const someone = async (givenName = 'Given', familyName = 'Applicant') => {
    const person = await world.person({ givenName, familyName })
    return { ...person, actor: await world.actor(person) }
  }
  type Someone = Awaited<ReturnType<typeof someone>>
  const clerk = await world.person({ givenName: 'Rosa', familyName: 'Diaz' })
  await world.grant(clerk, 'registrar', { kind: 'provider', id: provider.id })
  const registrar = await world.actor(clerk)
  const whole = {
    answers: { role: 'Coach', why: 'Our school begins with data teams this year.' },
    supervisorName: 'Pat Lee',
    supervisorEmail: 'pat.lee@district.example',
  }
  const save = ({ actor }: Someone, its: object = whole) =>
    run(house, actor, saveApplication, { offeringId, ...its, ...fresh() })
  const submit = ({ actor }: Someone, commandId = house.newId()) =>
    submitApplication.go(house, actor, { offeringId, commandId })
  const own = async ({ actor }: Someone) => {
    const asked = await ask(house, actor, ownApplication, { slug: offering.slug })
    return must(asked.ok ? asked.value : undefined, 'whoever is signed in sees their application')
  }
  /** The link of the newest letter to a supervisor. */
  const linkOf = async (applicationId: Id) => {
    const { id } = await db
      .selectFrom('supervisor_assurance')
      .select('id')
      .where('application_id', '=', applicationId)
      .orderBy((eb) => eb('ended_at', 'is', null), 'desc')
      .orderBy('asked_at', 'desc')
      .executeTakeFirstOrThrow()
    return { assuranceId: id, token: assuranceToken(house.signingKey, id) }
  }
  const answer = (token: string, said: 'yes' | 'no', note = '', commandId = house.newId()) =>
    run(house, { kind: 'anyone' }, answerAssurance, { token, answer: said, note, commandId })
  const applied = async (name = 'Given') => {
    const one = await someone(name)
    await save(one)
    const handed = await submit(one)
    return { ...one, applicationId: must(handed.ok ? handed.value.applicationId : undefined, JSON.stringify(handed)) }
  }
  return {
    provider,
    offering,
    offeringId,
    registrar,
    someone,
    save,
    submit,
    own,
    linkOf,
    answer,
    whole,
    applied,
    /** Applied, and the supervisor said yes. */
    assured: async (name = 'Given') => {
      const one = await applied(name)
      await answer((await linkOf(one.applicationId)).token, 'yes')
      return one
    },
    page: (token: string) => ask(house, { kind: 'anyone' }, assurancePage, { token }),
    supervise: ({ actor }: Someone, applicationId: Id, email: string, name = 'Lee Park') =>
      changeSupervisor.go(house, actor, { applicationId, name, email, ...fresh() }),
    withdrawOwn: ({ actor }: Someone, applicationId: Id) =>
      run(house, actor, withdrawApplication, { applicationId, ...fresh() }),
    decide: (applicationIds: readonly Id[], decision: Decision, reason = '', actor = registrar) =>
      run(house, actor, decideApplications, { applicationIds: [...applicationIds], decision, reason, ...fresh() }),
    board: async () => {
      const asked = await ask(house, registrar, applications, { offeringId })
      return must(asked.ok ? asked.value : undefined, 'the registrar sees the applications')
    },
    detail: (applicationId: Id, actor = registrar) => ask(house, actor, application, { applicationId }),
    confirm: ({ actor }: Someone, cents = 0) =>
      run(house, actor, register, {
        offeringId,
        payBy: cents > 0 ? 'card' : 'nothing',
        expectedCents: cents,
        ...fresh(),
      }),
  }
}
