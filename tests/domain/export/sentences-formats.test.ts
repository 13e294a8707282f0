// @vitest-environment jsdom
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote'
import { describe, expect, it } from 'vitest'
import type { Source } from '@/domain/contract'
import { type Prose, onOneLine } from '@/domain/export/prose'
import { type QuoteFormat, escapedMarkdown, htmlFile, noteLine, quoteAs } from '@/domain/export/prose-formats'
import { quoteMessages } from '@/i18n/quote'
import { proseOfQuote, quoteOf } from '@tests/fixtures/quoted'

const hostile = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.stringMatching(/^[\\`*_{}[\]()<>#+\-.!|~^&$@:="' a1\n\t]{1,24}$/),
  fc.constantFrom(
    '[^1]',
    '[^2]: no note',
    '</cite></li></ol><script>alert(1)</script>',
    '&lt;b&gt; &amp;',
    '**bold** _it_ ~~gone~~ `code`',
    '![x](javascript:alert(1)) [x][1] <https://x.org>',
    '# Heading',
    '- item',
    '1. first',
    '    code',
    'https://a.org/b www.c.org d@e.org',
    '\\[^1\\]',
    '|a|b|\n|-|-|',
    '$x^2$',
    '"onclick="alert(1)',
  ),
)

const anySource = fc.record({
  publisher: fc.option(hostile, { nil: undefined }),
  title: hostile,
  url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
})

function proseWith(
  texts: readonly string[],
  made: readonly { publisher: string | undefined; title: string; url: string }[],
): Prose {
  const notes = made.map(({ publisher, title, url }, index) => {
    const source: Source = {
      id: `s${index}`,
      tier: 'mine',
      title,
      language: 'fr',
      url,
      ...(publisher === undefined ? {} : { publisher }),
    }
    return { number: index + 1, source, paragraphs: [index + 1], claims: [] }
  })
  return { sentences: texts.map((text) => [{ text: `So: ${text}`, notes: notes.map(({ number }) => number) }]), notes }
}

const words = quoteMessages.notes
const as = (format: QuoteFormat, prose: Prose) =>
  quoteAs(format, { prose, imprint: 'SCO Atlas, data version 0.', address: 'https://atlas.org/?a=1&b=2', words, prefix: 'p' })

function documentOf(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html')
}

function rendered(markdown: string): Document {
  return documentOf(micromark(markdown, { extensions: [gfmFootnote()], htmlExtensions: [gfmFootnoteHtml()] }))
}

/** What a note says, marks and the way back left out. */
function wordsOfNote({ number, source, paragraphs }: Prose['notes'][number]): string {
  const { publisher, title, remarks, address } = noteLine({ number, source, paragraphs, claims: [] }, words)
  return `${publisher === undefined ? '' : `${publisher}, `}“${title}”, ${remarks}${remarks.endsWith('.') ? '' : '.'} ${address}`
}

const without = (element: Element, ...selectors: string[]) => {
  const copy = element.cloneNode(true) as Element
  for (const found of copy.querySelectorAll(selectors.join())) found.remove()
  return copy.textContent
}

const manyProses = fc.tuple(
  fc.array(hostile, { minLength: 1, maxLength: 3 }),
  fc.array(anySource, { minLength: 1, maxLength: 3 }),
)

describe('sentences with hostile words in them', () => {
  it('come out of HTML as they went in', () => {
    fc.assert(
      fc.property(manyProses, ([texts, sources]) => {
        const prose = proseWith(texts, sources)
        const { body } = documentOf(as('html', prose))
        const root = body.firstElementChild!
        const [list] = root.querySelectorAll('ol')
        const paragraphs = [...root.querySelectorAll('p')]
        expect(paragraphs.slice(0, -1).map((one) => without(one, 'sup'))).toEqual(texts.map((text) => onOneLine(`So: ${text}`)))
        expect([...list!.children].map((one) => without(one, '[role=doc-backlink]').replace(/ $/, ''))).toEqual(
          prose.notes.map(wordsOfNote),
        )
        const tags = new Set([...root.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase()))
        expect([...tags].filter((tag) => !['p', 'sup', 'a', 'ol', 'li', 'cite', 'span'].includes(tag))).toEqual([])
        for (const span of root.querySelectorAll('span')) expect(span.getAttributeNames()).toEqual(['lang'])
        const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const link of root.querySelectorAll('a[href^="#"]')) expect(ids).toContain(link.getAttribute('href')!.slice(1))
        for (const cite of root.querySelectorAll('cite')) expect(cite.getAttribute('lang')).toBe('fr')
      }),
    )
  })

  it('come out of Markdown as they went in', () => {
    fc.assert(
      fc.property(manyProses, ([texts, sources]) => {
        const prose = proseWith(texts, sources)
        const { body } = rendered(as('markdown', prose))
        const notes = body.querySelector('[data-footnotes]')!
        const paragraphs = [...body.querySelectorAll(':scope > p')]
        const plain = (text: string | null) => text!.replace(/ +$/, '')
        expect(paragraphs.slice(0, -1).map((one) => plain(without(one, 'sup')))).toEqual(
          texts.map((text) => plain(onOneLine(`So: ${text}`))),
        )
        const items = [...notes.querySelectorAll('li')]
        expect(items.map((one) => without(one, '[data-footnote-backref]').trim())).toEqual(
          prose.notes.map((note) => wordsOfNote(note).trim()),
        )
        const tags = new Set([...body.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase()))
        expect([...tags].filter((tag) => !['p', 'sup', 'a', 'section', 'h2', 'ol', 'li'].includes(tag))).toEqual([])
      }),
    )
  })

  it('keep every sentence and note of plain text on lines of their own', () => {
    fc.assert(
      fc.property(manyProses, ([texts, sources]) => {
        const prose = proseWith(texts, sources)
        const lines = as('text', prose)
          .split('\n')
          .filter((line) => line !== '')
        expect(lines).toHaveLength(texts.length + sources.length + 1)
        const marks = prose.notes.map(({ number }) => `[${number}]`).join('')
        expect(lines.slice(0, texts.length)).toEqual(texts.map((text) => onOneLine(`So: ${text}`) + marks))
        expect(lines.slice(texts.length, -1)).toEqual(prose.notes.map((note) => `[${note.number}] ${wordsOfNote(note)}`))
      }),
    )
  })
})

describe('the sentences of a real day', () => {
  const prose = proseOfQuote(quoteOf('2019-05-17', 'documents'))

  it('read the same in all formats', () => {
    const paragraphs = prose.sentences.map((pieces) => pieces.map(({ text }) => text).join(''))
    const inHtml = [...documentOf(as('html', prose)).querySelectorAll('p')].slice(0, -1)
    const inMarkdown = [...rendered(as('markdown', prose)).querySelectorAll('body > p')].slice(0, -1)
    expect(inHtml.map((one) => without(one, 'sup'))).toEqual(paragraphs)
    expect(inMarkdown.map((one) => without(one, 'sup'))).toEqual(paragraphs)
  })

  it('name publisher, title, date, paragraph and address', () => {
    expect(as('text', prose)).toContain(
      '[1] Asia-Plus, “Rahmon holds talks with SCO Secretary-General”, 17 May 2019 (date inferred), paragraphs',
    )
    expect(as('text', prose)).toMatch(/^\[1\] .* http:\/\/asiaplus\.tj\/en\/news\//m)
    expect(as('markdown', prose)).toMatch(/^\[\^1\]: Asia-Plus, “Rahmon/m)
    expect(as('text', prose)).toMatch(/SCO Atlas, data version 0\. https:\/\/atlas\.org\/\?a=1&b=2\n$/)
  })

  it('are a whole page as a file', () => {
    const page = documentOf(htmlFile(as('html', prose), 'Day <1> & more', 'en'))
    expect(page.title).toBe('Day <1> & more')
    expect(page.documentElement.lang).toBe('en')
    expect(page.querySelector('meta')?.getAttribute('charset')).toBe('utf-8')
    expect(page.querySelectorAll('ol li')).toHaveLength(prose.notes.length)
  })

  it('need few escapes in Markdown', () => {
    expect(escapedMarkdown('On 17 May 2019 the Shanghai Cooperation Organisation (SCO) – Asia-Plus.')).not.toContain('\\')
  })

  it('give a title in English no other language, whatever its source is in', () => {
    const { source } = prose.notes[0]!
    const line = (title: string) =>
      noteLine({ number: 1, source: { ...source, tier: 'reference', language: 'ru', title }, paragraphs: [], claims: [] }, words)
    expect(line('Prime ministers meet').languages.title).toBeUndefined()
    expect(line('Встреча').languages.title).toBe('ru')
    expect(line('Prime ministers meet').remarks).toContain('in Russian')
  })
})
