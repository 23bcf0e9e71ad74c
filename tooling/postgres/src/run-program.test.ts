import { expect, test } from 'vitest'
import { runProgram } from './run-program.ts'

test('hears all that a program says, however late it is read', async () => {
  for (let time = 0; time < 5; time += 1) {
    const running = runProgram('/bin/sh', ['-c', 'head -c 150000 /dev/zero; echo said >&2'], {})
    // The loop is busy until after the program has ended, as on a loaded machine.
    const until = performance.now() + 100
    while (performance.now() < until);
    expect((await running).output.length).toBe(150_005)
  }
})

test('a program that leaves another behind has ended all the same', async () => {
  const leave = `require('node:child_process').spawn('sleep', ['60'], { detached: true, stdio: 'inherit' }).unref(); console.log('left')`
  expect(await runProgram(process.execPath, ['-e', leave], {})).toEqual({ code: 0, output: 'left\n' })
})

test('a program that is not there is said', async () => {
  expect(await runProgram('/nowhere/postgres', ['--version'], {})).toMatchObject({ code: 127 })
})
