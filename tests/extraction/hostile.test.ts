import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '@/extraction/extract'
import { textFormats } from '@/extraction/plain-text'
import { goldTextsIn } from './gold-texts'
import { projectGazetteer } from './project-gazetteer'
import { workDone } from './work-done'

const gazetteer = projectGazetteer()
const tuned = goldTextsIn(new URL('gold/tuned', import.meta.url).pathname, '').map(({ text }) => text)

/** What is wrong with what is found in a text; whatever the text is, nothing may be. */
function faultsIn(source: string, options: Partial<Parameters<typeof extract>[1]> = {}): string[] {
  const { claims, publicationDate } = extract(source, { gazetteer, ...options })
  const faults = /^\d{4}-\d\d-\d\d$/.test(publicationDate ?? '2000-01-01') ? [] : [`published on ${publicationDate}`]
  for (const [index, { phrase, offset, confidence, rule }] of claims.entries()) {
    const [from, to] = offset
    const sound = {
      order: from >= (claims[index - 1]?.offset[0] ?? 0),
      place: to > from && to <= source.length,
      phrase: source.slice(from, to) === phrase,
      length: phrase.trim().split(/\s+/).length <= 8,
      confidence: confidence >= 0 && confidence <= 1,
      rule: /^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(rule),
    }
    for (const [what, isSound] of Object.entries(sound)) if (!isSound) faults.push(`${what} of ${JSON.stringify(claims[index])}`)
  }
  return faults
}

/** Pieces of which sentences of the kind we read are made, good ones and bad. */
const pieces = fc.constantFrom(
  ...'China|Russia|Kazakhstan|India and Pakistan|Iran|the SCO|SCO|BRICS|ASEAN|Dushanbe|in Astana|Beijing|Xi Jinping|the Kazakh president'.split(
    '|',
  ),
  ...'member states|is a member of|observer|dialogue partners|guests|full member|joined|was granted|eight|ten|10|the two countries|both sides'.split(
    '|',
  ),
  ...'a summit|meeting|met|will meet|was held|held talks|security council|on June 24|in 2021|2021-06-24|last Thursday|on the 18th|June 16-17'.split(
    '|',
  ),
  ...'trade|turnover|exports|imports|$2.04 billion|5 per cent|up 12%|yuan|reached|in the first half of 2025|million|doubled|to|from|with'.split(
    '|',
  ),
  ...'.|,|;|:|(|)|“|”|"|-|–|—|and|of|the|not|no|U.S.|No. 5|<b>|</b>|<p>|&amp;|&nbsp;|**|[a](b)|# |- |\n|\n\n|\t|\u00a0|\u200f|\u202e|\ud800|\0|👍'.split(
    '|',
  ),
  ...'constructor|__proto__|prototype|toString|hasOwnProperty|undefined|null|NaN|1e999|99999999999999999999 billion|0|-0|000|31 February|9999|-1'.split(
    '|',
  ),
  ...'上合组织成员国|Казахстан|الصين|९|ﬁ|İstanbul|Türkiye’s|Ａ|ß|ǅ'.split('|'),
)

