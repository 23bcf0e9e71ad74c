import { refusalTable } from '../kernel/index.ts'

/** The "no" of accounts and profiles. */
export const peopleRefusals = refusalTable({
  'address-not-verified': {
    kind: 'forbidden',
    field: 'email',
    sentence: {
      en: () => 'Open the link in the letter that we sent to this address first. You can have it sent again.',
      es: () =>
        'Abra primero el enlace de la carta que enviamos a esta dirección. Puede pedir que se la enviemos otra vez.',
    },
  },
  'address-taken': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: () => 'This address belongs to another account. Sign in with it, and merge the two from your profile.',
      es: () => 'Esta dirección pertenece a otra cuenta. Inicie sesión con ella y una las dos desde su perfil.',
    },
  },
  'address-yours': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: () => 'This address opens your account already. Nothing more is to be done.',
      es: () => 'Esta dirección ya abre su cuenta. No hace falta hacer nada más.',
    },
  },
  'address-just-asked': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: () => 'A letter is on its way to this address. Wait two minutes before you have it sent again.',
      es: () => 'Ya va una carta a esta dirección. Espere dos minutos antes de pedir otra.',
    },
  },
  'addresses-enough': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: ({ most }) => `An account has at most ${String(most)} addresses. Take one away that is not verified first.`,
      es: ({ most }) => `Una cuenta tiene como máximo ${String(most)} direcciones. Quite antes una sin verificar.`,
    },
  },
  'address-kept': {
    kind: 'conflict',
    sentence: {
      en: () => 'A verified address stays with your account: it still opens it, and letters may come there.',
      es: () => 'Una dirección verificada se queda en su cuenta: la abre y ahí pueden llegar cartas.',
    },
  },
  'address-link-over': {
    kind: 'gone',
    sentence: {
      en: () => 'This link is over or not whole. Have the letter sent again from your profile.',
      es: () => 'Este enlace venció o está incompleto. Pida la carta otra vez desde su perfil.',
    },
  },
  'address-link-elsewhere': {
    kind: 'forbidden',
    sentence: {
      en: () => 'Another account asked for this address. Sign in to that account, then open the link again.',
      es: () => 'Otra cuenta pidió esta dirección. Inicie sesión en esa cuenta y abra el enlace de nuevo.',
    },
  },
  'accounts-join-first': {
    kind: 'conflict',
    sentence: {
      en: () => 'This address opens another account of yours. Join the two accounts first.',
      es: () => 'Esta dirección abre otra cuenta suya. Una primero las dos cuentas.',
    },
  },
  'accounts-one-already': {
    kind: 'gone',
    sentence: {
      en: () => 'There is nothing to join: the address belongs to this account or to nobody.',
      es: () => 'No hay nada que unir: la dirección es de esta cuenta o de nadie.',
    },
  },
  'accounts-not-confirmed': {
    kind: 'invalid',
    field: 'typed',
    sentence: {
      en: ({ email }) => `Type ${String(email)} to join the accounts: this can’t be undone.`,
      es: ({ email }) => `Escriba ${String(email)} para unir las cuentas: no se puede deshacer.`,
    },
  },
  'organization-unknown': {
    kind: 'invalid',
    field: 'organizationId',
    sentence: {
      en: () => 'Choose your district or school from the list. If it is not there, leave this empty and tell us.',
      es: () => 'Elija su distrito o escuela de la lista. Si no aparece, déjelo en blanco y avísenos.',
    },
  },
  'school-elsewhere': {
    kind: 'invalid',
    field: 'schoolId',
    sentence: {
      en: () => 'This school belongs to another district. Choose one of your district’s, or change the district.',
      es: () => 'Esta escuela pertenece a otro distrito. Elija una de su distrito o cambie el distrito.',
    },
  },
})
export type PeopleRefusal = keyof typeof peopleRefusals
