/** What kind of character stands at a place, told from its UTF-16 unit; each unit of a pair beyond the basic plane is a letter or a mark with its pair. */

export const SPACE = 1
export const LOWER = 2
export const UPPER = 3
/** A letter without case, or a mark that belongs to one. */
export const LETTER = 4
export const DIGIT = 5
/** A sign, a surrogate or anything else. */
export const OTHER = 6

/** By unit; 0 where it was not asked for yet. */
const kinds = new Uint8Array(0x1_00_00)

/** The kind of the character with this UTF-16 unit. */
export function kindOf(unit: number): number {
  return kinds[unit] || learn(unit)
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  let kind = OTHER
  if (/\s/u.test(character) || unit < 32 || unit === 127) kind = SPACE
  else if (/[\p{Lu}\p{Lt}]/u.test(character)) kind = UPPER
  else if (/\p{Ll}/u.test(character)) kind = LOWER
  else if (/[\p{L}\p{M}]/u.test(character)) kind = LETTER
  else if (/\p{N}/u.test(character)) kind = DIGIT
  kinds[unit] = kind
  return kind
}

/** A letter with or without case, or a mark that belongs to one. */
export function isLetter(kind: number): boolean {
  return kind >= LOWER && kind <= LETTER
}

/** A letter or a digit of any script. */
export function isWordKind(kind: number): boolean {
  return kind >= LOWER && kind <= DIGIT
}
