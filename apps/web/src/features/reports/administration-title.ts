import { defineMessages } from 'react-intl'

/** In a file of its own: routes are on every page. */
export const administrationTitles = defineMessages({
  check: { id: 'reports.title', defaultMessage: 'Administration' },
  changes: { id: 'reports.changes', defaultMessage: 'Who changed what' },
})
