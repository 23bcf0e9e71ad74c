import { createToasts } from '@inservice/ui'

/** The one queue of the page. */
export const TOASTS = createToasts()
