/** Words as the search knows them, and how far two may differ and still be meant as one. */
import { folded } from './folded-text'

const HAN = /\p{Script=Han}/u
const WORDS = /[\p{L}\p{N}]+/gu
const HAN_WORDS = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu

/**
 * The words of a text, folded, in order. An apostrophe within a word is none (`xi'an`: `xian`); `24th` is `24`. Chinese does not part its words: there each
 * character is one.
 */
export function termsOf(text: string): string[] {
  const plain = folded(text).replaceAll(/['’ʼ‘](?=\p{L})/gu, '')
  const words = plain.match(HAN.test(plain) ? HAN_WORDS : WORDS) ?? []
  return words.map((word) => word.replace(/^(\d+)(st|nd|rd|th)$/, '$1'))
}

/** How many letters of a word may be wrong, left out, added or exchanged: none up to three letters and in numbers, one up to seven, else two. */
export function errorsIn(word: string): number {
  if (word.length <= 3 || /\d/.test(word)) return 0
  return word.length <= 7 ? 1 : 2
}

/**
 * The number of errors between a word and a term, neighbours exchanged counting as one (optimal string alignment), and between the word and what of the
 * term begins so. What exceeds `most` is told as `most + 1`.
 */
export function errorsBetween(word: string, term: string, most: number): { whole: number; start: number } {
  const none = { whole: most + 1, start: most + 1 }
  if (term.length < word.length - most) return none
  // What of a term lies beyond cannot matter to its start, and the whole of it is too long.
  const columns = Math.min(term.length, word.length + most)
  let [older, old, row] = [new Uint8Array(columns + 1), new Uint8Array(columns + 1), new Uint8Array(columns + 1)]
  for (let column = 0; column <= columns; column += 1) old[column] = column
  for (let at = 1; at <= word.length; at += 1) {
    row[0] = at
    let least = at
    for (let column = 1; column <= columns; column += 1) {
      const isSame = word[at - 1] === term[column - 1]
      let errors = Math.min(old[column]! + 1, row[column - 1]! + 1, old[column - 1]! + (isSame ? 0 : 1))
      if (at > 1 && column > 1 && word[at - 1] === term[column - 2] && word[at - 2] === term[column - 1]) {
        errors = Math.min(errors, older[column - 2]! + 1)
      }
      row[column] = errors
      if (errors < least) least = errors
    }
    if (least > most) return none
    ;[older, old, row] = [old, row, older]
  }
  const whole = term.length > columns ? most + 1 : Math.min(old[columns]!, most + 1)
  return { whole, start: Math.min(most + 1, ...old) }
}

/** Whether the word is a year that the atlas may tell of. */
export function isYear(word: string): boolean {
  return /^(19|20)\d\d$/.test(word)
}
