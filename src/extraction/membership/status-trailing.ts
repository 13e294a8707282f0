/** What follows the noun of a status phrase: "of the SCO", "in the regional bloc", "of parliament". */
import { type Token, wordAt } from '@/extraction/tokens'
import type { Head } from './status-heads'
import type { Words } from './status-words'
import { bodies, describing, numberWords, otherBodies } from './words'

const GATHERINGS = new Set([
  'summit',
  'meeting',
  'session',
  'sessions',
  'meetings',
  'summits',
  'talks',
  'event',
  'events',
  'same',
  'council',
])

const CONNECTING =
  /^(?:since|and|in|from|at|with|as|for|which|but|while|or|too|also|both|whose|after|by|on|to|that|because|where)$/

interface Trailing {
  after: number
  organisations: string[]
  hasBody: boolean
  isVoid: boolean
  isStanding: boolean
}

/** "Of the SCO", "in the regional bloc", "of parliament". */
export function trailingOf(words: Words, head: Head): Trailing {
  const { tokens, mentionAt } = words
  const found: Trailing = { after: head.after, organisations: [], hasBody: false, isVoid: false, isStanding: false }
  const preposition = wordAt(tokens, head.after)
  if (!['of', 'in', 'to', 'at', 'within', 'with', 'for'].includes(preposition)) return found
  let at = head.after + 1
  const organisations: string[] = []
  let last = -1
  let isClosed = false
  for (let steps = 0; steps < 9 && at < tokens.length; steps++) {
    const mention = mentionAt(at)
    if (mention?.kind === 'organisation') {
      organisations.push(mention.id)
      at = last = mention.after
      continue
    }
    if (mention && mention.kind !== 'reference') break
    const { word } = tokens[at] as Token
    if (organisations.length > 0) {
      const skip = (word === ',' && !isClosed) || ['and', 'the', 'as', 'well', 'both', 'also', 'or', 'of', 'in'].includes(word)
      isClosed ||= word === 'and' || word === 'or'
      if (!skip) {
        // "The SCO family", "SCO summits".
        if (GATHERINGS.has(word) || word === 'family' || word === 'grouping' || word === 'bloc') last = at + 1
        break
      }
    } else if (bodies.has(word)) {
      found.after = at + 1
      found.hasBody = true
      return found
    } else if (
      !(
        word === 'the' ||
        word === 'this' ||
        word === 'both' ||
        describing.has(word) ||
        /-(?:member|nation|state|strong)$/.test(word) ||
        word === 'security' ||
        word === 'economic' ||
        word === 'political' ||
        word === 'intergovernmental' ||
        numberWords.has(word)
      )
    )
      break
    at++
  }
  if (organisations.length > 0) {
    // "A member of the UN Security Council, and the SCO met": the last begins a clause of its own.
    const next = tokens[last]
    if (organisations.length > 1 && organisations.at(-1) === 'SCO' && next?.kind === 'word' && !CONNECTING.test(next.word))
      organisations.pop()
    const isOurs = organisations.includes('SCO')
    found.after = last
    found.organisations = isOurs ? ['SCO'] : organisations
    return found
  }
  const others = preposition === 'of' ? amongOthers(words, head.after + 1) : undefined
  if (others !== undefined) {
    found.after = others
    found.organisations = ['SCO']
    return found
  }
  // "Members of parliament", "observers of the scene", "guests of the presidency": of something else.
  const noun = wordAt(tokens, at)
  const isOfState = head.isStanding && mentionAt(at)?.kind === 'country'
  const isOf =
    preposition === 'of' && !isOfState && !['which', 'whom', 'it', 'them', 'dialogue'].includes(noun) && !GATHERINGS.has(noun)
  const isElsewhere =
    otherBodies.has(noun) ||
    /^(?:elections?|vote|voting|referendum|war|trial|tournament|polls?|talks|negotiations|conference)$/.test(noun)
  found.isVoid = isOf || isElsewhere
  return found
}

/** "Member of many organisations, including the UN and the SCO". */
function amongOthers({ tokens, mentionAt }: Words, from: number): number | undefined {
  let hasBodies = false
  for (let at = from; at < Math.min(tokens.length, from + 40); at++) {
    const mention = mentionAt(at)
    if (mention?.kind === 'organisation' && mention.id === 'SCO') return hasBodies ? mention.after : undefined
    if (mention && mention.kind !== 'organisation' && mention.kind !== 'reference') return undefined
    const { word } = tokens[at] as Token
    if (
      /^(?:organi[sz]ations|groupings|bodies|institutions|blocs|forums|fora|groups|formats|platforms|structures|alliances)$/.test(
        word,
      )
    )
      hasBodies = true
    else if (!hasBodies && at > from + 8) return undefined
    if (word === ';' || word === '.') return undefined
  }
  return undefined
}
