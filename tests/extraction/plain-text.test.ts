import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type TextFormat, formatOf, plainTextOf } from '@/extraction/plain-text'

const blocks = (source: string, format?: TextFormat) => {
  const { text, blocks: found } = plainTextOf(source, format)
  return found.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

/** What stands in the source where the plain text has these words. */
function sourceOf(source: string, words: string, format?: TextFormat): string {
  const { text, offsetAt, endAt } = plainTextOf(source, format)
  const start = text.indexOf(words)
  return source.slice(offsetAt(start), endAt(start + words.length))
}

describe('the format', () => {
  test.each<[TextFormat, string]>([
    ['html', '<!DOCTYPE html><title>A</title>'],
    ['html', '<p>One.</p>\n<p>Two.</p>'],
    ['markdown', '# Title\n\nText with **weight**.'],
    ['markdown', '- one\n- two'],
    ['text', 'If a < b and c > d, then so.\n\nNothing else.'],
    ['text', 'One line.'],
    ['text', ''],
  ])('%s: %j', (format, source) => {
    expect(formatOf(source)).toBe(format)
  })
})

describe('plain lines', () => {
  test.each<[string, string, string[]]>([
    [
      'each line is a block',
      'It began today. More follows.\nIt ended.',
      ['text: It began today. More follows.', 'text: It ended.'],
    ],
    ['a lone line without a full stop is a heading', 'Leaders meet\n\nThey met.', ['heading: Leaders meet', 'text: They met.']],
    ['blanks of all kinds are one', 'a \u00a0 b\u202fc\u2009d.', ['text: a b c d.']],
    ['unseen characters are left out', 'Ta\u00adji\u200bkistan\ufeff.', ['text: Tajikistan.']],
    ['entities are decoded', 'India &amp; Pakistan&nbsp;met &#8211; twice.', ['text: India & Pakistan met – twice.']],
    ['items of a list', 'They are:\n• China\n• India', ['text: They are:', 'item: China', 'item: India']],
    ['numbered items', '1. China.\n2) India.', ['item: China.', 'item: India.']],
    ['a row of cells', 'China\tmember\nIran\tobserver', ['row: China | member', 'row: Iran | observer']],
    [
      'a line that goes on in small letters',
      'The leaders of the states arrived in\nthe capital.',
      ['text: The leaders of the states arrived in the capital.'],
    ],
    ['other line ends', 'One.\u2028Two.\u0085Three.', ['text: One.', 'text: Two.', 'text: Three.']],
    ['marks of Markdown stay', 'a_b and *c*.', ['text: a_b and *c*.']],
  ])('%s', (_, source, expected) => {
    expect(blocks(source, 'text')).toEqual(expected)
  })

  test('text wrapped at a width is put together, its lists and blank lines kept', () => {
    const source = [
      'The ministers of the member states of the organisation came together',
      'in Tashkent on Thursday and spoke about the roads, the railways and the',
      'pipelines that join their countries. The next meeting will be held in',
      'autumn.',
      '',
      'The states that sent a minister to it were, by the list of the hosts:',
      '- Kazakhstan',
      '- Tajikistan, which was the host of the meeting before this one and of',
      '  the summit',
    ]
    expect(blocks(source.join('\n'))).toEqual([
      `text: ${source.slice(0, 4).join(' ')}`,
      `text: ${source[5]}`,
      'item: Kazakhstan',
      'item: Tajikistan, which was the host of the meeting before this one and of the summit',
    ])
  })
})

describe('Markdown', () => {
  test.each<[string, string, string[]]>([
    ['headings', '# One #\nText.\n\nTwo\n---\nMore.', ['heading: One', 'text: Text.', 'heading: Two', 'text: More.']],
    ['emphasis', 'A **bold** and *slanted* __word__, snake_case, 2 * 3.', ['text: A bold and slanted word, snake_case, 2 * 3.']],
    ['links', 'See [the *list*](https://example.org/a_(b)) now.', ['text: See the list now.']],
    ['images in links', '[![A map](a.png)](b.html) of it', ['heading: A map of it']],
    ['brackets that are no link', 'They [all] came (too).', ['text: They [all] came (too).']],
    ['quotations', '> They came.\n> \n> > They left.', ['text: They came.', 'text: They left.']],
    ['code and escapes', '`code` and \\*stars\\*.', ['text: code and *stars*.']],
    ['tables', '| State | Status |\n|---|:--|\n| Iran | observer |', ['row: State | Status', 'row: Iran | observer']],
    ['nested lists', '- one\n  - two\n    more', ['item: one', 'item: two more']],
    ['fences and definitions', '```\nIran.\n```\n[a]: https://example.org\nEnd.', ['text: Iran.', 'text: End.']],
    ['HTML within', 'A <b class="x">big</b> day<!-- not\nseen --> indeed.', ['text: A big day indeed.']],
    ['footnotes', 'So it is.[^1] Yes.', ['text: So it is. Yes.']],
  ])('%s', (_, source, expected) => {
    expect(blocks(source, 'markdown')).toEqual(expected)
  })
})

describe('HTML', () => {
  test.each<[string, string, string[]]>([
    ['blocks', '<h1>Title</h1><p>One\n two.</p><div>Three.</div>', ['heading: Title', 'text: One two.', 'text: Three.']],
    [
      'the title alone of the head',
      '<head><title>T</title>x<style>p{}</style></head><body>B.</body>',
      ['heading: T', 'text: B.'],
    ],
    ['what is no text', 'A<script>if (a<b) "</p>"</script> b<!-- c --><style>d</style>.', ['text: A b .']],
    ['inline tags part no words', 'Uzbe<b>kistan</b> and<i> Iran</i>.', ['text: Uzbekistan and Iran.']],
    ['line breaks', 'One.<br>Two<br/>three', ['text: One.', 'text: Two three']],
    [
      'lists',
      '<ul><li>China<li>India<ul><li>Goa</li></ul></ul>After.',
      ['item: China', 'item: India', 'item: Goa', 'text: After.'],
    ],
    [
      'tables',
      '<table><tr><th>State<th>Since</tr><tr><td><p>Iran</p></td><td>2023</td></tr></table>',
      ['row: State | Since', 'row: Iran | 2023'],
    ],
    ['tables that lay out the page', '<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>', ['text: One.', 'text: Two.']],
    ['entities', 'A&nbsp;&amp;&#x20;B &lt;p&gt; &copy &unknown; &#0; &#150;', ['text: A & B <p> © &unknown; &#0; –']],
    ['signs that begin no tag', 'a < b, <y and z>, <3 and <', ['text: a < b, <y and z>, <3 and <']],
    ['quoted attributes', '<a title="a > b" href=\'c\'>link</a>.', ['text: link.']],
    ['attributes without an end', '<p>One.</p><a title="b>two</a> <b>three</b>.', ['text: One.', 'text: two three.']],
    ['a comment without an end', '<p>One.</p><!-- two', ['text: One.', 'text: <!-- two']],
    ['a script without an end', '<p>One.</p><script>two', ['text: One.', 'text: two']],
  ])('%s', (_, source, expected) => {
    expect(blocks(source, 'html')).toEqual(expected)
  })

  test('the day of publication that the head declares', () => {
    const page = '<meta property="article:published_time" content="2021-06-24T10:00:00+05:00"><p>Text.</p>'
    expect(plainTextOf(page, 'html').declared).toBe('2021-06-24')
    expect(plainTextOf('<p>Text.</p>', 'html').declared).toBeUndefined()
  })
})

describe('places in the source', () => {
  test.each<[string, string, string]>([
    ['<p>The <b>Chinese</b> side.</p>', 'Chinese', 'Chinese'],
    ['<p>The <b>Chinese</b> side.</p>', 'Chinese side', 'Chinese</b> side'],
    ['<p>India &amp; Iran</p>', '&', '&amp;'],
    ['<p>India &amp; Iran</p>', 'Iran', 'Iran'],
    ['# A\n\n**10 member** states', '10 member states', '10 member** states'],
    ['Ta\u00adjikistan  came', 'Tajikistan came', 'Ta\u00adjikistan  came'],
  ])('%j: %s', (source, words, expected) => {
    expect(sourceOf(source, words)).toBe(expected)
  })

  test('are in order, within the text, and those of letters are of the same letters', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<b x="',
      '">',
      '&amp;',
      '&#60;',
      ' ',
      '\n',
      '\n\n',
      'Iran',
      '**',
      '[a](b)',
      '- ',
      '\u00ad',
      '<!--',
      '-->',
      '|',
      '\t',
      '<td>',
      '<br>',
      '😀',
      '\uD800',
      '`',
      '<script>',
      '<li>',
    )
    const format = fc.constantFrom<TextFormat>('text', 'html', 'markdown')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), format, (pieces, asked) => {
        const source = pieces.join('')
        const { text, blocks: found, offsetAt, endAt } = plainTextOf(source, asked)
        let last = 0
        for (let index = 0; index < text.length; index += 1) {
          const [from, to] = [offsetAt(index), endAt(index + 1)]
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThanOrEqual(from)
          expect(to).toBeLessThanOrEqual(source.length)
          const letter = /[a-zA-Z]/.exec(text[index] ?? '')
          expect(source.slice(from, to)).toContain(letter?.[0] ?? '')
          expect(letter === null || to - from === 1).toBe(true)
          last = from
        }
        let end = 0
        for (const block of found) {
          expect(block.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(block.start, block.end).trim()).not.toBe('')
          end = block.end
        }
      }),
      { numRuns: 500 },
    )
  })
})

test('depth costs nothing: markup nested a hundred thousand deep, and huge attributes', () => {
  const deep = `${'<div><ul><li>'.repeat(100_000)}Iran came.${'</b></ul>'.repeat(100_000)}`
  expect(blocks(deep)).toEqual(['item: Iran came.'])
  expect(blocks(`<p>A</p><p title="${'x '.repeat(1_000_000)}">Iran came.</p>`)).toEqual(['text: A', 'text: Iran came.'])
  expect(blocks(`${'> '.repeat(100_000)}Iran`, 'markdown').join('')).toContain('Iran')
})
