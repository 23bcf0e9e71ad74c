import { classroom, everyone, leaders, type Course } from '../course.ts'

const sel = 'Washington SEL standards and benchmarks'

export const studentSupport: readonly Course[] = [
  {
    program: 'social-emotional',
    title: 'Suicide Prevention for School Staff: Notice, Ask, Stay',
    summary:
      'Three hours for nurses, social workers, psychologists and counselors, and for anyone who wants to know what to say. Practice the question in pairs, and the handing-over that follows.',
    objectives: [
      'Notice warning signs and ask directly',
      'Stay with a student until help is there',
      'Follow the building’s plan and record it',
    ],
    standards: 'RCW 28A.410.226; Washington SEL standards',
    topics: ['Signs', 'Asking', 'Staying', 'The building’s plan'],
    plan: 'half',
    audiences: everyone,
    dollars: 35,
    tags: ['suicide_prevention'],
  },
  {
    program: 'social-emotional',
    title: 'Calm Starts: The First Fifteen Minutes of a School Day',
    summary:
      'Greeting, settling, looking ahead. Teachers from six elementary schools show their openings on film and say what they stopped doing.',
    objectives: [
      'Design an opening that fits your room',
      'Teach it in three days',
      'See whether it changes late arrivals',
    ],
    standards: sel,
    topics: ['Six openings', 'Design', 'Teaching it'],
    plan: 'evening',
    format: 'online',
    audiences: classroom,
    dollars: 25,
  },
  {
    program: 'social-emotional',
    title: 'Restorative Circles: Keepers’ Training',
    summary:
      'Two days in the circle. Keep one, sit in many, and plan a building’s first term with a rhythm that lasts beyond the enthusiasm.',
    objectives: ['Keep a community circle', 'Prepare a circle after harm', 'Plan a term’s rhythm for a building'],
    standards: `${sel}; CCDEI 5`,
    topics: ['Sitting in circle', 'Keeping', 'After harm', 'A term’s rhythm'],
    plan: 'two-days',
    audiences: everyone,
    dollars: 210,
    capacity: 24,
    tags: ['equity'],
  },
  {
    program: 'social-emotional',
    title: 'Adult SEL: Staff Rooms That Hold',
    summary:
      'Staff meetings, hallway moments and hard news. A working session for those who set a building’s tone, with an hour of quiet planning.',
    objectives: [
      'Open a staff meeting in four minutes',
      'Respond to hard news as a building',
      'Plan one change to the staff day',
    ],
    standards: `${sel}; PSEL 6 and 7`,
    topics: ['Four minutes', 'Hard news', 'Quiet planning'],
    plan: 'half',
    audiences: leaders,
    dollars: 55,
    tags: ['leadership'],
  },
  {
    program: 'mtss',
    title: 'MTSS Team Basics',
    summary:
      'One team, one meeting a week, one page. Set up the routine that carries attendance, behavior and coursework without drowning anyone.',
    objectives: [
      'Set roles and a fifty-minute agenda',
      'Sort students by need, not by label',
      'Write a plan that ends',
    ],
    standards: 'Washington MTSS framework; PSEL 5',
    topics: ['Roles and agenda', 'Sorting by need', 'Plans that end', 'Practice meeting'],
    plan: 'day',
    audiences: everyone,
    dollars: 115,
  },
  {
    program: 'mtss',
    title: 'Early Warning Systems: From List to Conversation',
    summary:
      'Attendance, behavior, credits: who is on the list, who is missing from it, and who makes the call on Monday.',
    objectives: [
      'Read an early warning list critically',
      'Assign each name to an adult',
      'Check after three weeks what changed',
    ],
    standards: 'Washington MTSS framework',
    topics: ['Reading the list', 'Monday’s calls', 'Three weeks later'],
    plan: 'half',
    format: 'online',
    audiences: ['administrator', 'esa', 'teacher'],
    dollars: 45,
  },
  {
    program: 'mtss',
    title: 'Tier 2 That Works: Check-In, Small Groups, Goals',
    summary:
      'Five evenings to build three supports in your own building, with forms you may copy and a coach who answers within a day.',
    objectives: ['Run check-in with ten students', 'Plan a six-week group', 'Decide by data when to stop'],
    standards: 'Washington MTSS framework; SEL standard 3',
    topics: ['Check-in', 'Six-week groups', 'When to stop'],
    plan: 'five-evenings',
    format: 'online',
    audiences: everyone,
    dollars: 140,
  },
  {
    program: 'mtss',
    title: 'Attendance Is a Relationship',
    summary:
      'Why students miss school, told by students. Then letters, calls and visits that bring them back, and the ones that do not.',
    objectives: ['Sort absences by reason', 'Rewrite a letter home', 'Plan two visits'],
    standards: 'Washington MTSS framework; PSEL 5',
    topics: ['Students tell', 'Letters and calls', 'Visits'],
    plan: 'evening',
    audiences: everyone,
  },
  {
    program: 'inclusionary-practices',
    title: 'Co-Teaching: Two Adults, One Lesson',
    summary:
      'Pairs come together. Plan one lesson in four co-teaching models, teach a slice of it, and agree on who plans when.',
    objectives: [
      'Choose a model for a purpose',
      'Share planning in thirty minutes a week',
      'Give every student both teachers',
    ],
    standards: 'Inclusionary Practices Project; InTASC 10',
    topics: ['Four models', 'Thirty minutes of planning', 'Teaching a slice', 'Agreements'],
    plan: 'working-day',
    audiences: classroom,
    dollars: 125,
  },
  {
    program: 'inclusionary-practices',
    title: 'Universal Design for Learning: Begin with One Barrier',
    summary:
      'Find the barrier in a lesson rather than in a child. Remove one, test it for two weeks, bring back what happened.',
    objectives: [
      'Name a barrier in your own lesson',
      'Offer two ways in and two ways out',
      'Report what two weeks showed',
    ],
    standards: 'UDL guidelines 3.0; CCDEI 2',
    topics: ['Finding the barrier', 'Two ways in', 'Two ways out'],
    plan: 'three-evenings',
    format: 'online',
    audiences: everyone,
    dollars: 75,
    tags: ['equity'],
  },
  {
    program: 'inclusionary-practices',
    title: 'Inclusionary Practices Conference',
    summary:
      'Schools that moved students into general education show schedules, budgets and mistakes. Twelve breakouts, and time at tables with people of your own role.',
    objectives: ['Compare two master schedules', 'Choose one move for your building', 'Find a partner school'],
    standards: 'Inclusionary Practices Project; PSEL 3 and 5',
    topics: ['Keynote by three families', 'Breakouts, round one', 'Lunch by role', 'Breakouts, round two', 'One move'],
    plan: 'conference',
    audiences: everyone,
    dollars: 110,
    capacity: 180,
    tags: ['equity'],
  },
  {
    program: 'inclusionary-practices',
    title: 'AAC in the Classroom: Every Student Has Something to Say',
    summary:
      'Boards, tablets and patience. Speech-language pathologists and two young people who use a device teach adults to model, wait and answer.',
    objectives: [
      'Model on a board during a lesson',
      'Wait ten seconds, and know why',
      'Set up core words for your room',
    ],
    standards: 'IDEA; Inclusionary Practices Project',
    topics: ['Modeling', 'Waiting', 'Core words', 'Practice with users'],
    plan: 'half',
    audiences: ['esa', 'teacher', 'paraeducator'],
    dollars: 40,
  },
  {
    program: 'inclusionary-practices',
    title: 'Writing IEP Goals That a Classroom Can Use',
    summary:
      'Goals in words that a third-grade teacher can act on by nine in the morning. Bring three of your own, leave with three rewritten.',
    objectives: [
      'Write a goal that can be observed in class',
      'Plan evidence that costs five minutes',
      'Hold a meeting in which families speak first',
    ],
    standards: 'WAC 392-172A; InTASC 6',
    topics: ['Observable goals', 'Five-minute evidence', 'Families first'],
    plan: 'evening',
    format: 'online',
    audiences: ['esa', 'teacher'],
    dollars: 30,
  },
]
