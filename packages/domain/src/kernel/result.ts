/** Facts that a refusal's sentence may speak of: numbers, names, times. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>

/** An expected "no", with the code of its sentence and what the sentence needs to know. */
export type Refusal<Code extends string = string> = {
  readonly code: Code
  readonly facts: Facts
  readonly field?: string
}

/** What a decision answers: the change, or why not. */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal<Code> }

/** The decision stands: `ok(3)` is `{ ok: true, value: 3 }`. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value })

/** An expected "no": `refuse('offering-full', { waiting: 5 })`. The field names the form's field it belongs to. */
export const refuse = <Code extends string>(
  code: Code,
  facts: Facts = {},
  field?: string,
): { readonly ok: false; readonly refusal: Refusal<Code> } => ({
  ok: false,
  refusal: field === undefined ? { code, facts } : { code, facts, field },
})
