import { desk, type Row } from './seat-matrix.ts'
import { knockers } from './set-stage.ts'

const people = knockers.filter((knocker) => knocker !== 'stranger')

/** The matrix's rows of applications to a cohort. */
export const applicationRows: Readonly<Record<string, Row>> = {
  'enrollment.ownApplication': { input: ({ cohort }) => ({ slug: cohort.slug }), opensTo: people },
  'enrollment.saveApplication': { input: ({ cohort }) => ({ offeringId: cohort.id }), opensTo: people },
  'enrollment.submitApplication': { input: ({ cohort }) => ({ offeringId: cohort.id }), opensTo: people },
  'enrollment.changeSupervisor': {
    input: ({ applicationId }) => ({ applicationId, name: 'Pat Lee', email: 'pat@school.example' }),
    opensTo: ['owner'],
  },
  'enrollment.withdrawApplication': { input: ({ applicationId }) => ({ applicationId }), opensTo: ['owner'] },
  'enrollment.assurancePage': { input: ({ assuranceLink }) => ({ token: assuranceLink }), opensTo: knockers },
  'enrollment.answerAssurance': {
    input: ({ assuranceLink }) => ({ token: assuranceLink, answer: 'yes' }),
    opensTo: knockers,
  },
  'enrollment.applications': { input: ({ cohort }) => ({ offeringId: cohort.id }), opensTo: desk },
  'enrollment.application': { input: ({ applicationId }) => ({ applicationId }), opensTo: desk },
  'enrollment.decideApplications': {
    input: ({ applicationId }) => ({ applicationIds: [applicationId], decision: 'waiting' }),
    opensTo: desk,
  },
}
