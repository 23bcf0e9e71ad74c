import { defineMessage } from 'react-intl'

/** In a file of their own: routes are on every page. */
export const profileTitle = defineMessage({ id: 'profile.title', defaultMessage: 'My profile' })
export const addressTitle = defineMessage({ id: 'address.title', defaultMessage: 'An address of yours' })
export const welcomeTitle = defineMessage({ id: 'welcome.head', defaultMessage: 'Welcome' })
