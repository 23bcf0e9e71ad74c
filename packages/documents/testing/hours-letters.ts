import type { Language } from '@inservice/domain/kernel'
import { claimNeedsAttentionLetter, correctionLetter, hoursAwardedLetter } from '../src/hours/index.ts'
import { letterFrame, offering } from './samples.ts'

const url = 'https://inservice.example.org/page?token=a&b=1'
const base = { ...letterFrame, offering }
const designations = [{ name: 'Equity', minutes: 120 }]

/** What is written about claims and hours. */
export const hoursLetters = {
  'hours awarded': {
    write: (l: Language) =>
      hoursAwardedLetter(
        { ...base, creditMinutes: 330, designations, workingUrl: url, transcriptUrl: `${url}&t=1` },
        l,
      ),
    says: ['5.5 ', 'Equity', '2 ho'],
  },
  'claim needs attention': {
    write: (l: Language) =>
      claimNeedsAttentionLetter({ ...base, reasons: ['reason one', 'reason two'], claimUrl: url }, l),
    says: ['reason one', 'reason two'],
  },
  correction: {
    write: (l: Language) =>
      correctionLetter(
        {
          ...base,
          beforeMinutes: 330,
          afterMinutes: 360,
          reason: 'keyed wrongly',
          correctedBy: 'Jordan Avery',
          correctedOn: '2026-04-02',
          workingUrl: url,
        },
        l,
      ),
    says: ['5.5 ', '6 ', 'keyed wrongly', 'Jordan Avery'],
  },
}
