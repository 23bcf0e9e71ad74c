import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createIntl } from 'react-intl'
import { describe, expect, it } from 'vitest'
import { compareMessages } from './compare-messages.ts'
import { findEscaped } from './find-escaped.ts'

const src = join(import.meta.dirname, '../..')
const rooms = ['frame', 'kernel', 'pages', ...globSync('features/*', { cwd: src })]
const formatjs = [join(src, '../node_modules/.bin/formatjs'), join(src, '../../../node_modules/.bin/formatjs')].find(
  existsSync,
)

/** Every English sentence that a room's sources name, by id. */
const englishOf = (room: string): Record<string, string> => {
  const files = globSync(`${room}/**/*.{ts,tsx}`, { cwd: src, exclude: (name) => name.includes('.test.') })
  if (files.length === 0 || formatjs === undefined) return {}
  const extracted: Record<string, { defaultMessage?: string }> = JSON.parse(
    execFileSync(formatjs, ['extract', ...files, '--throws'], {
      cwd: src,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )
  return Object.fromEntries(Object.entries(extracted).map(([id, { defaultMessage }]) => [id, defaultMessage ?? '']))
}

const spanishOf = (room: string): Record<string, string> => {
  const file = join(src, room, 'messages.es.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

const english = new Map(rooms.map((room) => [room, englishOf(room)]))
const spanish = new Map(rooms.map((room) => [room, spanishOf(room)]))

describe('every sentence stands in both languages', () => {
  it('finds the sentences of the sources', () => {
    expect(Object.keys(english.get('frame') ?? {}).length).toBeGreaterThan(30)
  })

  it('sees every sentence of the sources', () => {
    const seen = new Set([...english.values()].flatMap((found) => Object.keys(found)))
    const files = globSync('**/*.{ts,tsx}', { cwd: src, exclude: (name) => name.includes('.test.') })
    expect(files.flatMap((file) => findEscaped(readFileSync(join(src, file), 'utf8'), seen))).toEqual([])
  })

  it('control: a sentence under another name than formatMessage escapes', () => {
    const source = "say({ id: 'some.sentence', defaultMessage: 'Some sentence' })"
    expect(findEscaped(source, new Set())).toEqual(['some.sentence'])
    expect(findEscaped(source, new Set(['some.sentence']))).toEqual([])
  })

  it.each(rooms)('%s', (room) => {
    const elsewhere = Object.assign({}, ...[...spanish].filter(([other]) => other !== room).map(([, found]) => found))
    const given = english.get(room) ?? {}
    // A sentence that two rooms share is translated once, by one of them.
    const own = Object.fromEntries(
      Object.entries(given).filter(([id]) => !(id in elsewhere) || id in (spanish.get(room) ?? {})),
    )
    expect(compareMessages(own, spanish.get(room) ?? {})).toEqual([])
  })

  it('says one thing under one id', () => {
    const said = new Map<string, string>()
    const twice: string[] = []
    for (const found of english.values()) {
      for (const [id, sentence] of Object.entries(found)) {
        if (said.has(id) && said.get(id) !== sentence) twice.push(id)
        said.set(id, sentence)
      }
    }
    expect(twice).toEqual([])
  })

  it('translates an id in one file', () => {
    const places = [...spanish].flatMap(([room, found]) =>
      Object.keys(found).map((id) => ({ id, room: relative('', room) })),
    )
    const twice = places.filter(({ id }, index) => places.findIndex((other) => other.id === id) !== index)
    expect(twice).toEqual([])
  })

  it('can be written in Spanish', () => {
    const messages = Object.assign({}, ...spanish.values())
    const intl = createIntl({ locale: 'es-US', messages })
    expect(intl.formatMessage({ id: 'front.all' }, { count: 3 })).toBe('Las 3 formaciones')
  })
})

describe('the comparison catches what it is for', () => {
  const of = (en: string | undefined, es: string | undefined) =>
    compareMessages(en === undefined ? {} : { a: en }, es === undefined ? {} : { a: es })

  it('names what is missing, surplus, untranslated or differs in its places', () => {
    expect(of('Two seats', undefined)).toEqual(['a is missing'])
    expect(of(undefined, 'Dos cupos')).toEqual(['a is surplus'])
    expect(of('Two seats are left', 'Two seats are left')).toEqual(['a is not translated'])
    expect(of('{count} seats', '{n} cupos')).toEqual(['a has other placeholders: count | n'])
    expect(of('<b>Two</b> seats', 'Dos cupos')).toEqual(['a has other placeholders: <b> | '])
    expect(
      of('{count, plural, one {# seat} other {# seats}}', '{count, plural, one {# cupo} other {# cupos}}'),
    ).toEqual([])
    expect(of('STEM', 'STEM')).toEqual([])
  })
})
