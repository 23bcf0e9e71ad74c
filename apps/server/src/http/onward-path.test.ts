import { expect, test } from 'vitest'
import { onwardPath } from './onward-path.ts'

test('only a path of this site leads on', () => {
  expect(onwardPath('/offerings/x?y=1#z', '/')).toBe('/offerings/x?y=1#z')
  for (const bad of [
    '',
    '//evil.example',
    String.raw`/\evil.example`,
    'https://evil.example',
    '/a\nb',
    String.raw`/a\b`,
  ]) {
    expect(onwardPath(bad, '/')).toBe('/')
  }
})
