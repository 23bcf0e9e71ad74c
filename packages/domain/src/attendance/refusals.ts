import { refusalTable } from '../kernel/index.ts'

/** The "no" of the roster. */
export const attendanceRefusals = refusalTable({
  'not-on-roster': {
    kind: 'conflict',
    sentence: {
      en: () => 'This person is not on the roster. Register them first, then mark their attendance.',
      es: () => 'Esta persona no está en la lista. Inscríbala primero y luego marque su asistencia.',
    },
  },
  'session-not-begun': {
    kind: 'conflict',
    sentence: {
      en: () => 'This session has not begun. Attendance opens an hour before it starts.',
      es: () => 'Esta sesión no ha comenzado. La asistencia se abre una hora antes del inicio.',
    },
  },
  'times-crossed': {
    kind: 'invalid',
    field: 'to',
    sentence: {
      en: () => 'The time of leaving lies before the time of arriving. Check both.',
      es: () => 'La hora de salida es anterior a la de llegada. Revise ambas.',
    },
  },
  'times-outside': {
    kind: 'invalid',
    field: 'from',
    sentence: {
      en: () => 'These times lie far outside the session. Check the day and the time.',
      es: () => 'Estas horas quedan muy lejos de la sesión. Revise el día y la hora.',
    },
  },
})
