import { expect, it } from 'vitest'
import type { Files } from './types.ts'

const bytes = new Uint8Array([0, 10, 13, 255, 10, 37])

/** What every file store must do. */
export const filesContract = (name: string, open: () => Files): void => {
  it(`${name} gives back what was put, byte for byte`, async () => {
    const files = open()
    await files.put('purchase-orders/po-1/scan.pdf', bytes, 'application/pdf')
    expect(await files.get('purchase-orders/po-1/scan.pdf')).toEqual({ bytes, contentType: 'application/pdf' })
    await files.put('empty', new Uint8Array(), 'text/plain')
    expect(await files.get('empty')).toEqual({ bytes: new Uint8Array(), contentType: 'text/plain' })
  })

  it(`${name} replaces, removes, and knows nothing of what is not there`, async () => {
    const files = open()
    await files.put('a/b.txt', bytes, 'text/plain')
    await files.put('a/b.txt', new Uint8Array([1]), 'image/png')
    expect(await files.get('a/b.txt')).toEqual({ bytes: new Uint8Array([1]), contentType: 'image/png' })
    await files.remove('a/b.txt')
    await files.remove('a/b.txt')
    expect(await files.get('a/b.txt')).toBeNull()
    expect(await files.get('nowhere/at/all')).toBeNull()
  })

  it(`${name} keeps a file and files below its name`, async () => {
    const files = open()
    await files.put('x', bytes, 'text/plain')
    await files.put('x/y', bytes, 'text/plain')
    expect(await files.get('x')).not.toBeNull()
    expect(await files.get('x/y')).not.toBeNull()
  })

  it.each(['../out', 'a/../../out', '/etc/passwd', 'a//b', '', '.', '..', 'a/.hidden', 'a\\b', 'a\u0000b', 'é', 'a~'])(
    `${name} refuses the key %j`,
    async (key) => {
      const files = open()
      await expect(files.put(key, bytes, 'text/plain')).rejects.toThrow('key')
      await expect(files.get(key)).rejects.toThrow('key')
      await expect(files.remove(key)).rejects.toThrow('key')
    },
  )
}
