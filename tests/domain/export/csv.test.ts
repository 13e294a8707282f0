import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from '@/domain/export/csv'

/** A strict reader of RFC 4180 that shares nothing with the writer: it walks character by character and forgives nothing. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let value = ''
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('a quoted field does not end')
        if (text[at] === '"') at += 1
        value += text[at]
      }
      at += 1
    } else {
      for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at += 1) {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`${JSON.stringify(text[at])} stands bare`)
        value += text[at]
      }
    }
    row.push(value)
    if (text[at] === ',') at += 1
    else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`no end of field at ${at}`)
  }
  if (row.length > 0) throw new Error('the last row does not end')
  return rows
}

describe('CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['two, with a comma', '"two, with a comma"'],
    ['a "quoted" word', '"a ""quoted"" word"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['two\nlines', '"two\nlines"'],
    [' spaces stay ', ' spaces stay '],
    ['Türkiye', 'Türkiye'],
    ['', ''],
    [undefined, ''],
    [0, '0'],
    [-2.5, '-2.5'],
    [false, 'false'],
  ])('writes %j as %j', (cell, field) => {
    expect(csvOf(['column'], [[cell]])).toBe(`column\r\n${field}\r\n`)
  })

  it.each(['=1+1', '+49', '-12', '@sum', '\tx', '=HYPERLINK("x","y")'])('lets no spreadsheet run %j', (cell) => {
    expect(readCsv(csvOf(['column'], [[cell]]))).toEqual([['column'], [`'${cell}`]])
  })

  it('gives a strict reader back what went in', () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => !/^[=+\-@\t\r]/.test(text))
    const tables = fc.integer({ min: 1, max: 5 }).chain((width) => {
      const row = fc.array(cell, { minLength: width, maxLength: width })
      return fc.tuple(row, fc.array(row, { maxLength: 6 }))
    })
    fc.assert(
      fc.property(tables, ([columns, rows]) => {
        expect(readCsv(csvOf(columns, rows))).toEqual([columns, ...rows])
      }),
    )
  })

  it('has a header even without rows', () => {
    expect(csvOf(['a', 'b'], [])).toBe('a,b\r\n')
  })
})
