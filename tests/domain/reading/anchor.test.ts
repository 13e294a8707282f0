import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '@/domain/evidence'
import { type Anchor, type Quote, anchorQuotes, paragraphAt } from '@/domain/reading/anchor'
import { looseText } from '@/domain/reading/loose-text'
import { workDone } from '@tests/extraction/work-done'

const text = [
  ' OSH – The ministers of the six members met in Osh on May 2.',
  '',
  'The observers are India and Mongolia, “as ever”, and Turky is a partner.',
  'Trade grew 25 percent to $1.55 billion, customs say. Trade grew again.',
].join('\n')

/** The quote of a phrase of the text, by which of its occurrences it is. */
function quoteOf(phrase: string, occurrence = 1): Quote {
  let start = -1
  for (let count = 0; count < occurrence; count += 1) start = text.indexOf(phrase, start + 1)
  if (start < 0) throw new Error(`The text does not hold ${phrase}`)
  return { phrase, start, end: start + phrase.length, paragraph: paragraphAt(paragraphsOf(text), start) }
}

function anchor(changed: string, ...quotes: Quote[]): Anchor[] {
  return anchorQuotes(changed, paragraphsOf(changed), quotes)
}

/** What is found, in short: how, the words that stand there, the paragraph. */
function found(changed: string, ...quotes: Quote[]) {
  return anchor(changed, ...quotes).map((one) =>
    one.how === 'missing'
      ? 'missing'
      : `${one.how} ¶ ${one.paragraph}: ${changed.slice(one.start, one.end)}${one.isUncertain ? '?' : ''}`,
  )
}

const members = quoteOf('the six members')
const observers = quoteOf('observers are India and Mongolia')
const grew = quoteOf('Trade grew', 1)
const grewAgain = quoteOf('Trade grew', 2)

