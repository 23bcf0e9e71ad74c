import type { Row } from '../rows/row.ts'

export type Occupation = NonNullable<Row<'person'>['occupation']>

/** Occupations by their share of a hundred, with titles that people give. */
export const occupations: readonly { occupation: Occupation; share: number; titles: readonly string[] }[] = [
  {
    occupation: 'teacher',
    share: 54,
    titles: [
      'Kindergarten Teacher',
      'Second-Grade Teacher',
      'Fourth-Grade Teacher',
      'Fifth-Grade Teacher',
      'Middle School Mathematics Teacher',
      'Middle School Science Teacher',
      'High School English Teacher',
      'High School Social Studies Teacher',
      'High School Science Teacher',
      'Special Education Teacher',
      'Multilingual Learner Specialist',
      'Dual Language Teacher',
      'Art Teacher',
      'Music Teacher',
      'Physical Education and Health Teacher',
      'Career and Technical Education Teacher',
      'Teacher-Librarian',
      'Instructional Coach',
    ],
  },
  {
    occupation: 'administrator',
    share: 12,
    titles: [
      'Principal',
      'Assistant Principal',
      'Dean of Students',
      'Director of Teaching and Learning',
      'Director of Equity and Family Engagement',
      'Assistant Superintendent',
      'Human Resources Director',
    ],
  },
  {
    occupation: 'esa',
    share: 10,
    titles: [
      'School Counselor',
      'School Psychologist',
      'School Nurse',
      'Speech-Language Pathologist',
      'School Social Worker',
    ],
  },
  {
    occupation: 'paraeducator',
    share: 16,
    titles: ['Paraeducator', 'Special Education Paraeducator', 'Bilingual Paraeducator', 'Instructional Assistant'],
  },
  {
    occupation: 'early_learning',
    share: 4,
    titles: ['Preschool Lead Teacher', 'Early Learning Program Director', 'Head Start Teacher'],
  },
  { occupation: 'student_teacher', share: 1, titles: ['Student Teacher'] },
  { occupation: 'other', share: 3, titles: ['Family Liaison', 'Business Office Manager', 'School Board Director'] },
]

export const accessNeeds: readonly string[] = [
  'American Sign Language interpretation, please.',
  'Wheelchair user: a table with knee room near an aisle.',
  'Vegetarian meals.',
  'Halal meals.',
  'Gluten-free meals (celiac).',
  'A lactation room at lunch and mid-afternoon.',
  'Large print handouts or the slides beforehand.',
  'Seat near the front; I read lips.',
  'Live captions, please.',
  'Peanut allergy.',
]

export const endorsements: readonly string[] = [
  'Elementary Education',
  'Early Childhood Education',
  'Mathematics',
  'Science',
  'English Language Arts',
  'Social Studies',
  'Special Education',
  'Bilingual Education',
  'English Language Learners',
  'Computer Science',
  'Health/Fitness',
]

export const schoolWords: readonly string[] = [
  'Agate',
  'Amber',
  'Basalt',
  'Cobalt',
  'Copper',
  'Flint',
  'Garnet',
  'Granite',
  'Indigo',
  'Ivory',
  'Jasper',
  'Juniper',
  'Marigold',
  'Obsidian',
  'Opal',
  'Quartz',
  'Saffron',
  'Slate',
]

export const schoolLevels: readonly string[] = [
  'Elementary',
  'Elementary',
  'Middle School',
  'High School',
  'Elementary',
  'K–8 School',
]
