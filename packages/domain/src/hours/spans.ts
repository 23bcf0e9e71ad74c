/** A stretch of time in whole minutes since 1970 (UTC), the end not included: clock changes can't bend it. */
export type Span = { readonly from: number; readonly to: number }
