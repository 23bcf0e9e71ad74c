import { placeOf } from './draft-context.tsx'

const control =
  'input:not([type=hidden]):not([aria-hidden] *), textarea, [role=spinbutton]:not([aria-hidden] *), button:not([aria-hidden] *)'

/** Leads to a field: the focus on its first control, with the field in sight. False where it is not on the page. */
export const leadTo = (field: string): boolean => {
  const parts = field.split('.')
  const place = parts
    .map((_part, at) => document.getElementById(placeOf(parts.slice(0, parts.length - at).join('.'))))
    .find((found) => found !== null)
  if (!place) return false
  place.querySelector<HTMLElement>(control)?.focus({ preventScroll: true })
  place.scrollIntoView({ block: place.offsetHeight > window.innerHeight / 2 ? 'start' : 'center' })
  return true
}
