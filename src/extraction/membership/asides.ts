/** Takes out of the marks of a sentence what explains a name in a list and is no part of the list. */
import type { Sentence } from '@/extraction/sentences'
import { type Chunk, chunkOf } from './chunk'

/** Up to a relative clause within a list: what opens the list, and its first names. */
const OPENED = /(?:S[^ESx;.]{0,4}[:CIBD]|C)I?c?(?:E(?:[,&]{1,2}E)*)$/
/** After it: the other names, and nothing else. */
const REST = /^,[,&]{0,2}E(?:t?[,&]{1,2}E)*[,;.)D]*$/
const LONGEST_CLAUSE = 9
/** What opens a list or goes on with it, so that an owner may stand after it. */
const OPENING = /^[CI:BD,&(f]$/

/** "Partners: Mongolia, which used to be an observer, Egypt and Qatar": the relative clause is said of Mongolia alone. */
export function withoutClauses(chunks: Chunk[]): void {
  for (let at = chunks.length - 2; at > 1; at--) {
    if (chunks[at]?.tag !== 'R' || chunks[at - 1]?.tag !== ',') continue
    const close = chunks.findIndex(({ tag }, index) => index > at && tag === ',')
    if (close === -1 || close - at > LONGEST_CLAUSE) continue
    const tags = chunks.map(({ tag }) => tag).join('')
    if (/[E;:]/.test(tags.slice(at, close)) || !OPENED.test(tags.slice(0, at - 1)) || !REST.test(tags.slice(close))) continue
    // Its words are the name's own: nothing in them makes the list doubtful.
    Object.assign(chunks[at - 2] as Chunk, { after: chunks[close]?.first })
    chunks.splice(at - 1, close - at + 1)
  }
}

/** "Including India's neighbours, Nepal and Bhutan": whose they are is not among them. */
export function withoutOwners({ tokens }: Sentence, chunks: Chunk[]): void {
  for (let at = chunks.length - 3; at > 0; at--) {
    const [owner, noun, third] = [chunks[at] as Chunk, chunks[at + 1] as Chunk, chunks[at + 2]]
    if (owner.tag !== 'e' || !/[wq]/.test(noun.tag) || !tokens[owner.after - 1]?.isPossessive) continue
    const gap = /^[,:D(]$/.test(third?.tag ?? '') ? 1 : 0
    const named = chunks[at + 2 + gap]
    if (named?.tag !== 'E' || !OPENING.test(chunks[at - 1]?.tag ?? '')) continue
    if ((named.entities?.length ?? 0) > 1 && !tokens[noun.after - 1]?.word.endsWith('s')) continue
    const before = owner.entities?.slice(0, -1) ?? []
    if (before.length === 0) {
      named.first = owner.first
      chunks.splice(at, 2 + gap)
    } else {
      Object.assign(owner, { tag: 'E', entities: before, after: before.at(-1)?.after })
      chunks.splice(at + 1, 1, ...(gap === 1 ? [] : [chunkOf(',', noun.first, noun.first)]))
    }
  }
}
