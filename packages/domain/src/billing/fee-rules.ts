import type { DatedFeeRule } from './fee-types.ts'

const base = { version: 1, effectiveFrom: '2020-01-01', source: 'Published fees of providers in the field' } as const

/** One fee rule of each form found in the field: the defaults a provider starts from. */
export const exampleFeeRules = {
  minimum: { ...base, id: 'per-hour-minimum', name: '$3 an hour, $15 at least', perHourCents: 300, minimumCents: 1500 },
  late: {
    ...base,
    id: 'base-per-hour-late',
    name: '$5 and $3 an hour; 20 % more after 90 days; refused after 5 years',
    baseCents: 500,
    perHourCents: 300,
    late: { afterDays: 90, surchargePercent: 20 },
    refuseAfterYears: 5,
  },
  smallBase: {
    ...base,
    id: 'per-hour-small-base',
    name: '$3 an hour, and $5 for 10 hours or fewer',
    perHourCents: 300,
    baseCents: 500,
    baseWhenMinutesAtMost: 600,
  },
  members: {
    ...base,
    id: 'per-hour-members-free',
    name: 'Member districts’ staff free, others $3 an hour',
    perHourCents: 300,
    freeForMembers: true,
  },
  printed: {
    ...base,
    id: 'per-hour-printed',
    name: '$3 an hour, $5 a printed transcript',
    perHourCents: 300,
    perPrintedTranscriptCents: 500,
  },
  ladder: {
    ...base,
    id: 'ladder',
    name: 'By hours: $10 to 5, $15 to 10, $25 to 20, $40 to 50, $60 above',
    ladder: [
      { upToMinutes: 300, cents: 1000 },
      { upToMinutes: 600, cents: 1500 },
      { upToMinutes: 1200, cents: 2500 },
      { upToMinutes: 3000, cents: 4000 },
      { upToMinutes: null, cents: 6000 },
    ],
  },
} as const satisfies Record<string, DatedFeeRule>
