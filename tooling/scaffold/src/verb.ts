/** Every form in which a verb's name is written. `enrollment/hold-seat` → holdSeat, HoldSeat, hold seat. */
export type Verb = { room: string; file: string; camel: string; pascal: string; words: string }

const shape = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/

/** Reads `<room>/<verb>`; answers nothing where it is written otherwise. */
export function readVerb(text: string): Verb | undefined {
  const [, room, file] = text.match(shape) ?? []
  if (!room || !file) return undefined
  const camel = file.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return { room, file, camel, pascal: camel.charAt(0).toUpperCase() + camel.slice(1), words: file.replaceAll('-', ' ') }
}
