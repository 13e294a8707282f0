/**
 * Text with what copies of it tend to change taken out of the way: case, accents, kinds of spaces, quotation marks and dashes, lines
 * broken elsewhere, characters that are not seen. Each character of it remembers where it stands in the text it was made of.
 */
export interface LooseText {
  text: string
  /** For each UTF-16 unit of `text` where what it was made of begins, and at the end the length of the original. */
  starts: number[]
}

const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069\p{M}]/gu
const known = new Map<string, string>()

/** A character without what is folded away; a space for all that parts words. */
function looseCharacter(character: string): string {
  const loose = character
    .normalize('NFKD')
    .replaceAll(UNSEEN, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[“”„‟«»‘’‚‛′″`"]/g, "'")
    .replaceAll(/\p{Pd}|\u2212/gu, '-')
    .replaceAll('ı', 'i')
    .toLowerCase()
  known.set(character, loose)
  return loose
}

/** Folds the text; runs of spaces, and of dashes with the spaces around them, become one. Takes time in proportion to its length. */
export function looseText(original: string): LooseText {
  const starts: number[] = []
  let text = ''
  let last = ''
  let space = -1
  let at = 0
  for (const character of original) {
    const loose = known.get(character) ?? looseCharacter(character)
    if (loose === ' ') {
      if (space < 0) space = at
    } else if (loose !== '' && (loose !== '-' || last !== '-')) {
      if (space >= 0 && loose !== '-' && last !== '-') {
        text += ' '
        starts.push(space)
      }
      text += loose
      for (let unit = 0; unit < loose.length; unit += 1) starts.push(at)
      last = loose
      space = -1
    }
    at += character.length
  }
  starts.push(original.length)
  return { text, starts }
}
