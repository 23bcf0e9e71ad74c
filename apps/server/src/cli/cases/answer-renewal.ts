import { hoursToMinutes, judgeRenewal } from '@inservice/domain/hours'
import { z } from 'zod'
import type { Answer, RawCase } from './answer.ts'
import { sameFigures } from './same-figures.ts'

const hours = z.number().min(0).default(0)

const shape = z.object({
  certificate: z.object({
    type: z.enum([
      'teacher',
      'administrator',
      'teacher+administrator',
      'esa',
      'para-fcs',
      'para-general',
      'para-subject-matter',
      'para-advanced',
    ]),
    endorsements: z.array(z.string()).default([]),
    issued: z.iso.date().default('0001-01-01'),
    expires: z.iso.date().default('9999-12-31'),
    reinstating: z.boolean().default(false),
    appliesOn: z.iso.date().optional(),
    fcsDone: z.boolean().default(false),
  }),
  earned: z.object({
    hours,
    equity: hours,
    stem: hours,
    psel: hours,
    g2g: hours,
    suicidePrevention: hours,
    plans: z.array(z.iso.date()).default([]),
    planGoals: z.array(z.string()).default([]),
    nationalBoardComponents: z.array(z.union([z.string(), z.number()])).default([]),
    nationalBoardValid: z.boolean().default(false),
    hoursBeforeIssue: hours,
    hoursOlderThanFiveYears: hours,
    quarterCredits: hours,
    semesterCredits: hours,
  }),
})

/** A renewal case: eligible, all hours counted, hours from growth plans, and what is short in each line. */
export const answerRenewal = (raw: RawCase): Answer => {
  const { certificate, earned } = shape.parse(raw)
  const renewal = judgeRenewal(
    { ...certificate, ...(certificate.appliesOn !== undefined && { appliesOn: certificate.appliesOn }) },
    {
      minutes: hoursToMinutes(earned.hours),
      designated: {
        equity: hoursToMinutes(earned.equity),
        stem: hoursToMinutes(earned.stem),
        psel: hoursToMinutes(earned.psel),
        g2g: hoursToMinutes(earned.g2g),
        suicide_prevention: hoursToMinutes(earned.suicidePrevention),
      },
      minutesBeforeIssue: hoursToMinutes(earned.hoursBeforeIssue),
      minutesOlderThanFiveYears: hoursToMinutes(earned.hoursOlderThanFiveYears),
      plans: earned.plans,
      planGoals: earned.planGoals,
      nationalBoardComponents: earned.nationalBoardComponents.map(String),
      nationalBoardValid: earned.nationalBoardValid,
      quarterCredits: earned.quarterCredits,
      semesterCredits: earned.semesterCredits,
    },
  )
  const short = Object.fromEntries(Object.entries(renewal.short).map(([line, minutes]) => [line, minutes / 60]))
  return {
    got: {
      eligible: renewal.eligible,
      hours: renewal.countedMinutes / 60,
      hoursFromPlans: renewal.minutesFromPlans / 60,
      hoursFromNationalBoard: renewal.minutesFromBoard / 60,
      short,
    },
    // What is short is one figure: a line too many is as wrong as one too few.
    judge: { short: (expected) => sameFigures(expected, short) },
  }
}
