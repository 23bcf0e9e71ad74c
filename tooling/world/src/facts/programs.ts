export type ProgramFact = { slug: string; name: string; summary: string; department: string }

const equity = 'Equity in Education'
const learning = 'Learning and Teaching'
const early = 'Early Learning and Student Support'

/** Programs of the Puget Sound agency; the summaries are ours. */
export const programs: readonly ProgramFact[] = [
  {
    slug: 'building-capacity',
    name: 'Building Capacity for Leading with Racial Equity',
    department: equity,
    summary: 'Leaders and teams who change decisions, not only conversations.',
  },
  {
    slug: 'policy-and-beyond',
    name: 'Achieving Racial Equity Through Policy and Beyond',
    department: equity,
    summary: 'From the policy manual to an ordinary Tuesday.',
  },
  {
    slug: 'inclusive-schools',
    name: 'Creating LGBTQ+ and Gender-Inclusive Schools',
    department: equity,
    summary: 'Law, language and practice for every student’s belonging.',
  },
  {
    slug: 'data-coaching',
    name: 'Data Coaching for Equity',
    department: equity,
    summary: 'Data conversations in which something changes.',
  },
  {
    slug: 'educators-of-color',
    name: 'Educators of Color Leadership Community',
    department: equity,
    summary: 'Mentoring, practice and rest for educators of color who lead.',
  },
  {
    slug: 'advisory-committee',
    name: 'Equity Advisory Committee Development',
    department: equity,
    summary: 'Committees with authority, families at the table.',
  },
  {
    slug: 'equity-consortium',
    name: 'Equity Consortium',
    department: equity,
    summary: 'Districts of the region working on the same question.',
  },
  {
    slug: 'leadership-coaching',
    name: 'Leadership Coaching for Equity',
    department: equity,
    summary: 'Coaching for those who lead buildings and districts.',
  },
  {
    slug: 'pd-for-equity',
    name: 'Professional Development for Equity',
    department: equity,
    summary: 'Classroom practice, lesson by lesson.',
  },
  {
    slug: 'tool-implementation',
    name: 'Racial Equity Tool Implementation',
    department: equity,
    summary: 'Six questions asked before a decision is closed.',
  },
  {
    slug: 'family-partnerships',
    name: 'School, Family, and Community Partnerships',
    department: equity,
    summary: 'Partnerships in the languages of families.',
  },
  {
    slug: 'immigrant-refugee',
    name: 'Supporting Our Immigrant and Refugee Students and Families',
    department: equity,
    summary: 'Welcome, safety and a fair start.',
  },
  {
    slug: 'inclusionary-practices',
    name: 'Inclusionary Practices Project',
    department: early,
    summary: 'Students with disabilities in general education, with support.',
  },
  {
    slug: 'college-career',
    name: 'Puget Sound College and Career Network',
    department: learning,
    summary: 'From high school to whatever comes next.',
  },
  {
    slug: 'leadership-mentoring',
    name: 'Leadership Mentoring',
    department: learning,
    summary: 'Mentors for new teachers and new leaders.',
  },
  {
    slug: 'mtss',
    name: 'MTSS / Early Warning Systems',
    department: early,
    summary: 'Support before a student is lost.',
  },
  {
    slug: 'multilingual',
    name: 'Multilingual Services',
    department: learning,
    summary: 'Language in every lesson, home languages as a strength.',
  },
  {
    slug: 'native-education',
    name: 'Native American Education Program',
    department: equity,
    summary: 'With the tribes of the region, in the present tense.',
  },
  {
    slug: 'paraeducator',
    name: 'Paraeducator Program',
    department: early,
    summary: 'The state’s course of study and certificates for paraeducators.',
  },
  {
    slug: 'prek-third',
    name: 'PreK–Third-Grade Systems',
    department: early,
    summary: 'One path from child care to third grade.',
  },
  { slug: 'tpep', name: 'TPEP', department: learning, summary: 'The teacher and principal evaluation program.' },
  {
    slug: 'social-emotional',
    name: 'Social Emotional Practices',
    department: early,
    summary: 'Calm rooms, adults who repair.',
  },
  { slug: 'computer-science', name: 'Computer Science', department: learning, summary: 'Computing for every grade.' },
  { slug: 'mathematics', name: 'Mathematics', department: learning, summary: 'Sense before rules.' },
  { slug: 'science', name: 'Science', department: learning, summary: 'Phenomena first.' },
  { slug: 'stem', name: 'STEM', department: learning, summary: 'Engineering, careers, partners.' },
  {
    slug: 'ela',
    name: 'English Language Arts',
    department: learning,
    summary: 'Reading and writing in every subject.',
  },
]
