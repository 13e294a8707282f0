/**
 * The words that texts are made of, each known once: news says the same ones again and again, so that what a word is need not be found out at every
 * place where it stands.
 */

/** A word as it is written. */
export interface Lexeme {
  written: string
  /** The word as it is compared. */
  word: string
  /** The classes to which it belongs, a bit each. */
  classes: number
}

const NOT_ASCII = /[^\p{ASCII}]/u
const PLACES = 1 << 15
/** A word is kept in one of so many places side by side, to which its letters lead; if none is free, instead of the one that stood in the first. */
const SIDE_BY_SIDE = 4
/** Longer ones are not kept. */
const LONGEST = 40
/** As many as a number has for this. */
const BITS = 31
const kept = Array.from<Lexeme | undefined>({ length: PLACES })
const tests: ((word: string) => boolean)[] = []

/** Lower case, no accents, straight apostrophes: the form in which words are compared. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (!NOT_ASCII.test(lower)) return lower.replaceAll('`', "'")
  return lower
    .replaceAll(/[’ʻʼ‘`´′ʹ]/g, "'")
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
}

/**
 * A class of folded words: the bit that tokens and sentences with such a word have in their `classes`. For the cheap look whether a closer one is
 * worth it.
 */
export function wordClass(test: (word: string) => boolean): number {
  if (tests.length === BITS) throw new Error('There are no more bits for classes of words')
  tests.push(test)
  forgetWords()
  return 1 << (tests.length - 1)
}

/** After what a class takes in has changed. */
export function forgetWords(): void {
  kept.fill(undefined)
}

/** Numbers in digits. */
export const NUMERAL = wordClass((word) => /^\d/.test(word))

/** The classes of a folded word. */
export function classesOf(word: string): number {
  let classes = 0
  for (const [index, test] of tests.entries()) if (test(word)) classes |= 1 << index
  return classes
}

/** The word between two offsets of a text. */
export function lexemeAt(text: string, start: number, end: number): Lexeme {
  if (end - start > LONGEST) return lexemeOf(text.slice(start, end))
  let place = end - start
  for (let at = start; at < end; at++) place = (Math.imul(place, 31) + text.charCodeAt(at)) | 0
  place = (place ^ (place >>> 15)) & (PLACES - 1)
  let free = place
  for (let side = 0; side < SIDE_BY_SIDE; side++) {
    const known = kept[place ^ side]
    if (known === undefined) {
      free = place ^ side
      break
    }
    if (isAt(known.written, text, start, end)) return known
  }
  const { written, word, classes } = lexemeOf(text.slice(start, end))
  return (kept[free] = { written: owned(written), word: owned(word), classes })
}

function isAt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false
  for (let at = start; at < end; at++) if (written.charCodeAt(at - start) !== text.charCodeAt(at)) return false
  return true
}

function lexemeOf(written: string): Lexeme {
  const word = foldWord(written)
  return { written, word, classes: classesOf(word) }
}

/**
 * As the key of an object, of which the engine has each but once: two that are the same are told so by their place. A piece of a text is otherwise
 * kept as a place in it, and the whole text with it.
 */
const owned = (word: string): string => Object.keys({ [word]: 0 })[0] ?? word
