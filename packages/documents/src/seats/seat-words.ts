import type { Bilingual } from '@inservice/domain/kernel'
import type { SeatState } from './seat-statement.ts'

/** What the states of a seat are called. */
export const seatWords: Readonly<Record<SeatState | 'bought', Bilingual>> = {
  bought: { en: 'Bought', es: 'Comprados' },
  requested: { en: 'Asked for', es: 'Solicitados' },
  assigned: { en: 'Invited', es: 'Invitados' },
  claimed: { en: 'Claimed', es: 'Tomados' },
  returned: { en: 'Returned', es: 'Devueltos' },
  credited: { en: 'Credited', es: 'Abonados' },
  lapsed: { en: 'Lapsed', es: 'Vencidos' },
  canceled: { en: 'Canceled', es: 'Cancelados' },
  free: { en: 'Free', es: 'Libres' },
}
