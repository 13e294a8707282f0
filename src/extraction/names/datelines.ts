/** Places: the country behind a city, and the place at the head of a report: "BEIJING, Aug. 28 (Agency) --", "ASTANA. May 3. AGENCY –", "New Delhi [India], July 4:". */
import type { CityMention, Mention } from '@/extraction/mentions'
import { type Token, wordAt } from '@/extraction/tokens'

/** How far behind the city its dash may stand. */
const LONGEST = 18
const DASH = /^(?:[-–—:]|--|\/)$/
const CAPITALS = /^[^\p{Ll}]+$/u

/** Whether a city that stands at the head of its sentence is the place from which a report was sent. */
export function isDateline({ first, after, start, end }: CityMention, tokens: readonly Token[], text: string): boolean {
  if (first > 1 || (first === 1 && tokens[0]?.kind !== 'mark')) return false
  const next = tokens[after]
  if (next?.kind !== 'mark') return false
  if (next.word === ':' || (DASH.test(next.word) && tokens[after + 1]?.isCapital)) return true
  const isShouted = CAPITALS.test(text.slice(start, end))
  if (DASH.test(next.word)) return isShouted
  for (const token of tokens.slice(after, after + LONGEST)) {
    if (DASH.test(token.word)) return true
    if (token.kind === 'word' && !token.isCapital) return isShouted
  }
  return isShouted && tokens.length <= after + LONGEST
}

/** Puts "Ufa, Russia" together as one place, and marks the place (or two of them) at the head of a report. */
export function withPlaces(mentions: Mention[], tokens: readonly Token[], text: string): Mention[] {
  const [first, second] = mentions
  if (first?.kind === 'city' && isDateline(first, tokens, text)) {
    first.isDateline = true
    if (second?.kind === 'city' && second.first === first.after + 1 && wordAt(tokens, first.after) === '/')
      second.isDateline = true
  }
  if (!mentions.some(({ kind }) => kind === 'city')) return mentions
  const places: Mention[] = []
  for (const mention of mentions) {
    const city = places.at(-1)
    if (
      city?.kind === 'city' &&
      mention.kind === 'country' &&
      isCountryOf(city, mention.code, mention.form, mention.first, mention.after, tokens)
    ) {
      const isBracketed = wordAt(tokens, mention.after) === ')'
      city.after = mention.after + (isBracketed ? 1 : 0)
      city.end = tokens[city.after - 1]?.end ?? mention.end
    } else places.push(mention)
  }
  return places
}

/** "Ufa, Russia", "Ufa (Russia)", but not "in Ufa, Russia and China agreed". */
function isCountryOf(
  city: CityMention,
  code: string,
  form: string,
  first: number,
  after: number,
  tokens: readonly Token[],
): boolean {
  if (code !== city.country || form === 'adjective' || first !== city.after + 1) return false
  const mark = tokens[city.after]?.word
  if (mark === '(') return wordAt(tokens, after) === ')'
  if (mark === ',') return wordAt(tokens, after) !== 'and' && tokens[after - 1]?.isPossessive !== true
  return false
}
