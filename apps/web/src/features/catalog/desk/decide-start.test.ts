import { describe, expect, it } from 'vitest'
import { decideStart } from './decide-start.ts'
import { bodyOf, emptyValues, firstSession } from './draft-values.ts'
import { parseBackup } from './local-backup.ts'

const empty = emptyValues({ name: '', email: '' }, null)
const titled = (title: string) => ({ ...empty, title })
const kept = (title: string, version: number) => ({ values: titled(title), version, at: '2026-11-23T18:00:00.000Z' })
const saved = (title: string, version: number) => ({ body: bodyOf(titled(title)), version })

describe('where the form of a draft begins', () => {
  it.each([
    ['nothing anywhere', null, null, ['', 'level']],
    ['only the server has it', saved('A', 3), null, ['A', 'level']],
    ['only the browser has it', null, kept('B', 0), ['B', 'ahead']],
    ['the browser wrote on over what the server has', saved('A', 3), kept('AB', 3), ['AB', 'ahead']],
    ['a newer one was saved elsewhere', saved('A, theirs', 5), kept('AB', 3), ['A, theirs', 'apart']],
    ['the save went through and its answer did not', saved('AB', 4), kept('AB', 3), ['AB', 'level']],
  ] as const)('%s', (_case, server, browser, [title, standing]) => {
    const start = decideStart(server, browser, empty)
    expect([start.values.title, start.standing]).toEqual([title, standing])
  })

  it('keeps a row that the server can’t keep yet', () => {
    const values = { ...titled('A'), sessions: [{ ...firstSession('2026-11-23'), title: 'Data', date: null }] }
    const start = decideStart(saved('A', 3), { ...kept('A', 1), values }, empty)
    expect(start).toMatchObject({ standing: 'level', values: { sessions: [{ title: 'Data' }] } })
  })
})

describe('what a browser kept', () => {
  it('is read as it was written', () => {
    const backup = { ...kept('A', 2), values: { ...titled('A'), priceCents: null, requestedHours: 5.5 } }
    expect(parseBackup(JSON.stringify(backup))).toEqual(backup)
  })
  it.each([null, '', 'no JSON', '{}', '{"values":{},"version":"1"}'])('is nothing where it is %j', (text) => {
    expect(parseBackup(text)).toBeNull()
  })
})
