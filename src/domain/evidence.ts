/**
 * Where a source says something: finding a passage in a text and checking that it stands there. Offsets are UTF-16 units of
 * the text with LF line ends, paragraphs count non-blank lines from 1.
 */
import type { Evidence } from './contract'

/** The most consecutive words of a source that the dataset repeats. */
export const MAX_PHRASE_WORDS = 12

export interface Paragraph {
  number: number
  start: number
  /** The offset after the last character, line end not included. */
  end: number
  text: string
}

/** The text as offsets count it: line ends are LF, and a byte order mark is no character of it. */
export function withPlainLineEnds(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

/** The non-blank lines of a text, with their offsets. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ number: paragraphs.length + 1, start, end: start + line.length, text: line })
    start += line.length + 1
  }
  return paragraphs
}

/** How many words a phrase has; a word is what stands between white space and holds a letter or a digit. */
export function wordsIn(phrase: string): number {
  return phrase.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** A no-break space is written as a plain one in our records; both are one character, so offsets stay. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}

/** Every place where the phrase stands in the text, as offsets, from `from` to before `to`. */
export function placesOf(phrase: string, text: string, from = 0, to = text.length): number[] {
  const [needle, hay] = [withPlainSpaces(phrase), withPlainSpaces(text)]
  const places: number[] = []
  for (let at = hay.indexOf(needle, from); at >= 0 && at + needle.length <= to; at = hay.indexOf(needle, at + 1)) places.push(at)
  return places
}

/** What is wrong with a piece of evidence, in words; undefined if the text says the phrase at that very place. */
export function checkPassage(text: string, evidence: Omit<Evidence, 'source'>): string | undefined {
  const { paragraph, start, end, phrase } = evidence
  if (paragraph === undefined || start === undefined || end === undefined || phrase === undefined) {
    return 'has no paragraph, offsets or phrase'
  }
  const words = wordsIn(phrase)
  if (words > MAX_PHRASE_WORDS) return `has ${words} words, at most ${MAX_PHRASE_WORDS} are allowed`
  if (withPlainSpaces(text.slice(start, end)) !== withPlainSpaces(phrase)) {
    const places = placesOf(phrase, text)
    const found = places.length === 0 ? 'does not stand in the text' : `stands at ${places.join(', ')} in the text`
    return `"${phrase}" ${found}, not at ${start} to ${end}`
  }
  const own = paragraphsOf(text).find((candidate) => candidate.start <= start && end <= candidate.end)
  if (!own) return `"${phrase}" runs over the end of a paragraph`
  if (own.number !== paragraph) return `"${phrase}" stands in paragraph ${own.number}, not ${paragraph}`
  return undefined
}