describe('whatever the text is, nothing throws and every claim stands where it says', () => {
  test('texts of words that mean something', () => {
    const texts = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' '))
    const formats = fc.constantFrom(undefined, ...textFormats)
    fc.assert(
      fc.property(texts, formats, (text, format) => {
        expect(faultsIn(text, { format })).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('texts of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(faultsIn(text)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('real texts with pieces cut out, doubled and put in', () => {
    const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 40 }), pieces)
    fc.assert(
      fc.property(fc.constantFrom(...tuned), fc.array(change, { maxLength: 5 }), (text, changes) => {
        const changed = changes.reduce((rest, [share, length, piece]) => {
          const at = Math.floor(share * rest.length)
          return rest.slice(0, at) + piece + rest.slice(at + length)
        }, text)
        expect(faultsIn(changed)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('any day handed in', () => {
    const days = fc.constantFrom('0001-01-01', '2024-02-29', '2100-12-31', '9999-12-31', '2025-01-01')
    fc.assert(
      fc.property(fc.constantFrom(...tuned), days, (text, published) => {
        expect(faultsIn(text, { published })).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test.each<[string, string]>([
    ['nothing', ''],
    ['blanks', ' \n\t\u00a0 \n '.repeat(1000)],
    ['a line of a megabyte', 'Kazakhstan is a member of the SCO, and '.repeat(26_000)],
    ['a word of a megabyte', 'a'.repeat(1_000_000)],
    ['digits', '1234567890'.repeat(100_000)],
    ['control characters', '\0\u0001\u0007\u001b[31m\u007f\u0085'.repeat(10_000)],
    ['halves of pairs', '\ud800\udc00\udc00\ud800 China '.repeat(10_000)],
    ['marks of direction', '\u202eThe SCO\u202c has \u2067ten\u2069 member states.\u200f '.repeat(1000)],
    ['no blanks at all', '上海合作组织成员国包括中国、俄罗斯。'.repeat(10_000)],
    ['markup without an end', '<div class="a'.repeat(50_000)],
    ['deep markup', `${'<div>'.repeat(100_000)}The SCO has ten member states.`],
    ['a script', '<script>alert("The SCO has ten member states.")</script>'.repeat(1000)],
    ['words of the language', 'constructor __proto__ toString hasOwnProperty valueOf is a member of the SCO. '.repeat(200)],
  ])('%s', (_, source) => {
    expect(faultsIn(source)).toEqual([])
  })
})

test('the same text gives the same claims, whatever was read before', () => {
  const first = tuned.map((text) => extract(text, { gazetteer }))
  const again = tuned.toReversed().map((text) => extract(text, { gazetteer }))
  expect(again.toReversed()).toEqual(first)
})

test('what markup says to a browser stays text', () => {
  const { claims } = extract('<img src=x onerror=alert(1)>The SCO has ten member states.&lt;script&gt;alert(1)&lt;/script&gt;', {
    gazetteer,
  })
  expect(JSON.stringify(claims)).not.toContain('onerror')
})

describe('twice the text takes twice the work', () => {
  const news = tuned.join('\n\n')
  const shapes: [string, string][] = [
    ['news', news.slice(0, 20_000)],
    ['one sentence without an end', 'Kazakhstan, Iran and the SCO met in Astana, '],
    ['memberships', 'Kazakhstan is a member state of the SCO. Iran was granted observer status. '],
    ['counts', 'The SCO has ten member states. '],
    ['meetings', 'The leaders of China and Russia met in Astana on June 24, 2021. '],
    ['different days', 'The SCO summit was held in Dushanbe on '],
    ['trade', 'Trade between China and Russia reached $2.04 billion in 2021, up 12 per cent. '],
    ['references', 'Both sides met. The two countries traded. The grouping grew. '],
    ['initials', 'N.P. '],
    ['points', '. '],
    ['quotation marks', '"'],
    ['opening brackets', '(['],
    ['numbers', '12, 1.5 - '],
    ['signs of tags', '<'],
    ['tags without an end', '<a x="'],
    ['closed tags', '<b>a</b> '],
    ['tags of lists', '<ul><li>Iran '],
    ['comments without an end', '<!-- '],
    ['entities', '&amp;&'],
    ['links', '[a](b '],
    ['marks of emphasis', '*a_'],
    ['items', '- Iran\n'],
    ['rows', '| Iran | SCO |\n'],
    ['short lines', 'Iran\n'],
    ['capitals', 'The United States Of America And '],
    ['hyphens', 'China-Russia-'],
    ['commas', 'Iran, '],
    ['and', 'and '],
  ]
  test.each(shapes)('%s', (_, shape) => {
    const textOf = (length: number) => {
      const units = Array.from({ length: Math.ceil(length / (shape.length + 3)) }, (__, index) => `${shape}${index % 10}`)
      return (shape.length > 1000 ? shape.repeat(Math.ceil(length / shape.length)) : units.join('')).slice(0, length)
    }
    const workOn = (source: string) => workDone(() => extract(source, { gazetteer }))
    const base = workOn('')
    const [half, whole] = [workOn(textOf(20_000)) - base, workOn(textOf(40_000)) - base]
    expect(whole / half).toBeLessThan(2.5)
  })
})

describe('what was found so far is not looked through again for each sentence', () => {
  const states =
    'China|Russia|India|Pakistan|Iran|Kazakhstan|Kyrgyzstan|Tajikistan|Uzbekistan|Belarus|Mongolia|Qatar|Nepal'.split('|')
  const cities = 'Beijing|Moscow|Islamabad|Tehran|Astana|Bishkek|Dushanbe|Tashkent|Minsk|Samarkand'.split('|')
  const months = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|')
  const standings = ['a member state', 'an observer', 'a dialogue partner']
  const pick = (list: readonly string[], index: number) => list[index % list.length] as string
  const yearOf = (index: number) => 1996 + (Math.floor(index / 28) % 30)
  const dayOf = (index: number) => `${pick(months, index * 7)} ${1 + (index % 28)}, ${yearOf(index)}`
  const pairOf = (index: number) =>
    `${pick(states, index)} and ${pick(states, index + 1 + (Math.floor(index / states.length) % (states.length - 1)))}`
  /** Sentences of which no two say the same. */
  const kinds: [string, (index: number) => string][] = [
    ['meetings', (index) => `${pairOf(index)} met in ${pick(cities, index)} on ${dayOf(index)}.`],
    ['trade', (index) => `Trade of ${pairOf(index)} was $${index + 1} million in ${yearOf(index)}.`],
    ['statuses', (index) => `On ${dayOf(index)} ${pick(states, index)} became ${pick(standings, index)} of the SCO.`],
    ['counts', (index) => `In ${yearOf(index)} the SCO had ${2 + (index % 40)} member states.`],
  ]
  test.each(kinds)('%s', (_, sentenceAt) => {
    const textOf = (count: number) => Array.from({ length: count }, (__, index) => sentenceAt(index)).join(' ')
    const workOn = (count: number) => workDone(() => extract(textOf(count), { gazetteer }))
    expect(workOn(1600) / workOn(800)).toBeLessThan(2.1)
  })
})
