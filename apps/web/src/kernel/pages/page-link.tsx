import { createLink } from '@tanstack/react-router'
import { Link, LinkButton } from '@inservice/ui'

/** A link to a page of the program: `<PageLink to="/catalog/$slug" params={{ slug }}>`. Fetches ahead when pointed at. */
export const PageLink = createLink(Link)
/** The same, looking like a button. */
export const PageButton = createLink(LinkButton)
