import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PICTURE_WIDTH, element, escapeXml, linesOf, sheetOf, text, widthOfText } from '@/domain/export/svg'

describe('markup', () => {
  it.each([
    ['a < b & "c" > d', 'a &lt; b &amp; &quot;c&quot; &gt; d'],
    ['Türkiye ≠ 中国 🌍', 'Türkiye ≠ 中国 🌍'],
    ['no\u0000 bell\u0007 or \uFFFE', 'no bell or '],
    ['lone \uD800 half', 'lone  half'],
  ])('holds %j', (words, written) => {
    expect(escapeXml(words)).toBe(written)
  })

  it('leaves an absent attribute out, and closes what is empty', () => {
    expect(element('rect', { x: 1, fill: undefined, id: 'a"b' })).toBe('<rect x="1" id="a&quot;b"/>')
    expect(text('1 < 2', 3, 4, {})).toBe('<text x="3" y="4">1 &lt; 2</text>')
  })
})

describe('lines of text', () => {
  it('lose no word, and are as wide as asked but for a word that is wider', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z,.]{1,20}$/), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 400 }), (all, width) => {
        const lines = linesOf(all.join(' '), width, 13)
        expect(lines.join(' ')).toBe(all.join(' '))
        expect(lines.filter((line) => line.includes(' ') && widthOfText(line, 13) > width)).toEqual([])
      }),
    )
  })

  it('break at no no-break space', () => {
    expect(linesOf('15\u00a0Taiwan 17\u00a0Doklam', 1, 13)).toEqual(['15\u00a0Taiwan', '17\u00a0Doklam'])
  })
})

describe('the sheet', () => {
  const sheet = {
    title: 'A title',
    subtitle: 'what it shows',
    legend: [],
    picture: '<g/>',
    height: 100,
    definitions: '',
    notes: ['a first note', 'a second note'],
    colours: { ink: '#111111', soft: '#444444', paper: '#ffffff' },
  }
  const heightOf = (svg: string) => Number(/ height="(\d+)"/.exec(svg)?.[1])

  it('grows with what is to be said', () => {
    const long = 'word '.repeat(100).trim()
    expect(heightOf(sheetOf({ ...sheet, notes: [long] }))).toBeGreaterThan(heightOf(sheetOf({ ...sheet, notes: ['word'] })))
    const legend = Array.from({ length: 20 }, (_, index) => ({ sign: '<g/>', label: `an entry of the legend ${index}` }))
    expect(heightOf(sheetOf({ ...sheet, legend }))).toBeGreaterThan(heightOf(sheetOf(sheet)))
  })

  it('keeps every entry of the legend within its width', () => {
    const legend = Array.from({ length: 30 }, (_, index) => ({ sign: '<i/>', label: 'x'.repeat((index * 7) % 60) }))
    const placed = [...sheetOf({ ...sheet, legend }).matchAll(/translate\((\d+\.?\d*) [\d.]+\)"><i\/>/g)]
    expect(placed).toHaveLength(30)
    for (const [index, [, x]] of placed.entries()) {
      expect(Number(x) + widthOfText(legend[index]!.label, 14)).toBeLessThanOrEqual(PICTURE_WIDTH + 40)
    }
  })

  it('says title and notes also to who does not see them', () => {
    const svg = sheetOf(sheet)
    expect(svg).toContain('<title>A title</title>')
    expect(svg).toContain('<desc>what it shows\na first note\na second note</desc>')
  })
})
