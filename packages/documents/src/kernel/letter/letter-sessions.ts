import type { Language } from '@inservice/domain/kernel'
import type { LetterOffering } from './letter.ts'
import type { LetterBlock } from './letter-blocks.ts'

const titles = {
  en: {
    on: { one: 'Session', many: 'Sessions' },
    canceled: { one: 'This session is off', many: 'These sessions are off' },
  },
  es: {
    on: { one: 'Sesión', many: 'Sesiones' },
    canceled: { one: 'Esta sesión ya no se realizará', many: 'Estas sesiones ya no se realizarán' },
  },
}

/** The block that lists an offering's sessions; none where it has none (self-paced). */
export const letterSessions = (
  { sessions }: LetterOffering,
  language: Language,
  state: 'on' | 'canceled' = 'on',
): readonly LetterBlock[] => {
  const title = titles[language][state][sessions.length === 1 ? 'one' : 'many']
  return sessions.length === 0 ? [] : [{ kind: 'sessions', title, sessions }]
}
