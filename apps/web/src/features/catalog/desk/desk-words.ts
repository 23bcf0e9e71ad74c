import { defineMessages } from 'react-intl'
import { plainWords } from '../plain-words.ts'

export const deskWords = plainWords(
  defineMessages({
    untitled: { id: 'desk.untitled', defaultMessage: 'Without a title yet' },
  }),
)

export const stateWords = plainWords(
  defineMessages({
    published: { id: 'desk.state.published', defaultMessage: 'Published' },
    in_progress: { id: 'desk.state.in-progress', defaultMessage: 'Under way' },
    completed: { id: 'desk.state.completed', defaultMessage: 'Completed' },
    canceled: { id: 'desk.state.canceled', defaultMessage: 'Canceled' },
    archived: { id: 'desk.state.archived', defaultMessage: 'Archived' },
    proposed: { id: 'desk.state.proposed', defaultMessage: 'Before the committee' },
    approved: { id: 'desk.state.approved', defaultMessage: 'Approved' },
    returned: { id: 'desk.state.returned', defaultMessage: 'Returned' },
    draft: { id: 'desk.state.draft', defaultMessage: 'Draft' },
  }),
)
