import { defineMessage } from 'react-intl'

/** In a file of its own: routes are on every page. */
export const profileTitle = defineMessage({ id: 'profile.title', defaultMessage: 'My profile' })
