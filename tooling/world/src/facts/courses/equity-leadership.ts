import { everyone, leaders, type Course } from '../course.ts'

const equity = { tags: ['equity'] }
const ccdei = 'Cultural Competency, Diversity, Equity and Inclusion standards 1, 2 and 4'

export const equityLeadership: readonly Course[] = [
  {
    program: 'building-capacity',
    title: 'Leading with Racial Equity',
    summary:
      'A full day for people who lead adults: what your own story brings into the room, how a decision is made around you, and the first one you will make differently. You leave with one practice to try within ten school days.',
    objectives: [
      'Describe how race shapes a decision in your building, with an example of your own',
      'Use three questions before a decision is closed',
      'Plan one change in practice and name who will notice it',
    ],
    standards: `${ccdei}; PSEL 3`,
    topics: [
      'Opening circle and working agreements',
      'Your story in the system',
      'Three questions before a decision',
      'Planning with a partner building',
    ],
    plan: 'day',
    audiences: leaders,
    dollars: 150,
    tags: ['equity', 'leadership'],
  },
  {
    program: 'building-capacity',
    title: 'Leading with Racial Equity: A Year Together',
    summary:
      'School teams of three to six meet six times across the year, bring a real problem of practice and test a change between meetings. A coach visits each team twice.',
    objectives: [
      'Name a problem of practice with your own data',
      'Run three short cycles of change and show what happened',
      'Hand the work over to others in your building',
    ],
    standards: `${ccdei}; PSEL 3 and 10`,
    topics: ['Team check-in', 'Problem of practice', 'Consultancy protocol', 'Next cycle of change'],
    plan: 'cohort-days',
    audiences: leaders,
    dollars: 600,
    capacity: 80,
    tags: ['equity', 'leadership'],
  },
  {
    program: 'building-capacity',
    title: 'Facilitating Conversations about Race',
    summary:
      'Practice the moments that go quiet. Trainers stop the room, name what is happening and try again, with coaching from people who do this every week.',
    objectives: [
      'Set agreements that a group will hold you to',
      'Interrupt harm without ending the conversation',
      'Close a hard conversation with a next step',
    ],
    standards: ccdei,
    topics: ['Agreements that hold', 'Silence, heat and repair', 'Practice in fours', 'Closing well'],
    plan: 'three-evenings',
    format: 'online',
    audiences: everyone,
    dollars: 90,
    ...equity,
  },
  {
    program: 'building-capacity',
    title: 'Hiring with an Equity Lens',
    summary:
      'Rewrite one job posting, one set of interview questions and one scoring guide, and look at who applies before and after. For principals, human resources and hiring teams.',
    objectives: [
      'Find wording that narrows an applicant pool',
      'Score answers against agreed evidence',
      'Plan support for a new hire’s first ninety days',
    ],
    standards: 'PSEL 3 and 6',
    topics: ['Reading postings as an applicant', 'Questions and evidence', 'Scoring together', 'The first ninety days'],
    plan: 'half',
    audiences: ['administrator'],
    dollars: 75,
    tags: ['equity', 'leadership'],
  },
  {
    program: 'policy-and-beyond',
    title: 'Reading a Policy Manual for Equity',
    summary:
      'Bring one policy from your own district. Line by line, teams ask who is helped, who carries the burden and what a procedure leaves to chance, and go home with a marked-up draft.',
    objectives: [
      'Find where discretion enters a policy',
      'Write a plain-language version for families',
      'Prepare a revision for first reading',
    ],
    standards: 'PSEL 3 and 9',
    topics: ['Who carries the burden', 'Discretion and chance', 'Plain language', 'Preparing a first reading'],
    plan: 'working-day',
    audiences: ['administrator'],
    dollars: 120,
    tags: ['equity', 'leadership'],
  },
  {
    program: 'policy-and-beyond',
    title: 'From Board Policy to Classroom Practice',
    summary:
      'Four districts show what happened between a board’s vote and a Tuesday in a fourth-grade room. Participants map the same path at home and find where it breaks.',
    objectives: [
      'Trace a policy through procedure, training and practice',
      'Find the point at which it stops',
      'Choose two measures that would show it working',
    ],
    standards: 'PSEL 3, 9 and 10',
    topics: ['Four short cases', 'Mapping the path', 'Where it breaks', 'Two measures'],
    plan: 'half',
    format: 'hybrid',
    audiences: leaders,
    dollars: 60,
    ...equity,
  },
  {
    program: 'policy-and-beyond',
    title: 'Student Discipline: Law, Data and Repair',
    summary:
      'What state rules ask for today, what your numbers say, and what to do instead of sending a student out. With two hours of working time on your own data.',
    objectives: [
      'Apply current discipline rules to three cases',
      'Compute rates by student group without exposing anyone',
      'Plan a repair process with a student’s voice in it',
    ],
    standards: `${ccdei}; PSEL 3`,
    topics: ['What the rules ask', 'Rates and small numbers', 'Repair instead of removal', 'Working time'],
    plan: 'day',
    audiences: ['administrator', 'teacher', 'esa'],
    dollars: 130,
    ...equity,
  },
  {
    program: 'data-coaching',
    title: 'Data Coaching for Equity: Foundations',
    summary:
      'Coaches learn to run a data conversation in which nobody is blamed and something changes. Uses attendance, grades and student voice, never test scores alone.',
    objectives: [
      'Prepare a data set that a team can read in five minutes',
      'Lead the four-step conversation',
      'Write a question that the next data will answer',
    ],
    standards: `${ccdei}; TPEP criterion 6`,
    topics: ['Five-minute displays', 'Four steps of a conversation', 'Student voice as data', 'The next question'],
    plan: 'two-days',
    audiences: leaders,
    dollars: 220,
    ...equity,
  },
  {
    program: 'data-coaching',
    title: 'Small Numbers, Real Children: Reporting without Exposing',
    summary:
      'When a group is nine students, a table can tell who they are. Learn to hide enough and still say something true, with your own tables on the screen.',
    objectives: [
      'Find the cells that give someone away',
      'Hide a second cell so that no total tells',
      'Say in a sentence what a hidden table shows',
    ],
    standards: 'FERPA practice; PSEL 9',
    topics: ['How a total tells', 'Hiding enough', 'Sentences instead of tables'],
    plan: 'evening',
    format: 'online',
    audiences: ['administrator', 'esa'],
    dollars: 30,
    ...equity,
  },
  {
    program: 'data-coaching',
    title: 'Empathy Interviews in One Afternoon',
    summary:
      'Interview three students before the next decision. We practice the questions, the listening and the honest summary, and students from two districts tell us how it felt.',
    objectives: [
      'Write four open questions',
      'Listen for eight minutes without steering',
      'Report back to the person who was interviewed',
    ],
    standards: ccdei,
    topics: ['Open questions', 'Listening practice', 'Students answer', 'Reporting back'],
    plan: 'half',
    audiences: everyone,
    ...equity,
  },
  {
    program: 'leadership-coaching',
    title: 'Coaching Leaders for Equity',
    summary:
      'For people who coach principals and directors. Watch two live coaching conversations, take them apart, and record one of your own to bring back.',
    objectives: [
      'Hold a coaching stance under pressure',
      'Name a pattern in a leader’s decisions kindly and plainly',
      'Agree on evidence for the next visit',
    ],
    standards: 'PSEL 3, 6 and 10',
    topics: ['Two live conversations', 'Naming a pattern', 'Agreeing on evidence', 'Your recording'],
    plan: 'three-evenings',
    format: 'hybrid',
    audiences: ['administrator'],
    dollars: 180,
    tags: ['equity', 'leadership'],
  },
  {
    program: 'leadership-coaching',
    title: 'New Principals’ Equity Seminar',
    summary:
      'Eight evenings through a principal’s first year: opening letters, walk-throughs, budget, discipline, staffing. Each evening one decision is worked through with people who had to make it.',
    objectives: [
      'Make eight recurring decisions with an equity question in hand',
      'Build a circle of three peers to call',
      'Keep a log that shows your own learning',
    ],
    standards: 'PSEL 1, 3, 6 and 10',
    topics: ['One decision, three views', 'Peer circle', 'Log and next step'],
    plan: 'cohort-evenings',
    format: 'online',
    audiences: ['administrator'],
    dollars: 400,
    capacity: 36,
    tags: ['equity', 'leadership'],
  },
]
