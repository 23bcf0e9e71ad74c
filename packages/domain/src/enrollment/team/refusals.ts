import { refusalTable } from '../../kernel/index.ts'

/** The "no" of a cohort's teams. */
export const teamRefusals = refusalTable({
  'teams-closed': {
    kind: 'gone',
    sentence: {
      en: () => 'This cohort is over or was canceled, so its teams stay as they are.',
      es: () => 'Este grupo terminó o se canceló; sus equipos quedan como están.',
    },
  },
  'already-in-team': {
    kind: 'conflict',
    sentence: {
      en: () => 'You are on a team of this cohort already. Leave it first.',
      es: () => 'Usted ya está en un equipo de este grupo. Salga primero de él.',
    },
  },
  'team-name-taken': {
    kind: 'conflict',
    field: 'name',
    sentence: {
      en: () => 'Another team of this cohort has this name. Choose another one.',
      es: () => 'Otro equipo de este grupo ya tiene ese nombre. Elija otro.',
    },
  },
  'team-code-unknown': {
    kind: 'invalid',
    field: 'code',
    sentence: {
      en: () => 'No team of this cohort has this code. Ask a member of the team for it again.',
      es: () => 'Ningún equipo de este grupo tiene ese código. Vuelva a pedírselo a alguien del equipo.',
    },
  },
  'team-full': {
    kind: 'conflict',
    field: 'code',
    sentence: {
      en: ({ name, max }) =>
        name
          ? `${String(name)} is full: ${String(max)} people are on it. Choose another team.`
          : 'This team is full. Choose another one.',
      es: ({ name, max }) =>
        name
          ? `${String(name)} está completo: ya tiene ${String(max)} personas. Elija otro equipo.`
          : 'Este equipo está completo. Elija otro.',
    },
  },
  'not-in-team': {
    kind: 'gone',
    sentence: {
      en: () => 'You are not on a team of this cohort any more.',
      es: () => 'Usted ya no está en ningún equipo de este grupo.',
    },
  },
  'team-unchanged': {
    kind: 'conflict',
    field: 'teamId',
    sentence: {
      en: () => 'They stand there already. Choose another team.',
      es: () => 'Ya está ahí. Elija otro equipo.',
    },
  },
  'team-seat-needed': {
    kind: 'conflict',
    field: 'teamId',
    sentence: {
      en: () => 'Only people with a confirmed seat in this cohort can be on its teams.',
      es: () => 'Solo quienes tienen un cupo confirmado en este grupo pueden estar en sus equipos.',
    },
  },
  'team-gone': {
    kind: 'gone',
    field: 'teamId',
    sentence: {
      en: () => 'This cohort has no such team. Choose another one.',
      es: () => 'Este grupo no tiene ese equipo. Elija otro.',
    },
  },
  'coach-unknown': {
    kind: 'invalid',
    field: 'email',
    sentence: {
      en: () => 'Nobody has an account under this address. Ask them to sign in once, then name them.',
      es: () => 'Nadie tiene una cuenta con ese correo. Pídale que inicie sesión una vez y luego nómbrela.',
    },
  },
})
