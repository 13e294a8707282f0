/** Names of people that are in no table: runs of capitalised words beside an office. */
import type { Token } from '@/extraction/tokens'
import type { Item } from './items'

/** The name of a person: as the text has it, or as a table knows it. */
export interface Name {
  after: number
  nextItem: number
  text: string | undefined
  known: Item | undefined
}

const MOST_WORDS = 5
const HONORIFIC = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'professor',
  'gen',
  'general',
  'lt',
  'col',
  'colonel',
  'h.e.',
  'he',
  'his',
  'her',
  'excellency',
  'sir',
  'shri',
  'smt',
  'comrade',
  'seyed',
  'syed',
  'senator',
  'hon',
  'maj',
  'major',
  'army',
  'lieutenant',
])
const PARTICLE = new Set([
  'bin',
  'ibn',
  'al',
  'ul',
  'el',
  'de',
  'da',
  'von',
  'van',
  'oglu',
  'ogly',
  'uulu',
  'zoda',
  'binti',
  'bint',
  'dos',
])
/** Capitalised words that begin no name. */
const NO_NAME = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december in on at the a an and of for from to with as will his her but if when while where says said new how why what host by is who after during council summit meeting office republic state organisation organization'.split(
    ' ',
  ),
)

/** Where the name begins that follows at `index`, honorifics left out. */
export function skipHonorifics(tokens: readonly Token[], index: number): number {
  let at = index
  for (let token = tokens[at]; token; token = tokens[at]) {
    const isTitle = token.isCapital && HONORIFIC.has(token.word)
    const isPoint = token.word === '.' && at > index
    if (!isTitle && !isPoint) break
    at++
  }
  return at
}

/** The token after the name that begins at `index`; `index` itself if none does. `isTaken` tells the tokens that are names of something else. */
export function nameAfter(tokens: readonly Token[], index: number, isTaken: (index: number) => boolean): number {
  let after = index
  for (let at = index; at < index + MOST_WORDS; at++) {
    const token = tokens[at]
    if (!token || isTaken(at)) break
    if (isNameWord(token)) {
      after = at + 1
      if (token.isPossessive) break
    } else if (!(at > index && PARTICLE.has(token.word))) break
  }
  return after
}

/** The first token of the name that ends before `index`; `index` itself if none does. */
export function nameBefore(tokens: readonly Token[], index: number, isTaken: (index: number) => boolean): number {
  let first = index
  for (let at = index - 1; at >= Math.max(0, index - MOST_WORDS); at--) {
    const token = tokens[at]
    if (!token || isTaken(at) || token.isPossessive) break
    if (isNameWord(token) && !HONORIFIC.has(token.word)) first = at
    else if (!PARTICLE.has(token.word)) break
  }
  return first
}

function isNameWord(token: Token): boolean {
  return token.kind === 'word' && token.isCapital && !NO_NAME.has(token.word)
}

/** Whether three in four words have a capital, as in a headline. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word')
  return words.length > 4 && words.filter(({ isCapital }) => isCapital).length > (words.length * 3) / 4
}
