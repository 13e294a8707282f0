import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CitedWork, citedAtlas, citedSource, keysOf } from '@/domain/export/citation'
import { apaOf, citationsAs, cslOf, escapedLatex } from '@/domain/export/citation-styles'
import { quoteMessages } from '@/i18n/quote'
import { directory } from '@tests/fixtures/quoted'

const words = quoteMessages.citation
const work = (more: Partial<CitedWork>): CitedWork => ({
  id: 'a-work',
  kind: 'source',
  title: 'Talks in Dushanbe',
  publisher: 'Asia-Plus',
  issued: '2019-05-17',
  isDateInferred: false,
  language: 'en',
  version: undefined,
  address: 'https://a.org/b?c=1&d=%20_2',
  note: undefined,
  ...more,
})
const apaByOthers = (one: CitedWork) =>
  new Cite(cslOf([one], words)).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }).trim()
const bibtexByOthers = (works: readonly CitedWork[]) => new Cite(citationsAs('bibtex', works, words)).data

describe('a citation in the manner of APA', () => {
  it.each(['2019-05-17', '2024-07', '2018', '2019-05-01/2019-05-03', '2019-05-30/2019-06-02', '2019-05/2019-06', '2018~'])(
    'is what a processor of citations makes of it: %s',
    (issued) => {
      expect(apaOf(work({ issued }), words)).toBe(apaByOthers(work({ issued })))
    },
  )

  it('of every dated source is what a processor of citations makes of it', () => {
    const dated = [...directory.sources.values()]
      .map((source) => citedSource(source, words))
      .filter(({ issued, isDateInferred }) => issued && !isDateInferred)
    expect(dated.length).toBeGreaterThan(400)
    // The processor's style sets names of sites in capitals.
    const plain = (text: string) => text.toLowerCase().replace(/[“”"]/g, '"').replace(/[‘’']/g, "'").replace(/…\./g, '…')
    for (const one of dated.slice(0, 60)) expect(plain(apaOf(one, words))).toBe(plain(apaByOthers(one)))
  })

  it('invents no date', () => {
    expect(apaOf(work({ issued: undefined }), words)).toBe('Talks in Dushanbe. (n.d.). Asia-Plus. https://a.org/b?c=1&d=%20_2')
    expect(apaOf(work({ isDateInferred: true }), words)).toContain('(2019, May 17 [inferred])')
    expect(apaOf(work({ issued: '../2010-06' }), words)).toContain('(../2010-06)')
  })

  it('of the atlas says its version', () => {
    const atlas = citedAtlas({
      title: 'SCO Atlas',
      version: 'dc46ad681cb8',
      issued: '2025',
      address: 'https://x.org/',
      note: undefined,
      language: 'en',
    })
    expect(apaOf(atlas, words)).toBe('SCO Atlas (Version dc46ad681cb8) [Data set]. (2025). https://x.org/')
    expect(cslOf([atlas], words)).toEqual([
      {
        id: 'sco-atlas',
        type: 'dataset',
        title: 'SCO Atlas',
        issued: { 'date-parts': [[2025]] },
        version: 'dc46ad681cb8',
        URL: 'https://x.org/',
        language: 'en',
      },
    ])
  })
})

describe('CSL-JSON and BibTeX', () => {
  it.each([
    ['2019-05-17', { 'date-parts': [[2019, 5, 17]] }],
    ['2024-07', { 'date-parts': [[2024, 7]] }],
    ['2024-07-XX', { 'date-parts': [[2024, 7]] }],
    ['2018', { 'date-parts': [[2018]] }],
    ['2018~', { 'date-parts': [[2018]], circa: true }],
    ['2018-03?', { 'date-parts': [[2018, 3]], circa: true }],
    [
      '2019-05-01/2019-05-03',
      {
        'date-parts': [
          [2019, 5, 1],
          [2019, 5, 3],
        ],
      },
    ],
    ['201X', { literal: '201X' }],
    ['2019/..', { literal: '2019/..' }],
  ])('hold %s as exactly as it is known', (issued, expected) => {
    expect(cslOf([work({ issued })], words)[0]!.issued).toEqual(expected)
  })

  it.each([
    ['2019-05-17', '2019'],
    ['2019-05-01/2019-06-03', '2019'],
    ['2018-12/2019-01', undefined],
    ['2019~', undefined],
    ['201X', undefined],
  ])('tell styles that know no date the year of %s', (issued, year) => {
    const [, told] = /^ {2}year = \{(.*)\},$/m.exec(citationsAs('bibtex', [work({ issued })], words)) ?? []
    expect(told).toBe(year)
  })

  it('without a date have none, and an inferred or approximate one is called so', () => {
    expect(cslOf([work({ issued: undefined })], words)[0]).not.toHaveProperty('issued')
    expect(citationsAs('bibtex', [work({ issued: undefined })], words)).not.toContain('date =')
    expect(cslOf([work({ isDateInferred: true, issued: '2018~' })], words)[0]!.note).toBe('Date inferred; Date approximate')
    expect(citationsAs('bibtex', [work({ isDateInferred: true })], words)).toContain('note = {Date inferred}')
  })

  it('hold every source as others read it', () => {
    const works = [...directory.sources.values()].map((source) => citedSource(source, words))
    const read = bibtexByOthers(works)
    expect(read.map(({ id }) => id)).toEqual(keysOf(works))
    const csl = cslOf(works, words)
    for (const [index, item] of csl.entries()) {
      const own = read[index]!
      const plain = (text = '') => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
      expect(plain(own.title)).toBe(plain(item.title))
      expect(own.publisher).toBe(item['container-title'])
      // The reader encodes the per cent sign of an encoded address once more.
      expect(own.URL?.replaceAll('%25', '%')).toBe(item.URL)
      expect(own.issued?.['date-parts']).toEqual(
        item.issued && 'date-parts' in item.issued ? item.issued['date-parts'] : undefined,
      )
    }
    expect(new Cite(citationsAs('csl', works, words)).data.map(({ id }) => id)).toEqual(keysOf(works))
  })

  it('hold hostile titles as others read them', () => {
    const title = fc.stringMatching(/^[A-Za-z0-9\\{}%&#_$~^<> ü.,;:()[\]=@"/|*+-]{1,30}$/).map((text) => `T${text}T`)
    fc.assert(
      fc.property(title, (text) => {
        const [read] = bibtexByOthers([work({ title: text })])
        expect(read!.title!.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '))
      }),
    )
  })

  it('keep apart what LaTeX would join', () => {
    expect(escapedLatex("a -- b --- ``c'' ?`")).toBe("a -{}- b -{}-{}- `{}`c'{}' ?{}`")
  })

  it('have keys of plain letters, no two the same', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }), (ids) => {
        const keys = keysOf(ids.map((id) => work({ id })))
        expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(ids.length)
        for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9-]+$/)
      }),
    )
  })
})
