import { describe, expect, it } from 'vitest'
import { assignTemplateCsv, readAssignCsv } from './assign-csv.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const codes = (text: string) => readAssignCsv(bytes(text)).problems.map(({ line, code }) => [line, code])

describe('readAssignCsv', () => {
  it('reads people whatever the columns are called, in whichever order', () => {
    const person = { line: 2, name: 'María Peña', email: 'maria@renton.org', school: 'Lakeridge Elementary' }
    for (const text of [
      'Name,Email,School\nMaría Peña,Maria@Renton.org,Lakeridge Elementary',
      'Escuela;CORREO ELECTRONICO;Nombre completo\nLakeridge Elementary;maria@renton.org;María Peña',
      'First name\tLast name\tE-mail\tBuilding\nMaría\tPeña\tmaria@renton.org\tLakeridge Elementary',
      'Nombre;Apellidos;Correo;Plantel\nMaría;Peña;maria@renton.org;Lakeridge Elementary',
    ])
      expect(readAssignCsv(bytes(text))).toEqual({ rows: [person], problems: [] })
  })

  it('reports each line that needs mending, by its number, and keeps the others', () => {
    const text =
      'name,email,school\nPat,pat@x.org,A\nSam,,A\nAlex,alex(at)x.org,A\nPat again,PAT@x.org,A\n,no-name@x.org,A\nKim,kim@x.org,'
    const sheet = readAssignCsv(bytes(text))
    expect(sheet.rows.map(({ line, name, school }) => [line, name, school])).toEqual([
      [2, 'Pat', 'A'],
      [7, 'Kim', ''],
    ])
    expect(sheet.problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'address-missing'],
      [4, 'address-malformed'],
      [5, 'address-repeated'],
      [6, 'name-missing'],
    ])
    expect(sheet.problems[2]?.sentence.en).toContain('line 2')
    expect(sheet.problems[2]?.sentence.es).toContain('línea 2')
  })

  it('says what a whole file lacks', () => {
    expect(codes('Pat,pat@x.org')).toEqual([[1, 'columns-missing']])
    expect(readAssignCsv(bytes('Name,School\nPat,A')).problems[0]?.value).toBe('Email')
    expect(codes('Name,Email')).toEqual([[1, 'file-empty']])
    expect(codes('')).toEqual([[1, 'file-empty']])
    expect(codes('PK\u0003\u0004')).toEqual([[1, 'file-is-workbook']])
    expect(codes('Name,Email\n"Pat,pat@x.org')).toEqual([[1, 'file-unreadable']])
  })

  it.each(['en', 'es'] as const)('reads its own template in %s, once filled in', (language) => {
    const template = new TextDecoder().decode(assignTemplateCsv(language))
    expect(readAssignCsv(bytes(`${template}Pat,pat@x.org,A\r\n`)).rows).toEqual([
      { line: 2, name: 'Pat', email: 'pat@x.org', school: 'A' },
    ])
  })
})
