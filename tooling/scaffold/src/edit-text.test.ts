import { describe, expect, test } from 'vitest'
import { addEntry, addExport, addImport } from './edit-text.ts'

describe('adding a line where it belongs', () => {
  const door = "// A room.\nexport { a } from './a.ts'\nexport { c } from './c.ts'\n"
  test('an export goes between its neighbors, and only once', () => {
    const added = addExport(door, "export { b } from './b.ts'")
    expect(added).toBe(
      "// A room.\nexport { a } from './a.ts'\nexport { b } from './b.ts'\nexport { c } from './c.ts'\n",
    )
    expect(addExport(added, "export { b } from './b.ts'")).toBe(added)
  })
  test('a name joins its import, or brings one below the heading', () => {
    expect(addImport("import { a, c } from 'x'\n", 'b', 'x')).toBe("import { a, b, c } from 'x'\n")
    expect(addImport('// Heading.\nconst y = 1\n', 'b', 'x')).toBe("// Heading.\nimport { b } from 'x'\nconst y = 1\n")
  })
  test('an entry joins its object', () => {
    expect(addEntry('const t = make({\n  a: 1,\n})\n', 'make({', 'b: 2')).toBe(
      'const t = make({\n  a: 1,\n  b: 2,\n})\n',
    )
    expect(() => addEntry('const t = 1\n', 'make({', 'b: 2')).toThrow(/grown apart/)
  })
})
