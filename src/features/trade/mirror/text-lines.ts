/** Text in the drawings, which breaks no lines by itself. Widths are estimates: a little too much rather than too little. */
import { tradeMirrorMessages as words } from '@/i18n/trade-mirror'

/** About how wide a character is, in pixels: of small print, of bold names, and of bold amounts, which are digits and blanks for the most part. */
export const SMALL = 6.5
export const AMOUNT = 7.1
export const BOLD = 7.6

/** Text cut to a width, with a sign that it goes on. */
export function clipped(text: string, width: number, character = SMALL): string {
  const room = Math.floor(width / character)
  return text.length <= room ? text : words.more(text.slice(0, Math.max(1, room - 2)).trimEnd())
}

/** Text in lines of a width; what finds no room in `most` of them is cut off with a sign that it goes on. */
export function wrapped(text: string, width: number, most: number, character = SMALL): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    // The last line takes all that is left, and is cut.
    if (lines.length > 0 && (longer.length * character <= width || lines.length === most)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map((line) => clipped(line, width, character))
}
