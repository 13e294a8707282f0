/** Who is where: "the premier arrived in Beijing", "is in China until Friday", "paid a visit to Baku". Whom he meets next he meets there. */
import type { Sentence } from '@/extraction/sentences'
import type { Place } from './where'

export interface Stay {
  /** The state of the visitor, ISO 3166-1 alpha-2; SCO for one of its officers. */
  state: string
  place: Place
  /** The number of the sentence that tells of it. */
  sentence: number
}

const GOING = new Set(
  'came come comes coming arrived arrives arriving landed lands flew flies travelled traveled travels went goes visited visits visiting visit began begins started starts continued toured touring trip paid pays'.split(
    ' ',
  ),
)
const BEING = new Set('is was are were'.split(' '))
const REACH = 14

/** Where a person of a state is said to go or to be, in a sentence; undefined if it says that of none. */
export function stayIn({ tokens, mentions }: Pick<Sentence, 'tokens' | 'mentions'>, sentence: number): Stay | undefined {
  for (const [index, person] of mentions.entries()) {
    if (person.kind !== 'person') continue
    const state = person.country ?? (person.organisation === 'SCO' ? 'SCO' : undefined)
    if (state === undefined) continue
    for (const mention of mentions.slice(index + 1)) {
      if (mention.first - person.after > REACH) break
      if (mention.kind !== 'city' && (mention.kind !== 'country' || mention.form !== 'name')) continue
      const country = mention.kind === 'city' ? mention.country : mention.code
      if (country === state || !isReached(tokens, person.after, mention.first)) continue
      return { state, place: { ...(mention.kind === 'city' && { city: mention.name }), country }, sentence }
    }
  }
  return undefined
}

/** A verb of going, and "in" or "to" or "visit" right before the place; of being only "is in". */
function isReached(tokens: Sentence['tokens'], from: number, to: number): boolean {
  const wordAt = (at: number) => tokens[at]?.word ?? ''
  const before = wordAt(to - 1) === 'the' ? to - 2 : to - 1
  const isIn = wordAt(before) === 'in' || wordAt(before) === 'to' || wordAt(before) === 'at'
  if (!isIn && !wordAt(before).startsWith('visit')) return false
  for (let at = from; at < to; at++) {
    const word = wordAt(at)
    if (word === 'not' || word === 'never' || word === 'that' || word === ';') return false
    if (GOING.has(word) || (BEING.has(word) && at === before - 1 && wordAt(before) === 'in')) return true
  }
  return false
}
