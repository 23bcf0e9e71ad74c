import { inflateSync } from 'node:zlib'

/** One element of a paper's structure, in reading order: where it hangs (`Document/Table/TBody/TR/TD`) and what it says. */
export type PaperElement = {
  readonly path: string
  readonly text: string
  readonly alt: string | null
  readonly scope: string | null
}
export type ReadPaper = {
  readonly raw: string
  readonly pages: number
  readonly elements: readonly PaperElement[]
  /** What stands on the pages for the eye only: running heads, feet, repeated headers. */
  readonly artifacts: readonly string[]
  /** Text that is neither in the structure nor an artifact: there should be none. */
  readonly loose: readonly string[]
}

type Objects = ReadonlyMap<number, { readonly dict: string; readonly stream: Buffer | null }>

const objectsOf = (bytes: Uint8Array): Objects => {
  const file = Buffer.from(bytes)
  const raw = file.toString('latin1')
  const objects = new Map<number, { dict: string; stream: Buffer | null }>()
  const start = /(\d+) 0 obj\n/g
  for (let found = start.exec(raw); found !== null; found = start.exec(raw)) {
    const from = start.lastIndex
    const streamAt = raw.indexOf('stream\n', from)
    const endAt = raw.indexOf('endobj', from)
    const dict = raw.slice(from, streamAt >= 0 && streamAt < endAt ? streamAt : endAt)
    const length = /\/Length (\d+)\n/.exec(dict)?.[1]
    const body = length === undefined ? null : file.subarray(streamAt + 7, streamAt + 7 + Number(length))
    objects.set(Number(found[1]), { dict, stream: body && dict.includes('/FlateDecode') ? inflateSync(body) : body })
    if (body) start.lastIndex = streamAt + 7 + body.length
  }
  return objects
}

const reference = (dict: string, key: string): number | null => {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dict)?.[1]
  return found === undefined ? null : Number(found)
}

/** Glyph → letters, by the font's own table. */
const lettersOf = (objects: Objects, font: number): readonly string[] => {
  const table =
    objects.get(reference(objects.get(font)?.dict ?? '', 'ToUnicode') ?? 0)?.stream?.toString('latin1') ?? ''
  return [...table.matchAll(/<[0-9a-f]{4}> <[0-9a-f]{4}> \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = '']) =>
      Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
    ),
  )
}

type Said = { readonly content: Map<number, string>; readonly artifacts: string[]; readonly loose: string[] }

const token = /\/(\w+) (?:<<([\s\S]*?)>> )?B(?:DC|MC)|\bEMC\b|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g

const readPage = (stream: string, fonts: ReadonlyMap<string, readonly string[]>): Said => {
  const said: Said = { content: new Map(), artifacts: [], loose: [] }
  const open: { readonly tag: string; readonly mcid: number | null; text: string }[] = []
  let letters: readonly string[] = []
  for (const [, tag, facts = '', font, shown] of stream.matchAll(token)) {
    if (tag !== undefined) {
      const mcid = /\/MCID (\d+)/.exec(facts)?.[1]
      open.push({ tag, mcid: mcid === undefined ? null : Number(mcid), text: '' })
    } else if (font !== undefined) letters = fonts.get(font) ?? []
    else if (shown !== undefined) {
      const glyphs = [...shown.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
      const text = glyphs.map((glyph) => letters[Number.parseInt(glyph, 16)] ?? '\uFFFD').join('')
      const inner = open.at(-1)
      if (inner === undefined) said.loose.push(text)
      else inner.text += inner.text === '' || inner.text.endsWith(' ') ? text : ` ${text}`
    } else {
      const closed = open.pop()
      if (closed?.tag === 'Artifact' && closed.text !== '') said.artifacts.push(closed.text)
      if (closed?.mcid != null) said.content.set(closed.mcid, closed.text)
    }
  }
  return said
}

const arrayAfter = (dict: string, key: string): string => new RegExp(`/${key} \\[([\\s\\S]*?)\\]`).exec(dict)?.[1] ?? ''
const pdfString = (dict: string, key: string): string | null => {
  const found = new RegExp(`/${key} \\(((?:\\\\.|[^)\\\\])*)\\)`).exec(dict)?.[1]
  if (found === undefined) return null
  const plain = found.replaceAll(/\\([()\\])/g, '$1')
  if (!plain.startsWith('\u00FE\u00FF')) return plain
  return Buffer.from(plain.slice(2), 'latin1').swap16().toString('utf16le')
}

/** Reads a paper as assistive technology does: by its structure, in order. */
export const readPaper = (bytes: Uint8Array): ReadPaper => {
  const objects = objectsOf(bytes)
  const raw = Buffer.from(bytes).toString('latin1')
  const pages = [...objects].filter(([, { dict }]) => /\/Type \/Page\n/.test(dict))
  const said = new Map(
    pages.map(([number, { dict }]) => {
      const resources = objects.get(reference(dict, 'Resources') ?? 0)?.dict ?? ''
      const names = [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)]
      const fonts = new Map(names.map(([, name = '', font]) => [name, lettersOf(objects, Number(font))] as const))
      const stream = objects.get(reference(dict, 'Contents') ?? 0)?.stream?.toString('latin1') ?? ''
      return [number, readPage(stream, fonts)] as const
    }),
  )
  const elements: PaperElement[] = []
  const walk = (number: number, above: string): void => {
    const dict = objects.get(number)?.dict ?? ''
    const path = `${above}${/\/S \/(\w+)/.exec(dict)?.[1] ?? ''}`
    const page = said.get(reference(dict, 'Pg') ?? 0)
    const children = arrayAfter(dict, 'K').replaceAll(/<<[\s\S]*?>>/g, ' ')
    const own = children.replaceAll(/\d+ 0 R/g, ' ').match(/\d+/g) ?? []
    const text = own
      .map((mcid) => page?.content.get(Number(mcid)) ?? '')
      .join(' ')
      .trim()
    elements.push({ path, text, alt: pdfString(dict, 'Alt'), scope: /\/Scope \/(\w+)/.exec(dict)?.[1] ?? null })
    for (const [, child] of children.matchAll(/(\d+) 0 R/g)) walk(Number(child), `${path}/`)
  }
  const root = [...objects.values()].find(({ dict }) => dict.includes('/Type /StructTreeRoot'))?.dict ?? ''
  for (const [, child] of arrayAfter(root, 'K').matchAll(/(\d+) 0 R/g)) walk(Number(child), '')
  const all = [...said.values()]
  return {
    raw,
    pages: pages.length,
    elements,
    artifacts: all.flatMap(({ artifacts }) => artifacts),
    loose: all.flatMap(({ loose }) => loose),
  }
}

/** Everything that the structure says, in order, one line an element. */
export const wordsOf = (paper: ReadPaper): string =>
  paper.elements
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n')
