/**
 * What the dates of a review rest on. A reader's text may give the year in another paragraph than the passage, or not at all ("last year"): then the record
 * names the place that prints it, or says that it is worked out, so that each date is accounted for (`date-evidence.ts`).
 */
import type { Document } from 'yaml'
import { MAX_PHRASE_WORDS, type Paragraph, paragraphsOf, withPlainLineEnds } from '@/domain/evidence'
import { namer, slug } from '@/domain/export/source-record-head'
import { resolveEdtf } from '@/domain/time'
import { whenWords } from '@/domain/wording'
import type { Record } from './record'
import { type DatedEntry, dateGaps, datedKinds } from './verify'

interface Place extends Pick<Paragraph, 'start' | 'end'> {
  paragraph: number
  phrase: string
}

/** Writes into the record what its dates rest on, where its passages do not say it. Returns for each a line for the person who adds it. */
export function groundDates(document: Document, record: Record, content: string): string[] {
  const text = withPlainLineEnds(content)
  const paragraphs = paragraphsOf(text)
  const passages = record.passages ?? {}
  const nameFor = namer(new Set(Object.keys(passages)))
  const names = new Map<number, string>()
  const nameOf = ({ paragraph, start, end, phrase }: Place): string => {
    const name = names.get(start) ?? nameFor(slug(phrase))
    names.set(start, name)
    document.setIn(['passages', name], { paragraph, start, end, phrase })
    return name
  }
  const ground = (kind: string, index: number, entry: DatedEntry): string[] => {
    const own = entry.evidence.flatMap((name) => passages[name]?.paragraph ?? [])
    const words = [record.source?.published?.edtf, entry.reasoning, ...own.map((number) => paragraphs[number - 1]?.text)].join(
      '\n',
    )
    const gaps = dateGaps(entry, words)
    if (gaps.length === 0) return []
    // A year may stand apart; a day or a month says something only as part of its date.
    const beside = gaps.every((gap) => /^\d{4}$/.test(gap)) ? words : ''
    const place = nearest(paragraphs, own[0] ?? 1, (phrase) => dateGaps(entry, `${beside}\n${phrase}`).length === 0)
    if (place) {
      document.addIn([kind, index, 'evidence'], nameOf(place))
      return [
        `${kind}.${index}: its date, ${entry.when ?? entry.period}, is printed in paragraph ${place.paragraph}: "${place.phrase}".`,
      ]
    }
    const told = `The text does not print the date in full. It is read as ${dateWords(entry)}.`
    document.setIn([kind, index, 'basis'], 'inferred')
    document.setIn([kind, index, 'reasoning'], [entry.reasoning, told].filter(Boolean).join(' '))
    return [`${kind}.${index}: its date, ${entry.when ?? entry.period}, is printed nowhere in full; it is inferred now.`]
  }
  return datedKinds.flatMap((kind) => (record[kind] ?? []).flatMap((entry: DatedEntry, index) => ground(kind, index, entry)))
}

/** The fewest words that hold it, in the nearest paragraph before, else after. */
function nearest(paragraphs: readonly Paragraph[], from: number, holds: (phrase: string) => boolean): Place | undefined {
  const before = paragraphs.filter(({ number }) => number < from).toReversed()
  for (const paragraph of [...before, ...paragraphs.filter(({ number }) => number > from)]) {
    if (!holds(paragraph.text)) continue
    const words = [...paragraph.text.matchAll(/[\p{L}\p{N}]+(?:[^\s\p{L}\p{N}]+[\p{L}\p{N}]+)*/gu)]
    for (let size = 1; size <= MAX_PHRASE_WORDS; size += 1) {
      for (const [index, first] of words.entries()) {
        const last = words[index + size - 1]
        if (!last) break
        const phrase = paragraph.text.slice(first.index, last.index + last[0].length)
        if (!holds(phrase)) continue
        const start = paragraph.start + first.index
        return { paragraph: paragraph.number, start, end: start + phrase.length, phrase }
      }
    }
  }
  return undefined
}

const halves: { [label: string]: string } = { H1: 'the first half of', H2: 'the second half of' }

function dateWords({ when, period }: DatedEntry): string {
  const label = when ?? period ?? ''
  const [year = '', half = ''] = label.split('-')
  const resolved = resolveEdtf(label)
  return halves[half] === undefined ? (resolved ? whenWords(resolved) : label) : `${halves[half]} ${year}`
}
