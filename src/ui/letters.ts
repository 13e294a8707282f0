/** How wide text is and where it breaks, for drawings that place it by themselves. */

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/g
/** What a Chinese character or a full-width sign is wider than a usual letter. */
const WIDER = 0.85

/** How many usual letters the text is about as wide as. */
export function lettersIn(text: string): number {
  return text.length + WIDER * (text.match(WIDE)?.length ?? 0)
}

/** The parts between which a line may end: words with the space before them, and Chinese characters with the signs that follow them. */
export function breakable(text: string): string[] {
  return text.split(/(?= )|(?<=\p{Script=Han}[，。；：、）》]?)(?=[\p{Script=Han}（《])/u)
}
