import { defineMessages, type MessageDescriptor } from 'react-intl'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'

export type TeamBoard = ApiOutputs['enrollment']['teams']
export type Team = TeamBoard['teams'][number]
export type Own = ApiOutputs['enrollment']['ownTeam']

type Word =
  | 'title'
  | 'board'
  | 'coaching'
  | 'complete'
  | 'incomplete'
  | 'coach'
  | 'noCoach'
  | 'close'
  | 'members'
  | 'code'
  | 'choose'

export const teamWords: Readonly<Record<Word, MessageDescriptor>> = defineMessages({
  title: { id: 'team.title', defaultMessage: 'Your team: {title}' },
  board: { id: 'team.board', defaultMessage: 'Teams: {title}' },
  coaching: { id: 'team.coaching', defaultMessage: 'Teams I coach' },
  complete: { id: 'team.complete', defaultMessage: 'Complete' },
  incomplete: { id: 'team.incomplete', defaultMessage: 'Not complete yet' },
  coach: { id: 'team.coach', defaultMessage: 'Coach' },
  noCoach: { id: 'team.coach.none', defaultMessage: 'No coach yet' },
  close: { id: 'team.close', defaultMessage: 'Close' },
  members: { id: 'team.members', defaultMessage: 'Members' },
  code: { id: 'team.code', defaultMessage: 'Team code' },
  choose: { id: 'team.choose', defaultMessage: 'Team' },
})

export const teamSentences = defineMessages({
  'Give the team a name.': { id: 'team.name.missing', defaultMessage: 'Give the team a name.' },
  'Give the team’s code.': { id: 'team.code.missing', defaultMessage: 'Give the team’s code.' },
  'At most 80 characters.': { id: 'team.name.long', defaultMessage: 'At most 80 characters.' },
  'Give an e-mail address, like name@school.org.': {
    id: 'team.coach.address',
    defaultMessage: 'Give an e-mail address, like name@school.org.',
  },
})
