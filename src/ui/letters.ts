/** How wide text is and where it breaks, for drawings that place it by themselves. */

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/g
/** What a Chinese character or a full-width sign is wider than a usual letter. */
const WIDER = 0.85

const CYRILLIC = /\p{Script=Cyrillic}/gu
/** What a Cyrillic letter is wider on average. */
const CYRILLIC_WIDER = 0.08

/** How many usual letters the text is about as wide as. */
export function lettersIn(text: string): number {
  const countOf = (letters: RegExp) => text.match(letters)?.length ?? 0
  return text.length + WIDER * countOf(WIDE) + CYRILLIC_WIDER * countOf(CYRILLIC)
}

/** The parts between which a line may end: words with the space before them, and Chinese characters with the signs that follow them. */
export function breakable(text: string): string[] {
  return text.split(/(?= )|(?<=\p{Script=Han}[，。；：、）》]?)(?=[\p{Script=Han}（《])/u)
}
