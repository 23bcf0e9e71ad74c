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
