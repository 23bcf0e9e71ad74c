/** The id of a thing that Stripe gives as an id, as the whole thing, or not at all. */
export const idOf = (thing: string | { id: string } | null | undefined): string | undefined =>
  thing === null || thing === undefined ? undefined : typeof thing === 'string' ? thing : thing.id
