import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl'
import type { Presence } from './roster-types.ts'

const words: Readonly<Record<'absent' | 'present' | 'open' | 'late' | 'early' | 'parts', MessageDescriptor>> =
  defineMessages({
    absent: { id: 'attendance.cell.absent', defaultMessage: 'not marked' },
    present: { id: 'attendance.cell.present', defaultMessage: 'present' },
    open: { id: 'attendance.cell.open', defaultMessage: 'without sign-out' },
    late: { id: 'attendance.cell.late', defaultMessage: '{minutes, number} min late' },
    early: { id: 'attendance.cell.early', defaultMessage: '{minutes, number} min early' },
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

/** A cell in words, as it is read out: `present, 15 min late`. What is seen beside the mark is said with the same words. */
export const sayCell = (intl: IntlShape, presence: Presence): string =>
  presence.kind === 'absent'
    ? intl.formatMessage(words.absent)
    : intl.formatList([intl.formatMessage(words.present), ...noteCell(intl, presence)], { type: 'unit' })

/** Minutes as a roster's total writes them: 150 is `2 h 30`. */
export const sayMinutes = (intl: IntlShape, minutes: number): string =>
  intl.formatMessage(
    { id: 'attendance.total', defaultMessage: '{hours, number} h {minutes}' },
    { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') },
  )
