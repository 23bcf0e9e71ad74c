import { classroom, everyone, type Course } from '../course.ts'

const wida = 'WIDA ELD standards framework, 2020 edition'

export const languagesAndNations: readonly Course[] = [
  {
    program: 'multilingual',
    title: 'Language Goals in Every Lesson',
    summary:
      'Content teachers and language specialists plan together: one language goal, one scaffold that comes down again, one way to hear every student.',
    objectives: [
      'Write a language goal that fits the content',
      'Choose a scaffold and plan to remove it',
      'Collect evidence from every student in a lesson',
    ],
    standards: wida,
    topics: ['Goals that fit', 'Scaffolds that come down', 'Hearing every student'],
    plan: 'half',
    audiences: classroom,
    dollars: 55,
    tags: ['equity'],
  },
  {
    program: 'multilingual',
    title: 'Dual Language Leaders’ Institute',
    summary:
      'Two days for principals and coaches of dual language schools: program models, staffing, both literacies, and what to measure in which language.',
    objectives: [
      'Compare three program models by their results',
      'Plan staffing for five years',
      'Choose measures in both languages',
    ],
    standards: 'Guiding Principles for Dual Language Education; PSEL 4',
    topics: ['Three models', 'Staffing', 'Two literacies', 'Measures'],
    plan: 'two-days',
    audiences: ['administrator', 'teacher'],
    dollars: 240,
    tags: ['leadership'],
  },
  {
    program: 'multilingual',
    title: 'Alfabetización en español: de los sonidos a los textos',
    summary:
      'Cinco tardes para docentes de primaria bilingüe: conciencia silábica, escritura temprana, lectura en voz alta y el puente hacia el inglés.',
    objectives: [
      'Secuenciar la enseñanza de las sílabas',
      'Elegir textos auténticos',
      'Planear el puente entre lenguas',
    ],
    standards: 'Guiding Principles for Dual Language Education; Common Core en español',
    topics: ['Sonidos y sílabas', 'Escritura temprana', 'El puente hacia el inglés'],
    plan: 'five-evenings',
    format: 'online',
    audiences: classroom,
    dollars: 120,
    language: 'es',
  },
  {
    program: 'multilingual',
    title: 'Long-Term Multilingual Learners in Secondary School',
    summary:
      'They speak with ease and write with effort. Plan academic talk, text sets and feedback for students in their seventh year of English.',
    objectives: [
      'Tell a language need from a content need',
      'Build a text set on three levels',
      'Give feedback on one language feature at a time',
    ],
    standards: `${wida}; ELA WL.9-10`,
    topics: ['Need or content', 'Text sets', 'Academic talk', 'One feature at a time'],
    plan: 'day',
    audiences: ['teacher'],
    dollars: 105,
    tags: ['equity'],
  },
  {
    program: 'multilingual',
    title: 'Reading WIDA Scores with Families',
    summary:
      'What the four numbers mean, what they do not, and a one-page explanation in eight languages to take home.',
    objectives: [
      'Explain four domains in plain words',
      'Set one goal with a student',
      'Use the family page in a conference',
    ],
    standards: wida,
    topics: ['Four numbers', 'One goal', 'The family page'],
    plan: 'evening',
    format: 'online',
    audiences: everyone,
  },
  {
    program: 'native-education',
    title: 'Since Time Immemorial: Getting Started',
    summary:
      'Tribal sovereignty in Washington, with the free state curriculum on the table. Plan the first two lessons and the first contact with the tribe on whose land your school stands.',
    objectives: [
      'Explain sovereignty in a student’s words',
      'Plan two lessons from the curriculum',
      'Prepare a respectful first contact',
    ],
    standards: 'Since Time Immemorial; social studies C1.4, H2.3',
    topics: ['Sovereignty today', 'The curriculum on the table', 'Whose land, whose school', 'First contact'],
    plan: 'day',
    audiences: ['teacher', 'administrator'],
    tags: ['equity', 'g2g'],
  },
  {
    program: 'native-education',
    title: 'Government-to-Government: A Training for School Leaders',
    summary:
      'Consultation is a meeting of governments. The law since 2019, who speaks for whom, and a practice consultation with tribal education directors.',
    objectives: [
      'Tell consultation from outreach',
      'Prepare an agenda with a tribal education department',
      'Keep a record that both governments sign',
    ],
    standards: 'RCW 28A.410.062; PSEL 3 and 8',
    topics: ['Governments meet', 'Who speaks for whom', 'A practice consultation', 'The record'],
    plan: 'working-day',
    audiences: ['administrator'],
    dollars: 90,
    tags: ['g2g', 'leadership'],
  },
  {
    program: 'native-education',
    title: 'Native Student Success: Circle of Programs',
    summary:
      'Title VI coordinators and liaisons share what worked: attendance visits, language nests, graduation ceremonies with regalia and eagle feathers.',
    objectives: ['Compare four program designs', 'Plan with your parent committee', 'Prepare the graduation season'],
    standards: 'Title VI, Part A; CCDEI 2',
    topics: ['Four designs', 'Parent committees', 'Graduation season'],
    plan: 'half',
    format: 'hybrid',
    audiences: everyone,
    tags: ['equity', 'g2g'],
  },
  {
    program: 'native-education',
    title: 'Teaching with Picture Books by Native Authors',
    summary:
      'Twenty books, read aloud and discussed with two of their authors. Which ones to retire, which ones to buy, and how to teach the present tense.',
    objectives: [
      'Check a book with six questions',
      'Plan one read-aloud in the present tense',
      'Order a classroom set',
    ],
    standards: 'ELA RL.K-3; Since Time Immemorial',
    topics: ['Six questions', 'Two authors', 'The present tense'],
    plan: 'saturday',
    audiences: ['teacher', 'paraeducator', 'early_learning'],
    dollars: 20,
    tags: ['equity'],
  },
]
