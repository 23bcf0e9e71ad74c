import { describe, expect, it } from 'vitest'
import { listText, mergeLines, pastedText, toBase64, type ListLine } from './list-text.ts'

const line = (number: number, its: Partial<ListLine> = {}): ListLine => ({
  line: number,
  name: `N${number}`,
  email: `n${number}@x.org`,
  school: '',
  trouble: null,
  isLeftOut: false,
  isMended: false,
  ...its,
})

describe('a list of people', () => {
  it('is written so that quotes and commas survive', () => {
    expect(listText([{ name: 'Ana "Nita" Ruiz, PhD', email: 'a@x.org', school: '' }])).toBe(
      'Name,Email,School\n"Ana ""Nita"" Ruiz, PhD","a@x.org",""',
    )
  })
  it('gets column names where it was pasted without', () => {
    expect(pastedText('Ana\ta@x.org\nBo\tb@x.org')).toBe('Name\tEmail\nAna\ta@x.org\nBo\tb@x.org')
    expect(pastedText('Ana, a@x.org, Lakeridge')).toBe('Name,Email,School\nAna, a@x.org, Lakeridge')
    expect(pastedText('Name,Email\nAna,a@x.org')).toBe('Name,Email\nAna,a@x.org')
  })
  it('keeps each line under its first number when it is checked again', () => {
    const trouble = { code: 'x', field: 'email', sentence: { en: 'Mend it.', es: 'Corrija.' } }
    const before = [line(2), line(4, { isLeftOut: true }), line(7, { isMended: true })]
    const merged = mergeLines(before, [
      { line: 2, name: 'A', email: 'a@x.org', school: '', trouble: null },
      { line: 3, name: 'B', email: 'b@x.org', school: '', trouble },
    ])
    expect(
      merged.map(({ line: number, name, isLeftOut, trouble: found }) => [number, name, isLeftOut, found?.code]),
    ).toEqual([
      [2, 'A', false, undefined],
      [4, 'N4', true, undefined],
      [7, 'B', false, 'x'],
    ])
  })
  it('becomes base64 however long it is', () => {
    const bytes = new Uint8Array(30_000).fill(65)
    expect(atob(toBase64(bytes))).toHaveLength(30_000)
  })
})