describe('a passage', () => {
  it('is in place in the text it was taken from, however often its words stand there', () => {
    expect(anchor(text, members, grew, grewAgain)).toEqual(
      [members, grew, grewAgain].map(({ start, end, paragraph }) => ({
        how: 'in-place',
        start,
        end,
        paragraph,
        isUncertain: false,
      })),
    )
  })

  it.each<[what: string, changed: string, quote: Quote, as: string]>([
    ['words before it', `Our own report: ${text}`, members, 'in-place ¶ 1: the six members'],
    ['a headline above', `Headline\n${text}`, observers, 'moved ¶ 3: observers are India and Mongolia'],
    ['another kind of space', text.replaceAll(' ', '\u00A0'), members, 'in-place ¶ 1: the\u00A0six\u00A0members'],
    ['it alone in another paragraph', 'One.\nTwo.\nthe six members', members, 'moved ¶ 3: the six members'],
    ['other case', text.toUpperCase(), members, 'differs ¶ 1: THE SIX MEMBERS'],
    ['broken lines', text.replace('six members', 'six\n   members'), members, 'differs ¶ 1: the six\n   members'],
    ['accents', text.replace('Mongolia', 'Mongólia'), observers, 'differs ¶ 2: observers are India and Mongólia'],
    [
      'accents of their own',
      text.replace('Mongolia', 'Mongolia\u0301'),
      observers,
      'in-place ¶ 2: observers are India and Mongolia',
    ],
    ['unseen characters', text.replace('members', 'mem\u00ADbers'), members, 'differs ¶ 1: the six mem\u00ADbers'],
    ['straight quotation marks', text.replaceAll(/[“”]/g, '"'), quoteOf('“as ever”'), 'differs ¶ 2: "as ever"'],
    ['another dash', text.replace('–', '--'), quoteOf('OSH – The'), 'differs ¶ 1: OSH -- The'],
    ['a word less', text.replace('six ', ''), members, 'missing'],
    ['nothing left', '', members, 'missing'],
  ])('is found after a change: %s', (_what, changed, quote, as) => {
    expect(found(changed, quote)).toEqual([as])
  })

  it('whose words stand twice is told by its neighbours', () => {
    const more = `A headline as long as a whole paragraph of the text, so that paragraphs mislead.\n${text}`
    expect(anchor(more, members, grew, grewAgain).map((one) => one.how !== 'missing' && [one.start, one.isUncertain])).toEqual(
      [members, grew, grewAgain].map(({ start }) => [start + more.length - text.length, false]),
    )
  })

  it('whose words stand twice and nothing tells apart is uncertain, and the nearest is shown', () => {
    expect(found('Trade grew, and Trade grew', grewAgain)).toEqual(['moved ¶ 1: Trade grew?'])
    expect(found('trade  grew, and TRADE GREW', grewAgain)).toEqual(['differs ¶ 1: TRADE GREW?'])
  })

  it('is found wherever the text was changed outside it', () => {
    const word = fc.constantFrom('alpha', 'beta', 'Gamma,', 'delta.', '\n', 'the', 'six')
    const words = fc.array(word, { maxLength: 30 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(words, words, words, words, (before, after, newBefore, newAfter) => {
        const phrase = 'words that stand here once'
        const old = `${before} ${phrase} ${after}`
        const now = `${newBefore} ${phrase} ${newAfter}`
        const start = before.length + 1
        const quote = { phrase, start, end: start + phrase.length, paragraph: paragraphAt(paragraphsOf(old), start) }
        const [one] = anchor(now, quote)
        const paragraph = paragraphAt(paragraphsOf(now), newBefore.length + 1)
        expect(one).toMatchObject({
          how: paragraph === quote.paragraph ? 'in-place' : 'moved',
          start: newBefore.length + 1,
          paragraph,
          isUncertain: false,
        })
      }),
    )
  })

  it('is found by its neighbours wherever something is put into or taken from the text outside them', () => {
    const phrase = 'same words'
    const head = 'A sentence that stands once and is known.'
    fc.assert(
      fc.property(fc.array(fc.constantFrom('x', 'Yy ', '\n', `${phrase} `), { maxLength: 12 }), fc.nat(60), (put, taken) => {
        const filler = 'Filler '.repeat(12)
        const old = `${filler}\n${head} It has ${phrase} and, later, ${phrase}.`
        const now = put.join('') + old.slice(taken)
        const at = (place: number) => ({
          phrase,
          start: place,
          end: place + phrase.length,
          paragraph: paragraphAt(paragraphsOf(old), place),
        })
        const known = { ...at(old.indexOf(head)), phrase: head, end: old.indexOf(head) + head.length }
        const places = [old.indexOf(phrase), old.lastIndexOf(phrase)]
        const [, ...both] = anchor(now, known, ...places.map(at))
        const shift = now.length - old.length
        // What was put in may hold the words at the very place where they stood: then that is as good a place.
        for (const [index, one] of both.entries()) {
          const place = places[index] ?? 0
          const isStill = now.startsWith(phrase, place)
          expect(one).toMatchObject({ start: isStill ? place : place + shift, isUncertain: false })
        }
      }),
    )
  })
})

describe('the paragraph at an offset', () => {
  const paragraphs = paragraphsOf('one\n\ntwo')
  it.each([
    [0, 1],
    [3, 1],
    [4, 1],
    [5, 2],
    [99, 2],
  ])('%i is in paragraph %i', (offset, number) => expect(paragraphAt(paragraphs, offset)).toBe(number))

  it('is none before the first', () => expect(paragraphAt(paragraphsOf('\n\nx'), 0)).toBe(0))
})

describe('loose text', () => {
  it.each([
    ['The  “Quick”\n\tFox ', "the 'quick' fox"],
    ['a — b -- c-\n  d', 'a-b-c-d'],
    ['Türkiye’s İzmir', "turkiye's izmir"],
    ['co\u00ADoperate\u200B', 'cooperate'],
    ['ﬁve', 'five'],
    ['', ''],
  ])('of %j is %j', (original, loose) => expect(looseText(original).text).toBe(loose))

  it('knows where each of its characters stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (original) => {
        const { text: loose, starts } = looseText(original)
        expect(starts).toHaveLength(loose.length + 1)
        expect(starts.at(-1)).toBe(original.length)
        expect(starts.toSorted((left, right) => left - right)).toEqual(starts)
        // Each stretch, folded by itself, gives its character back; a space alone would be folded away.
        for (const [index, start] of starts.slice(0, -1).entries()) {
          const end = starts.find((candidate) => candidate > start) ?? original.length
          expect(looseText(`a${original.slice(start, end)}a`).text).toContain(loose[index])
        }
      }),
    )
  })
})

it('does twice the work for twice the text', () => {
  const workFor = (repeats: number) => {
    const long = `${'the six member '.repeat(repeats)}\n${text}`
    return workDone(() => {
      const [one, two] = anchor(long, members, quoteOf('$1.55 billion'), ...Array.from({ length: 100 }, () => grew))
      expect(one).toMatchObject({ how: 'moved', paragraph: 2 })
      expect(two).toMatchObject({ how: 'moved', paragraph: 4 })
    })
  }
  expect(workFor(40_000) / workFor(20_000)).toBeLessThan(2.2)
})
