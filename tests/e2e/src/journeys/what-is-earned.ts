/** What the marks come to: the hours as the page says them, each line of their working, and the fee. */
export type Earned = { hours: string; working: readonly RegExp[]; fee: string }

const session = /9:00 AM–12:00 PM\s*3 h 00$/
const pause = /^breaks\s*10:30 AM–10:45 AM left out\s*−0 h 15/

/** Present on both mornings: 330 minutes, 5.5 hours, at $3 an hour. */
export const bothMornings: Earned = {
  hours: '5.5 clock hours',
  working: [
    session,
    pause,
    session,
    pause,
    /^time that counts\s*5 h 30$/,
    /^rounded down to the half hour\s*5\.5/,
    /^of which Equity\s*5\.5/,
  ],
  fee: '$16.50',
}

/** Present on the first morning alone: 165 minutes round down to 2.5 hours, for the least fee. */
export const firstMorning: Earned = {
  hours: '2.5 clock hours',
  working: [
    session,
    pause,
    session,
    pause,
    /^not attended\s*no attendance recorded\s*−2 h 45/,
    /^time that counts\s*2 h 45$/,
    /^rounded down to the half hour\s*2\.5/,
    /^of which Equity\s*2\.5/,
  ],
  fee: '$15.00',
}
