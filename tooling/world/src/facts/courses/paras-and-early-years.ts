import type { Course } from '../course.ts'

const paras = ['paraeducator']
const early = ['early_learning', 'teacher', 'paraeducator']

export const parasAndEarlyYears: readonly Course[] = [
  {
    program: 'paraeducator',
    title: 'Fundamental Course of Study: Days 1 and 2',
    summary:
      'The first fourteen hours of the state’s course for paraeducators: roles, positive behavior, equity, communication. Free of charge, substitutes paid through your district.',
    objectives: [
      'Describe the role with its limits',
      'Use three supports before a consequence',
      'Communicate with the teacher in five minutes a day',
    ],
    standards: 'Paraeducator standards of practice, FCS units 1–6',
    topics: ['Role and limits', 'Supports first', 'Equity in small moments', 'Five minutes a day'],
    plan: 'two-days',
    audiences: paras,
    tags: ['fcs'],
  },
  {
    program: 'paraeducator',
    title: 'Fundamental Course of Study: Evening Series',
    summary:
      'The same units over five evenings online, for people who cannot leave their building during the day. Cameras may stay off.',
    objectives: [
      'Complete five units of the course',
      'Keep a short log of practice',
      'Ask one question to your teacher each week',
    ],
    standards: 'Paraeducator standards of practice, FCS units 1–8',
    topics: ['Technology and confidentiality', 'Instructional support', 'Behavior as communication'],
    plan: 'five-evenings',
    format: 'online',
    audiences: paras,
    tags: ['fcs'],
  },
  {
    program: 'paraeducator',
    title: 'Curso fundamental para paraeducadores, en español',
    summary:
      'Las primeras unidades del curso estatal, dictadas en español con materiales en los dos idiomas. Sin costo.',
    objectives: [
      'Describir el papel del paraeducador y sus límites',
      'Usar apoyos positivos antes de una consecuencia',
      'Acordar con la docente el trabajo del día',
    ],
    standards: 'Paraeducator standards of practice, FCS units 1–6',
    topics: ['Papel y límites', 'Apoyos positivos', 'Acuerdos con la docente'],
    plan: 'three-evenings',
    format: 'online',
    audiences: paras,
    language: 'es',
    tags: ['fcs'],
  },
  {
    program: 'paraeducator',
    title: 'Reading Support in Small Groups',
    summary:
      'For paraeducators who sit with four children and twenty minutes. Sounds, words, sentences, and what to do when it does not stick.',
    objectives: ['Run a twenty-minute group', 'Hear three common errors and respond', 'Tell the teacher what you saw'],
    standards: 'Paraeducator subject matter: English language arts',
    topics: ['Twenty minutes', 'Three errors', 'Telling the teacher'],
    plan: 'half',
    audiences: paras,
    dollars: 15,
    tags: ['para_subject_matter'],
  },
  {
    program: 'paraeducator',
    title: 'Supporting Multilingual Learners: Subject Matter Certificate, Part One',
    summary:
      'Seven of the twenty hours toward the certificate: language in stages, home languages as a help, and gestures that carry meaning.',
    objectives: [
      'Recognize five stages of a new language',
      'Use the home language with purpose',
      'Support talk without answering for the student',
    ],
    standards: 'Paraeducator subject matter: multilingual learners',
    topics: ['Five stages', 'Home languages', 'Talk without rescuing', 'Practice with video'],
    plan: 'day',
    audiences: paras,
    dollars: 40,
    tags: ['para_subject_matter'],
  },
  {
    program: 'paraeducator',
    title: 'De-escalation: Voice, Distance, Time',
    summary:
      'What to do with your voice, your feet and the clock when a child is past words. Taught by people who do it daily.',
    objectives: ['See the climb before the crisis', 'Use voice, distance and time', 'Write a short factual report'],
    standards: 'Paraeducator standards of practice 4',
    topics: ['The climb', 'Voice, distance, time', 'Reports'],
    plan: 'evening',
    audiences: ['paraeducator', 'teacher', 'esa'],
    dollars: 15,
  },
  {
    program: 'prek-third',
    title: 'WaKIDS Whole-Child Assessment: Two Days for Kindergarten Teachers',
    summary:
      'Observe in the flow of the day, enter once a week, and talk with families about what you saw in the first ten weeks.',
    objectives: [
      'Collect evidence while teaching',
      'Rate reliably with three samples',
      'Hold a family connection meeting',
    ],
    standards: 'WaKIDS; Washington early learning guidelines',
    topics: ['Observation in the flow', 'Rating together', 'Family connection', 'Using the data'],
    plan: 'two-days',
    audiences: early,
    dollars: 90,
  },
  {
    program: 'prek-third',
    title: 'Play Is the Work: Guided Play in Kindergarten',
    summary:
      'Set out a room in which mathematics and language happen at the block table, and adults know when to step in.',
    objectives: [
      'Plan a play invitation with one learning goal',
      'Ask and step back',
      'Write down learning in a sentence',
    ],
    standards: 'Early learning guidelines; Common Core K.OA, SL.K',
    topics: ['Invitations', 'Stepping in, stepping back', 'One sentence'],
    plan: 'saturday',
    audiences: early,
    dollars: 45,
  },
  {
    program: 'prek-third',
    title: 'Early Learning Leaders: Transition to Kindergarten',
    summary:
      'Child-care directors, Head Start and elementary principals from the same neighborhoods plan April to September together.',
    objectives: ['Share records that families agree to', 'Plan three visits', 'Keep in touch with families in July'],
    standards: 'PreK–3rd framework; PSEL 8',
    topics: ['From April to September', 'Records and consent', 'Three visits'],
    plan: 'half',
    audiences: ['administrator', 'early_learning'],
    tags: ['leadership'],
  },
  {
    program: 'prek-third',
    title: 'Números y juego: matemáticas en los primeros años',
    summary:
      'Un sábado para educadoras de primera infancia: contar de verdad, comparar, construir y hablar de matemáticas con las familias.',
    objectives: [
      'Reconocer etapas del conteo',
      'Diseñar dos juegos con un propósito',
      'Compartir uno con las familias',
    ],
    standards: 'Early learning guidelines; Common Core K.CC',
    topics: ['Contar de verdad', 'Dos juegos', 'Con las familias'],
    plan: 'saturday',
    audiences: early,
    dollars: 20,
    language: 'es',
    tags: ['stem'],
  },
  {
    program: 'prek-third',
    title: 'Preventing Exclusion in Early Childhood Classrooms',
    summary: 'Nobody is sent home at four. A coaching series for lead teachers with one child in mind each.',
    objectives: ['Map one child’s day', 'Change three adult moves', 'Plan with the family'],
    standards: 'Pyramid model; CCDEI 5',
    topics: ['One child’s day', 'Three adult moves', 'With the family'],
    plan: 'three-evenings',
    format: 'online',
    audiences: early,
    dollars: 60,
    tags: ['equity'],
  },
]
