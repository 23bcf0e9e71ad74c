import { describe, expect, it } from 'vitest'
import { accentPasses } from './accent-passes.ts'
import { contrastRatio } from './contrast-ratio.ts'
import { lightenAccent } from './lighten-accent.ts'

describe('contrastRatio', () => {
  it('is 21 for black on white, in both orders, and 1 for a color on itself', () => {
    expect(contrastRatio('#000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastRatio('#ffffff', '#000000')).toBeCloseTo(21, 5)
    expect(contrastRatio('#1B5A86', '#1B5A86')).toBe(1)
  })
  it('knows the guideline’s grey: #767676 on white is just enough', () => {
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })
  it('says so when it is handed something else', () => {
    expect(() => contrastRatio('fir', '#fff')).toThrow(TypeError)
  })
})

describe('the tokens', () => {
  const pairs: [string, string, number][] = [
    ['#1C2321', '#FBFAF7', 15],
    ['#55605C', '#FBFAF7', 6],
    ['#55605C', '#F1EFE9', 4.5],
    ['#7C8681', '#FBFAF7', 3],
    ['#7C8681', '#FFFFFF', 3],
    ['#1B5A86', '#FBFAF7', 4.5],
    ['#9A3F1D', '#FBFAF7', 4.5],
    ['#20683A', '#E4F1E7', 4.5],
    ['#7A5600', '#FBF0D2', 4.5],
    ['#A3261C', '#FBE7E4', 4.5],
    ['#ECEFEA', '#121715', 15],
    ['#A9B4AE', '#1A211E', 4.5],
    ['#76827C', '#1A211E', 3],
    ['#7CCBB5', '#121715', 4.5],
    ['#0D1110', '#7CCBB5', 4.5],
    ['#8CC3EA', '#1A211E', 4.5],
    ['#8BCF9F', '#2A3930', 4.5],
    ['#E3BC62', '#363728', 4.5],
    ['#F2938A', '#38312D', 4.5],
    ['#121715', '#F2938A', 4.5],
  ]
  it.each(pairs)('%s on %s reaches %d', (text, ground, least) => {
    expect(contrastRatio(text, ground)).toBeGreaterThanOrEqual(least)
  })
})

describe('accentPasses', () => {
  it('lets fir and a deep blue pass', () => {
    expect(accentPasses('#0F4C3F')).toBe(true)
    expect(accentPasses('#1B3A8A')).toBe(true)
  })
  it('refuses a pale yellow, a mid grey and what is no color', () => {
    expect(accentPasses('#F5B700')).toBe(false)
    expect(accentPasses('#8A8A8A')).toBe(false)
    expect(accentPasses('url(evil)')).toBe(false)
    expect(accentPasses('')).toBe(false)
  })
  it('gives every passing color a dark twin that can be read', () => {
    for (const hex of ['#0F4C3F', '#1B3A8A', '#7A0019', '#000000']) {
      expect(contrastRatio(lightenAccent(hex), '#1A211E')).toBeGreaterThanOrEqual(7)
    }
  })
})
