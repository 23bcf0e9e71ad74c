import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl'
import type { Presence } from './roster-types.ts'

const words: Readonly<
  Record<'absent' | 'present' | 'open' | 'late' | 'early' | 'lateLong' | 'earlyLong' | 'parts', MessageDescriptor>
> = defineMessages({
  absent: { id: 'attendance.cell.absent', defaultMessage: 'not marked' },
  present: { id: 'attendance.cell.present', defaultMessage: 'present' },
  open: { id: 'attendance.cell.open', defaultMessage: 'without sign-out' },
  late: { id: 'attendance.cell.late', defaultMessage: '{minutes, number} min late' },
  early: { id: 'attendance.cell.early', defaultMessage: '{minutes, number} min early' },
  lateLong: {
    id: 'attendance.cell.late-long',
    defaultMessage: '{minutes, plural, one {# minute} other {# minutes}} late',
  },
  earlyLong: {
    id: 'attendance.cell.early-long',
    defaultMessage: 'left {minutes, plural, one {# minute} other {# minutes}} early',
  },
  parts: { id: 'attendance.cell.parts', defaultMessage: 'in {count, plural, one {# part} other {# parts}}' },
})

/** What stands in a cell beside its mark: late and early in minutes, no sign-out, several stretches. */
export const noteCell = (intl: IntlShape, presence: Presence): readonly string[] => {
  if (presence.kind === 'absent') return []
  const { lateMinutes, earlyMinutes, stretches } = presence
  return [
    ...(lateMinutes > 0 ? [intl.formatMessage(words.late, { minutes: lateMinutes })] : []),
    ...(earlyMinutes > 0 ? [intl.formatMessage(words.early, { minutes: earlyMinutes })] : []),
    ...(presence.kind === 'no-sign-out' ? [intl.formatMessage(words.open)] : []),
    ...(stretches.length > 1 ? [intl.formatMessage(words.parts, { count: stretches.length })] : []),
  ]
}

/** A cell in words, as it is read out: `present, 15 minutes late`. */
export const sayCell = (intl: IntlShape, presence: Presence): string => {
  if (presence.kind === 'absent') return intl.formatMessage(words.absent)
  const { lateMinutes, earlyMinutes } = presence
  return intl.formatList(
    [
      intl.formatMessage(words.present),
      ...(lateMinutes > 0 ? [intl.formatMessage(words.lateLong, { minutes: lateMinutes })] : []),
      ...(earlyMinutes > 0 ? [intl.formatMessage(words.earlyLong, { minutes: earlyMinutes })] : []),
      ...(presence.kind === 'no-sign-out' ? [intl.formatMessage(words.open)] : []),
    ],
    { type: 'unit' },
  )
}

/** Minutes as a roster's total writes them: 150 is `2 h 30`. */
export const sayMinutes = (intl: IntlShape, minutes: number): string =>
  intl.formatMessage(
    { id: 'attendance.total', defaultMessage: '{hours, number} h {minutes}' },
    { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') },
  )
