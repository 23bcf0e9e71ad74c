import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addEntry, addExport, addImport } from './edit-text.ts'
import * as templates from './templates.ts'
import type { Verb } from './verb.ts'

/** Writes a new verb through every floor below `root`; answers the files that it wrote or changed. */
export function newVerb(root: string, verb: Verb): string[] {
  const { room, file, camel, pascal } = verb
  const touched: string[] = []
  const domain = `packages/domain/src/${room}`
  const usecases = `packages/usecases/src/${room}`
  const taken = [`${domain}/decide-${file}.ts`, `${usecases}/${file}.ts`].find((path) => existsSync(join(root, path)))
  if (taken) throw new Error(`${taken} is there already: choose another verb.`)

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    touched.push(path)
  }
  const edit = (path: string, begin: string, change: (text: string) => string) =>
    write(path, change(existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : begin))

  write(`${domain}/decide-${file}.ts`, templates.domainRule(verb))
  write(`${domain}/decide-${file}.test.ts`, templates.domainTest(verb))
  edit(`${domain}/index.ts`, templates.domainDoor(verb), (text) =>
    addExport(text, `export { decide${pascal}, type ${pascal}Change, type ${pascal}State } from './decide-${file}.ts'`),
  )
  edit('packages/domain/src/access/deeds.ts', '', (text) =>
    addEntry(text, 'export const deeds = {', `'${room}.${file}': {}`),
  )
  write(`${usecases}/${file}.ts`, templates.usecase(verb))
  write(`${usecases}/${file}.db.test.ts`, templates.usecaseTest(verb))
  edit(`${usecases}/index.ts`, templates.usecaseDoor(verb), (text) =>
    addExport(text, `export { ${camel} } from './${file}.ts'`),
  )
  openDoor(root, verb, edit)
  return touched
}

type Edit = (path: string, begin: string, change: (text: string) => string) => void

/** One line in the room's router; a room without doors gets its router, and its place in the house's. */
function openDoor(root: string, verb: Verb, edit: Edit): void {
  const { room, camel } = verb
  const path = `packages/api/src/${room}/index.ts`
  const isNew = !existsSync(join(root, path))
  edit(path, templates.router(verb), (text) =>
    addEntry(
      addImport(text, camel, `@inservice/usecases/${room}`),
      'trpc.router({',
      `${camel}: signedIn.command(${camel})`,
    ),
  )
  if (!isNew) return
  edit('packages/api/src/router/index.ts', '', (text) =>
    addEntry(addImport(text, room, `../${room}/index.ts`), 'trpc.router({', room),
  )
}
