/** A provider's rules where a test names none: Washington's usual ones. */
export const exampleRules = {
  credit: {
    name: 'Half hour down; breaks and meals left out',
    code: 'HD',
    round: { stepMinutes: 30, direction: 'down' },
    minimumMinutes: 60,
    breaks: 'excluded',
    meals: 'excluded unless working',
    instructorsEarn: true,
    independentStudyCounts: false,
    withoutSignOut: 'not counted',
    minimumSharePercent: 0,
    gates: ['evaluation', 'profile', 'payment', 'verification'],
  },
  clock_hour_fee: { perHourCents: 300, minimumCents: 1500 },
  refund: { full: { moreThanBusinessDays: 5 }, then: { lessCents: 1500 }, nothingFrom: 'first day' },
  calendar: { federal: true, holidays: [] as { date: string; name: string }[] },
} as const

export type PolicyKind = keyof typeof exampleRules
export const policyKinds = Object.keys(exampleRules) as PolicyKind[]
