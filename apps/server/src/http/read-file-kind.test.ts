import { expect, test } from 'vitest'
import { readFileKind } from './read-file-kind.ts'

test('a file is what its bytes say', () => {
  const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')
  expect(readFileKind(bytes('%PDF-1.7 …'))?.extension).toBe('pdf')
  expect(readFileKind(bytes('\x89PNG\r\n\x1a\n'))?.extension).toBe('png')
  expect(readFileKind(bytes('\xff\xd8\xff\xe0'))?.extension).toBe('jpg')
  expect(readFileKind(bytes('<svg onload="…">'))).toBeNull()
  expect(readFileKind(bytes(''))).toBeNull()
})
