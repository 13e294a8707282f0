/** Text in the drawings, which breaks no lines by itself. Widths are estimates: a little too much rather than too little. */
import { tradeMirrorMessages as words } from '@/i18n/trade-mirror'
import { breakable, lettersIn } from '@/ui/letters'

/** About how wide a character is, in pixels: of small print, of bold names, and of bold amounts, which are digits and blanks for the most part. */
export const SMALL = 6.5
export const AMOUNT = 7.1
export const BOLD = 7.6

/** Text cut to a width, with a sign that it goes on. */
export function clipped(text: string, width: number, character = SMALL): string {
  const room = Math.floor(width / character)
  if (lettersIn(text) <= room) return text
  let end = text.length - 1
  while (end > 1 && lettersIn(text.slice(0, end)) > room - 2) end -= 1
  return words.more(text.slice(0, end).trimEnd())
}

/** Text in lines of a width; what finds no room in `most` of them is cut off with a sign that it goes on. */
export function wrapped(text: string, width: number, most: number, character = SMALL): string[] {
  const lines: string[] = []
  for (const word of breakable(text)) {
    const longer = (lines.at(-1) ?? '') + word
    // The last line takes all that is left, and is cut.
    if (lines.length > 0 && (lettersIn(longer) * character <= width || lines.length === most)) lines[lines.length - 1] = longer
    else lines.push(word.trimStart())
  }
  return lines.map((line) => clipped(line, width, character))
}
