import { refusalTable } from '@inservice/domain/kernel'

/** What can stand in the way of a line, or of the whole file, and what to do about it. */
export const assignProblems = refusalTable({
  'file-empty': {
    kind: 'invalid',
    sentence: {
      en: () => 'The file has no rows. Put one person on each line, below a first line with the column names.',
      es: () =>
        'El archivo no tiene filas. Ponga una persona por línea, debajo de una primera línea con los nombres de las columnas.',
    },
  },
  'file-is-workbook': {
    kind: 'invalid',
    sentence: {
      en: () => 'This is an Excel workbook. In Excel choose “Save as”, then “CSV UTF-8”, and bring that file.',
      es: () => 'Este es un libro de Excel. En Excel elija «Guardar como», luego «CSV UTF-8», y suba ese archivo.',
    },
  },
  'file-unreadable': {
    kind: 'invalid',
    sentence: {
      en: () => 'The file can’t be read as a table: a quotation mark is opened and never closed. Save it again as CSV.',
      es: () =>
        'El archivo no se puede leer como tabla: hay comillas que se abren y no se cierran. Guárdelo de nuevo como CSV.',
    },
  },
  'columns-missing': {
    kind: 'invalid',
    sentence: {
      en: ({ missing }) => `The first line must name the columns. Missing: ${missing}.`,
      es: ({ missing }) => `La primera línea debe nombrar las columnas. Falta: ${missing}.`,
    },
  },
  'address-missing': {
    kind: 'invalid',
    field: 'email',
    sentence: {
      en: ({ name }) => `There is no e-mail address for ${name === '' ? 'this person' : name}.`,
      es: ({ name }) => `Falta el correo electrónico de ${name === '' ? 'esta persona' : name}.`,
    },
  },
  'address-malformed': {
    kind: 'invalid',
    field: 'email',
    sentence: {
      en: ({ value }) => `“${value}” does not read like an e-mail address. It should look like name@school.org.`,
      es: ({ value }) => `«${value}» no parece un correo electrónico. Debe ser como nombre@escuela.org.`,
    },
  },
  'address-repeated': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: ({ value, first }) => `${value} is on line ${first} already. One person takes one seat.`,
      es: ({ value, first }) => `${value} ya está en la línea ${first}. Cada persona ocupa un cupo.`,
    },
  },
  'name-missing': {
    kind: 'invalid',
    field: 'name',
    sentence: {
      en: ({ value }) => `There is no name for ${value}.`,
      es: ({ value }) => `Falta el nombre de ${value}.`,
    },
  },
})
