/** The place at the head of a report: "BEIJING, Aug. 28 (Agency) --", "ASTANA. May 3. AGENCY –", "New Delhi [India], July 4:". */
import type { CityMention } from './mentions'
import type { Token } from './tokens'

/** How far behind the city its dash may stand. */
const LONGEST = 18
const DASH = /^(?:[-–—:]|--|\/)$/
const CAPITALS = /^[^\p{Ll}]+$/u

/** Whether a city that stands at the head of its sentence is the place from which a report was sent. */
export function isDateline({ first, after, start, end }: CityMention, tokens: readonly Token[], text: string): boolean {
  if (first > 1 || (first === 1 && tokens[0]?.kind !== 'mark')) return false
  const isShouted = CAPITALS.test(text.slice(start, end))
  for (let index = after; index < Math.min(tokens.length, after + LONGEST); index++) {
    const token = tokens[index] as Token
    // A dash right behind the city may belong to a sentence ("Tashkent – the capital"), unless the city is in capitals.
    if (DASH.test(token.word)) return isShouted || index > after
    if (token.kind === 'word' && !token.isCapital) return isShouted && index > after && tokens[after]?.kind === 'mark'
  }
  return isShouted && tokens.length <= after + LONGEST && tokens.length > after
}
