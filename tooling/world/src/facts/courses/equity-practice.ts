import { classroom, everyone, leaders, type Course } from '../course.ts'

const equity = { tags: ['equity'] }
const ccdei = 'Cultural Competency, Diversity, Equity and Inclusion standards 2, 3 and 5'

export const equityPractice: readonly Course[] = [
  {
    program: 'pd-for-equity',
    title: 'Grading for Equity',
    summary:
      'What a grade says, what it hides and what to stop counting. Teachers regrade a real set of student work three ways and see who moves.',
    objectives: [
      'Separate learning from behavior in a gradebook',
      'Set up one chance to show learning later',
      'Explain the change to students and families',
    ],
    standards: `${ccdei}; TPEP criteria 1 and 6`,
    topics: ['Three ways to grade', 'Who moves and why', 'A second chance that works', 'Talking with families'],
    plan: 'day',
    audiences: ['teacher'],
    dollars: 120,
    ...equity,
  },
  {
    program: 'pd-for-equity',
    title: 'Culturally Responsive Teaching, Lesson by Lesson',
    summary:
      'Five evenings, five lessons of your own. Each week one is taught, filmed for four minutes and discussed in a group of three, with a coach.',
    objectives: [
      'Plan for students’ knowledge as a starting point',
      'Give feedback that raises the work',
      'Look at four minutes of teaching with peers',
    ],
    standards: `${ccdei}; InTASC 2`,
    topics: ['Students’ knowledge first', 'Feedback that raises the work', 'Four minutes of film'],
    plan: 'five-evenings',
    format: 'online',
    audiences: classroom,
    dollars: 160,
    ...equity,
  },
  {
    program: 'pd-for-equity',
    title: 'Trauma, Healing and the Ordinary School Day',
    summary:
      'Not a diagnosis course: predictable rooms, calm transitions and adults who repair. Made with school nurses and social workers.',
    objectives: [
      'Plan a predictable opening and closing',
      'Recognize when to call a counselor',
      'Practice repair after a hard moment',
    ],
    standards: 'Washington SEL standards; CCDEI 5',
    topics: ['Predictable rooms', 'When to call', 'Repair', 'Care for adults'],
    plan: 'half',
    audiences: everyone,
    dollars: 50,
    ...equity,
  },
  {
    program: 'pd-for-equity',
    title: 'Enseñanza con raíces: práctica culturalmente pertinente',
    summary:
      'Un taller en español para quienes enseñan en programas bilingües: partir de lo que las familias saben, planear una unidad y evaluar sin traducir de más.',
    objectives: [
      'Reconocer los saberes de las familias en una unidad',
      'Planear una lección con dos lenguas en juego',
      'Evaluar el contenido y no solo el idioma',
    ],
    standards: 'CCDEI 2 y 3; Guiding Principles for Dual Language Education',
    topics: ['Saberes de las familias', 'Planear con dos lenguas', 'Evaluar con justicia', 'Compartir unidades'],
    plan: 'day',
    audiences: classroom,
    dollars: 80,
    language: 'es',
    ...equity,
  },
  {
    program: 'family-partnerships',
    title: 'Home Visits That Families Welcome',
    summary:
      'Voluntary, paid, in pairs, and not about grades. Practice the invitation, the visit and what changes in the classroom afterwards.',
    objectives: [
      'Invite in a family’s language',
      'Hold a forty-minute visit about hopes',
      'Change one thing in class because of it',
    ],
    standards: `${ccdei}; TPEP criterion 7`,
    topics: ['The invitation', 'The visit', 'What changes', 'Safety and pay'],
    plan: 'half',
    audiences: everyone,
    dollars: 40,
    ...equity,
  },
  {
    program: 'family-partnerships',
    title: 'Escuela, familia y comunidad: alianzas que duran',
    summary:
      'Para enlaces familiares y docentes: reuniones donde las familias hablan más que la escuela, mensajes claros y acuerdos que se cumplen.',
    objectives: [
      'Diseñar una reunión con voz de las familias',
      'Escribir mensajes claros en dos idiomas',
      'Dar seguimiento a tres acuerdos',
    ],
    standards: 'CCDEI 3; PSEL 8',
    topics: ['Reuniones con voz', 'Mensajes claros', 'Acuerdos que se cumplen'],
    plan: 'three-evenings',
    format: 'online',
    audiences: everyone,
    language: 'es',
    ...equity,
  },
  {
    program: 'family-partnerships',
    title: 'Working with Interpreters',
    summary:
      'A meeting with an interpreter is a skill of the host. Learn to brief, pause and check, with interpreters of Somali, Spanish, Vietnamese and American Sign Language.',
    objectives: [
      'Brief an interpreter in three minutes',
      'Speak in turns that can be carried',
      'Check understanding without testing anyone',
    ],
    standards: 'WAC language access; PSEL 8',
    topics: ['Briefing', 'Turns', 'Practice with four interpreters'],
    plan: 'evening',
    audiences: everyone,
    ...equity,
  },
  {
    program: 'immigrant-refugee',
    title: 'Welcoming Newcomer Students',
    summary:
      'The first ten days of a student who arrives in February: enrollment, schedule, friends, first words. Made with students who arrived in the last three years.',
    objectives: [
      'Plan a first week that is not a test',
      'Read a transcript from another country',
      'Know which rights every child has at school',
    ],
    standards: `${ccdei}; WIDA ELD standard 1`,
    topics: ['The first ten days', 'Transcripts from elsewhere', 'Rights at school', 'Students’ panel'],
    plan: 'working-day',
    audiences: everyone,
    dollars: 70,
    ...equity,
  },
  {
    program: 'immigrant-refugee',
    title: 'Immigration, School and Safety: What Staff May Say and Do',
    summary:
      'Records, visitors, rumors. An attorney and two family liaisons answer what offices and classrooms ask, with the state’s current guidance in hand.',
    objectives: [
      'Apply the district’s visitor procedure',
      'Protect records as the law asks',
      'Answer a worried family truthfully',
    ],
    standards: 'FERPA; state guidance on safe schools',
    topics: ['Records and visitors', 'Rumors', 'Answers for families'],
    plan: 'evening',
    format: 'online',
    audiences: everyone,
    ...equity,
  },
  {
    program: 'immigrant-refugee',
    title: 'Refugee Families: Listening Before Planning',
    summary:
      'Three community organizations host one evening each. Listen first, eat together, then plan one change with the families in the room.',
    objectives: [
      'Know three community organizations by name',
      'Plan one change with families',
      'Report back within a month',
    ],
    standards: ccdei,
    topics: ['Hosted by the community', 'Shared meal', 'Planning together'],
    plan: 'three-evenings',
    audiences: everyone,
    dollars: 30,
    ...equity,
  },
  {
    program: 'tool-implementation',
    title: 'Racial Equity Tool: First Use',
    summary:
      'Run one real decision through the six questions of the tool, from the boundary change to the bell schedule. Bring the people who will make it.',
    objectives: [
      'Choose a decision of the right size',
      'Answer six questions with evidence',
      'Write the one-page record that others can read',
    ],
    standards: 'PSEL 3 and 9',
    topics: ['Choosing the decision', 'Six questions', 'Who is missing', 'The one-page record'],
    plan: 'working-day',
    audiences: leaders,
    dollars: 110,
    ...equity,
  },
  {
    program: 'tool-implementation',
    title: 'Budget Season with the Racial Equity Tool',
    summary:
      'Business offices and program directors work through cuts and additions side by side, with the tool on the table and real account lines on the screen.',
    objectives: [
      'Read a budget line for who it reaches',
      'Compare three options by burden and benefit',
      'Explain the choice in two minutes to a board',
    ],
    standards: 'PSEL 3 and 9',
    topics: ['Reading a line', 'Three options', 'Two minutes for the board'],
    plan: 'half',
    audiences: ['administrator'],
    dollars: 60,
    tags: ['equity', 'leadership'],
  },
]
