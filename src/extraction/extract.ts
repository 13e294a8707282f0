/** From a text to what it states: read sentence by sentence, in linear time, whatever the text is. */
import type { IsoDate } from '@/domain/contract'
import type { Draft, Extraction, Proposal } from './claims'
import { confidenceOf } from './confidence'
import type { ClaimReader, Context } from './context'
import { countsReader } from './counts/reader'
import type { Gazetteer } from './gazetteer'
import { meetingsReader } from './meetings/reader'
import { membershipReader } from './membership/reader'
import { mentionsIn } from './mentions'
import { type PlainText, plainTextOf } from './plain-text'
import { publishedOn } from './published'
import { sentencesOf } from './sentences'
import { tradeReader } from './trade/reader'

export interface ExtractOptions {
  gazetteer: Gazetteer
  /** The day of publication, where the reader knows it better than the text. */
  published?: IsoDate | undefined
}

/** Characters between two reports of progress: some ten milliseconds. */
const STRIDE = 20_000
const LONGEST_PHRASE = 8

/**
 * The extraction in steps: yields after each the share that is read, from 0 to 1, so that the caller can show it or stop. Never throws, whatever the
 * text; `source` has LF line ends.
 */
export function* extraction(source: string, { gazetteer, published: given }: ExtractOptions): Generator<number, Extraction> {
  const plain = plainTextOf(source)
  const published = publishedOn(plain, given)
  const context: Context = { gazetteer, plain, published }
  const readers: ClaimReader[] = [membershipReader(context), countsReader(context), meetingsReader(context), tradeReader(context)]
  let reported = 0
  for (const sentence of sentencesOf(plain, (tokens, text) => mentionsIn(gazetteer, tokens, text))) {
    for (const reader of readers) reader.read(sentence)
    if (sentence.end - reported < STRIDE) continue
    reported = sentence.end
    yield reported / plain.text.length
  }
  const claims = readers.flatMap((reader) => reader.finish()).map((draft) => proposalOf(draft, plain, source))
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

/** Phrase and offset are of the text as it was given: the first eight words of the passage. */
function proposalOf({ passage: [start, end], ...draft }: Draft, plain: PlainText, source: string): Proposal {
  const offset: [number, number] = [plain.offsetAt(start), plain.offsetAt(endOfWords(plain.text, start, end))]
  return { ...draft, phrase: source.slice(...offset), offset, confidence: confidenceOf(draft.rule) }
}

function endOfWords(text: string, start: number, end: number): number {
  let last = start
  let words = 0
  for (const match of text.slice(start, end).matchAll(/\S+/g)) {
    if (++words > LONGEST_PHRASE) break
    last = start + match.index + match[0].length
  }
  return last
}
