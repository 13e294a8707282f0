/** From a text to what it states: read sentence by sentence, in linear time, whatever the text is. */
import type { IsoDate } from '@/domain/contract'
import type { Draft, Extraction, Proposal } from './claims'
import { confidenceOf } from './confidence'
import type { ClaimReader, Context } from './context'
import { countsReader } from './counts/reader'
import type { Gazetteer } from './gazetteer'
import { meetingsReader } from './meetings/reader'
import { membershipReader } from './membership/reader'
import { mentionFinder } from './names/finder'
import { type PlainText, type TextFormat, plainTextOf } from './plain-text'
import { publishedOn } from './published'
import { sentencesOf } from './sentences'
import { tradeReader } from './trade/reader'

export interface ExtractOptions {
  gazetteer: Gazetteer
  /** The day of publication, where the reader knows it better than the text. */
  published?: IsoDate | undefined
  /** Left out: what the markup of the text shows. */
  format?: TextFormat | undefined
}

/** Characters between two reports of progress: some ten milliseconds. */
const STRIDE = 20_000
/** Words of a phrase, and characters, for a text that writes no blanks. */
const LONGEST_PHRASE = 8
const LONGEST_PASSAGE = 300

/**
 * The extraction in steps: yields after each the share that is read, from 0 to 1, so that the caller can show it or stop. Never throws, whatever the
 * text; `source` has LF line ends.
 */
export function* extraction(
  source: string,
  { gazetteer, published: given, format }: ExtractOptions,
): Generator<number, Extraction> {
  const plain = plainTextOf(source, format)
  const published = publishedOn(plain, given)
  const context: Context = { gazetteer, plain, published }
  const readers: ClaimReader[] = [membershipReader(context), countsReader(context), meetingsReader(context), tradeReader(context)]
  let reported = 0
  for (const sentence of sentencesOf(plain, mentionFinder(gazetteer))) {
    for (const reader of readers) reader.read(sentence)
    if (sentence.end - reported < STRIDE) continue
    reported = sentence.end
    yield reported / plain.text.length
  }
  const claims = withoutTwins(readers.flatMap((reader) => reader.finish())).map((draft) => proposalOf(draft, plain, source))
  return {
    publicationDate: published?.day ?? null,
    ...(published && { publicationBasis: published.basis }),
    claims: claims.toSorted((left, right) => left.offset[0] - right.offset[0] || left.offset[1] - right.offset[1]),
  }
}

/** The whole extraction at once. */
export function extract(source: string, options: ExtractOptions): Extraction {
  const steps = extraction(source, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Of drafts that state the same the surest, and of equally sure ones the first. */
function withoutTwins(drafts: readonly Draft[]): Draft[] {
  const kept = new Map<string, Draft>()
  for (const draft of drafts) {
    const { passage: _, rule, ...stated } = draft
    const key = JSON.stringify(stated)
    const twin = kept.get(key)
    if (!twin || confidenceOf(rule) > confidenceOf(twin.rule)) kept.set(key, draft)
  }
  return [...kept.values()]
}

/** Phrase and offset are of the text as it was given: the first words of the passage, with what markup stands among them. */
function proposalOf({ passage: [start, end], ...draft }: Draft, plain: PlainText, source: string): Proposal {
  const from = plain.offsetAt(start)
  const ends = endsOfWords(plain.text, start, Math.min(end, start + LONGEST_PASSAGE)).map((index) => plain.endAt(index))
  const to = ends.findLast((at) => wordsIn(source.slice(from, at)) <= LONGEST_PHRASE) ?? plain.endAt(start + 1)
  const offset: [number, number] = [from, Math.max(from, to)]
  return { ...draft, phrase: source.slice(...offset), offset, confidence: confidenceOf(draft.rule) }
}

function endsOfWords(text: string, start: number, end: number): number[] {
  const words = text.slice(start, end).matchAll(/\S+/g)
  return [...words].slice(0, LONGEST_PHRASE).map(({ 0: word, index }) => start + index + word.length)
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length
}
