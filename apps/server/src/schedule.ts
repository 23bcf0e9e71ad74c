/** Work that begins by the clock: a task of the house, and when (cron, in UTC: minute hour day month weekday). */
export type Scheduled = { readonly task: string; readonly cron: string }

export const schedule: readonly Scheduled[] = [
  { task: 'people.clear-sign-ins', cron: '17 11 * * *' },
  { task: 'billing.lapse-orders', cron: '* * * * *' },
  { task: 'seats.expire-holds', cron: '* * * * *' },
  { task: 'enrollment.settle-blocks', cron: '* * * * *' },
  { task: 'enrollment.expire-requests', cron: '* * * * *' },
  { task: 'enrollment.wind-down-all', cron: '* * * * *' },
  { task: 'enrollment.tend-applications', cron: '* * * * *' },
  { task: 'enrollment.tend-minimums', cron: '* * * * *' },
  { task: 'messages.ask-evaluations', cron: '7 * * * *' },
  { task: 'messages.remind-unclaimed', cron: '23 * * * *' },
  { task: 'reports.self-check', cron: '43 10 * * *' },
]
