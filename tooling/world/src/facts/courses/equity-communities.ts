import { everyone, leaders, type Course } from '../course.ts'

const equity = { tags: ['equity'] }
const ccdei = 'Cultural Competency, Diversity, Equity and Inclusion standards 2, 3 and 5'

export const equityCommunities: readonly Course[] = [
  {
    program: 'inclusive-schools',
    title: 'Gender-Inclusive Schools: Law, Language, Practice',
    summary:
      'What Washington law protects, the words students use, and what to say when a family asks. Counselors and nurses bring the cases; names are left out.',
    objectives: [
      'Answer ten common questions with the current rule',
      'Use a student’s name and pronouns in records and in class',
      'Prepare a support plan with the student',
    ],
    standards: `${ccdei}; RCW 28A.642`,
    topics: ['Ten questions', 'Names, records, privacy', 'Cases from counselors', 'A support plan'],
    plan: 'half',
    audiences: everyone,
    dollars: 45,
    ...equity,
  },
  {
    program: 'inclusive-schools',
    title: 'Supporting Student Alliances',
    summary:
      'For advisers of gay-straight and gender alliances: safe meetings, shared leadership, difficult mail, and joy. Students from three schools lead the second hour.',
    objectives: [
      'Set up a meeting that students own',
      'Respond to a complaint calmly and within policy',
      'Connect with three other schools',
    ],
    standards: ccdei,
    topics: ['Meetings students own', 'Students lead', 'Difficult mail'],
    plan: 'evening',
    format: 'online',
    audiences: ['teacher', 'esa'],
    ...equity,
  },
  {
    program: 'inclusive-schools',
    title: 'Inclusive Health and Biology Lessons',
    summary:
      'Rewrite three lessons so that every student finds themselves in them and the science stays exact. Lessons are shared with everyone afterwards.',
    objectives: [
      'Check a lesson for what it assumes',
      'Use precise terms for bodies, families and traits',
      'Leave with three revised lessons',
    ],
    standards: 'Washington health education standards; NGSS MS-LS3, HS-LS3',
    topics: ['What a lesson assumes', 'Precise terms', 'Revision workshop', 'Gallery'],
    plan: 'day',
    audiences: ['teacher', 'esa'],
    dollars: 95,
    ...equity,
  },
  {
    program: 'educators-of-color',
    title: 'Educators of Color Leadership Community',
    summary:
      'A year-long community for educators of color who lead or mean to: monthly evenings of mentoring, practice and rest, in affinity and across it.',
    objectives: [
      'Write a leadership story and tell it',
      'Work with a mentor on one next role',
      'Build a circle that outlasts the year',
    ],
    standards: 'PSEL 1 and 3',
    topics: ['Shared meal and check-in', 'A leader’s story', 'Mentoring in threes'],
    plan: 'cohort-evenings',
    audiences: everyone,
    capacity: 60,
    tags: ['equity', 'leadership'],
  },
  {
    program: 'educators-of-color',
    title: 'Writing Your Way into Leadership',
    summary:
      'Résumé, letter and the two stories that an interview panel remembers, with leaders of color who sit on those panels as readers.',
    objectives: [
      'Tell two stories with evidence',
      'Revise a letter with a reader’s notes',
      'Practice an interview with a real panel',
    ],
    standards: 'PSEL 1',
    topics: ['Two stories', 'Letter clinic', 'Panel practice'],
    plan: 'saturday',
    audiences: everyone,
    dollars: 25,
    tags: ['equity', 'leadership'],
  },
  {
    program: 'advisory-committee',
    title: 'Starting an Equity Advisory Committee',
    summary:
      'Who sits at the table, what they may decide, and how the meeting runs so that families come back. For districts in the first year of a committee.',
    objectives: [
      'Write a charge with real authority',
      'Recruit beyond the usual names',
      'Run a first meeting with interpretation',
    ],
    standards: 'PSEL 3 and 8',
    topics: ['A charge with authority', 'Beyond the usual names', 'The first meeting', 'Interpretation that works'],
    plan: 'half',
    audiences: ['administrator'],
    dollars: 50,
    ...equity,
  },
  {
    program: 'advisory-committee',
    title: 'Equity Advisory Committees: Network Day',
    summary:
      'Committee members from across the region compare what they advised and what became of it. Family and student members are paid and their travel covered.',
    objectives: [
      'Share one recommendation and its outcome',
      'Borrow a practice from another district',
      'Plan the committee’s next year',
    ],
    standards: 'PSEL 3, 8 and 10',
    topics: ['What we advised', 'What became of it', 'Borrowing', 'Next year'],
    plan: 'day',
    audiences: leaders,
    ...equity,
  },
  {
    program: 'equity-consortium',
    title: 'Regional Equity Conference: Belonging by Design',
    summary:
      'One day, a student keynote and sixteen breakouts by districts of the region: restorative practice, family languages, inclusive grading, data, healing. Choose one in each round when you register.',
    objectives: [
      'Take part in three workshops of your choice',
      'Leave with two tools for your own role',
      'Meet five people doing your work elsewhere',
    ],
    standards: ccdei,
    topics: [
      'Student keynote',
      'Breakouts, round one',
      'Lunch and affinity tables',
      'Breakouts, round two',
      'Closing circle',
    ],
    plan: 'conference',
    format: 'in_person',
    audiences: everyone,
    dollars: 125,
    capacity: 220,
    ...equity,
  },
  {
    program: 'equity-consortium',
    title: 'Equity Consortium: Superintendents’ Table',
    summary:
      'A quarterly working breakfast for superintendents and cabinet members of consortium districts: one shared problem, one guest, no slides.',
    objectives: ['Compare one measure of belonging across districts', 'Commit to one joint action for the quarter'],
    standards: 'PSEL 3 and 10; G2G consultation',
    topics: ['One measure', 'A guest from a neighboring tribe', 'One joint action'],
    plan: 'half',
    audiences: ['administrator'],
    tags: ['equity', 'leadership', 'g2g'],
  },
]
