const focusable =
  'input:not([type=hidden]):not([disabled]), select, textarea, button, [role=spinbutton], [tabindex="0"]'

/**
 * Moves the focus to a field, named by its id or by the name that it is sent under, and brings it and its label
 * into view. False where there is no such field. Of a group the first control is taken.
 */
export const focusField = (place: ParentNode, field: string): boolean => {
  const found =
    place.querySelector<HTMLElement>(`[id="${CSS.escape(field)}"]`) ??
    place.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]:not([type=hidden])`) ??
    place.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
  if (found === null) return false
  const target = found.matches(focusable) ? found : (found.querySelector<HTMLElement>(focusable) ?? found)
  target.focus({ preventScroll: true })
  const frame = found.closest<HTMLElement>('[data-rac]') ?? found
  frame.scrollIntoView?.({ block: 'center' })
  return true
}
