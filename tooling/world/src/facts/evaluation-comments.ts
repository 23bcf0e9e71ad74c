/** What people write in an evaluation, in a line. */
export const evaluationComments: readonly string[] = [
  'More time for the practice round, less for introductions.',
  'I used the second routine the very next morning.',
  'Please send the slides beforehand so that I can follow on my reader.',
  'The examples from elementary were great; secondary needs its own.',
  'Best use of a release day this year.',
  'The room was cold after lunch.',
  'Meeting people from other districts was worth the drive.',
  'I would come back with my whole team.',
  'The case studies felt real because they were.',
  'Captions were on from the first minute. Thank you.',
  'Slow down in the third part.',
  'Gracias por los materiales en español.',
  'Parking was hard to find at eight.',
  'Give us the templates as files, please.',
]
