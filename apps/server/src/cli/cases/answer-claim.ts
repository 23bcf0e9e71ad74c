import { decideClaim, hoursToMinutes, type ClaimInput, type ClaimState } from '@inservice/domain/hours'
import { z } from 'zod'
import type { Answer, RawCase } from './answer.ts'

const flag = z.boolean().optional()
const shape = z.object({
  why: z.string().default(''),
  ended: flag,
  claimCode: flag,
  onRoster: flag,
  signedIn: flag,
  affidavit: flag,
  collegeCredit: flag,
  hours: z.number().min(0).optional(),
  requestedHours: z.number().min(0).optional(),
  submissions: z.int().min(1).optional(),
})

type ClaimCase = z.infer<typeof shape>

const endsAt = '2026-03-10T22:30:00.000Z'
const later = '2026-03-11T01:00:00.000Z'
const before = '2026-03-10T20:00:00.000Z'

/**
 * A claim case. Its facts stand in fields, or in the words of its `why` ("claim code and affidavit but no sign-in"):
 * what neither says is the ordinary case — ended, signed in, code and affidavit given, every check through.
 */
export const answerClaim = (raw: RawCase): Answer => {
  const asked = shape.parse(raw)
  const says = (pattern: RegExp): boolean => pattern.test(asked.why)
  const ended = asked.ended ?? !says(/\bbefore (its |the )?(end|offering has ended|last session)|not (yet )?ended/i)
  const { state, input } = factsOf(asked, says)
  const first = decideClaim(state, input, ended ? later : before)
  if (!first.ok) {
    const { code } = first.refusal
    return {
      got: { refused: true, status: 'refused', transcriptHours: 0, hours: 0, why: code },
      judge: { refused: Boolean },
    }
  }
  const { status, minutes, transcriptMinutes } = first.value
  const again = decideClaim({ ...state, earlier: { id: 'first', status, minutes } }, input, later)
  const submissions = asked.submissions ?? (says(/\btwice|duplicate|second time|again\b/i) ? 2 : 1)
  return {
    got: {
      refused: false,
      status,
      transcriptHours: transcriptMinutes / 60,
      hours: transcriptMinutes / 60,
      submissions,
      claims: again.ok && again.value.repeats === 'first' ? 1 : submissions,
    },
    judge: { refused: (expected) => !expected },
  }
}

const factsOf = (
  asked: ClaimCase,
  says: (pattern: RegExp) => boolean,
): { readonly state: ClaimState; readonly input: ClaimInput } => {
  const noCode = says(/\b(no|without( a)?|neither) (claim )?code/i)
  const code = asked.claimCode ?? !noCode
  return {
    state: {
      policy: { gates: ['evaluation', 'profile', 'payment', 'verification'] },
      endsAt,
      onRoster: asked.onRoster ?? (says(/on the roster/i) && !says(/(not|nor) on the roster/i)),
      onSignInRecord:
        asked.signedIn ?? !says(/\bno sign-?in|not (on the sign-in record|signed in)|without (a )?sign-?in/i),
      awardMinutes: hoursToMinutes(asked.hours ?? 1),
      done: { evaluation: true, profile: true, payment: true, verification: true },
      earlier: null,
    },
    input: {
      claimCode: code ? 'matches' : 'none',
      affidavit: asked.affidavit ?? !says(/\b(no|without( an)?) affidavit/i),
      collegeCredit: asked.collegeCredit ?? (says(/college credit/i) && !says(/no college credit/i)),
      ...(asked.requestedHours !== undefined && { requestedMinutes: hoursToMinutes(asked.requestedHours) }),
    },
  }
}
