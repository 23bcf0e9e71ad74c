import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { freePort, wantedPort } from './port.ts'

test('PORT is a number or left out', () => {
  expect(wantedPort(undefined)).toBe(3000)
  expect(wantedPort('8080')).toBe(8080)
  for (const wrong of ['abc', '70000', '-1', '3.5']) expect(() => wantedPort(wrong)).toThrow(/no port number/)
})

test('a taken port is said, and waited for a little', async () => {
  const server = createServer()
  const port = await freePort(0)
  await new Promise<void>((resolve) => void server.listen(port, resolve))
  await expect(freePort(port, 0)).rejects.toThrow(`Port ${port} is taken`)
  setTimeout(() => server.close(), 200)
  expect(await freePort(port, 5000)).toBe(port)
})
