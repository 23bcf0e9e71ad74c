import type { Dice } from '../seed/make-dice.ts'

const statements = [
  'Our building has talked about discipline data for three years. I want us to change one practice and see whether it helps.',
  'Half of our families speak another language at home. I would like to learn how to plan with them rather than for them.',
  'I lead a team of six. We need time together to look at who is placed in advanced classes, and why.',
  'I have taken two courses alone. A year with colleagues of my school is what would make it stay.',
]
const teams = [
  'Three of us from the same grade.',
  'Our equity team: a counselor, two teachers, our principal.',
  'I come alone and would like to join a team.',
]
const grades = ['Preschool to grade 3', 'Grades 4 to 8', 'High school', 'District office']

/** What the demonstration's cohort asks, and what those who apply have written. */
export const equityCohort = {
  form: {
    stages: [
      {
        title: { en: 'About you', es: 'Sobre usted' },
        questions: [
          {
            key: 'role',
            label: { en: 'What do you do at your school?', es: '¿Qué hace usted en su escuela?' },
            kind: 'text',
          },
          {
            key: 'grades',
            label: { en: 'Which students do you work with?', es: '¿Con qué estudiantes trabaja?' },
            kind: 'choice',
            choices: [
              { en: 'Preschool to grade 3', es: 'Preescolar a tercero' },
              { en: 'Grades 4 to 8', es: 'Cuarto a octavo' },
              { en: 'High school', es: 'Preparatoria' },
              { en: 'District office', es: 'Oficina del distrito' },
            ],
          },
        ],
      },
      {
        title: { en: 'Your team and school', es: 'Su equipo y su escuela' },
        questions: [
          {
            key: 'team',
            label: { en: 'Who would come with you?', es: '¿Quién vendría con usted?' },
            kind: 'long_text',
            isRequired: false,
          },
          {
            key: 'days',
            label: { en: 'Can you come on every day of the cohort?', es: '¿Puede venir todos los días del grupo?' },
            kind: 'yes_no',
          },
        ],
      },
      {
        title: { en: 'Your statement', es: 'Su carta' },
        questions: [
          {
            key: 'statement',
            label: { en: 'What do you want to change, and for whom?', es: '¿Qué quiere cambiar y para quién?' },
            kind: 'long_text',
          },
        ],
      },
    ],
    asksSupervisor: true,
    assures: {
      en: 'The applicant is released on the days of the cohort, has an hour a month for its work, and may use the school’s own data.',
      es: 'La persona queda libre los días del grupo, tiene una hora al mes para su trabajo y puede usar los datos de la escuela.',
    },
  },
  answersOf: (dice: Dice) => ({
    role: dice.pick(['Fourth-grade teacher', 'Instructional coach', 'School counselor', 'Mathematics teacher']),
    grades: dice.pick(grades),
    team: dice.pick(teams),
    days: 'yes',
    statement: dice.pick(statements),
  }),
}
