/** What "it", "they" and "both" stand for: the states named just before. */
import type { Mention } from '@/extraction/mentions'
import type { Sentence } from '@/extraction/sentences'
import { type Token, wordAt } from '@/extraction/tokens'
import type { Chunk } from './chunk'
import type { Entity } from './states'

const MOST = 4

export interface Antecedents {
  /** Gives the pronouns of a sentence their states. */
  resolve: (chunks: readonly Chunk[], tokens: readonly Token[]) => void
  /** Remembers what a sentence names. */
  see: (sentence: Sentence) => void
}

export function antecedentsOf(): Antecedents {
  let several: readonly string[] = []
  let one: string | undefined
  /** The state for which the last person named stands: whose "we" it is. */
  let speaker: string | undefined
  return {
    resolve(chunks, tokens) {
      let [group, single] = [several, one]
      speaker = chunks.findLast(({ tag }) => tag === 'h')?.entities?.[0]?.code ?? speaker
      for (const [at, chunk] of chunks.entries()) {
        // "The minister said …, where it is a partner": no person, but the state for which one stands.
        if (chunk.tag === 'p' && chunks[at - 1]?.tag === 'R')
          single = chunks.slice(0, at).findLast(({ tag }) => 'Eeh'.includes(tag))?.entities?.[0]?.code ?? single
        if ('Ee'.includes(chunk.tag)) {
          const codes = statesOf(chunk)
          if (codes.length > 1) group = codes
          else single = codes[0] ?? single
        }
        if (chunk.entities) continue
        if (chunk.tag === 'q') chunk.entities = group.map((code) => entityAt(code, chunk))
        else if (chunk.tag === 'p' && isOwn(tokens, chunk))
          chunk.entities = speaker === undefined ? [] : [entityAt(speaker, chunk)]
        else if (chunk.tag === 'p' && single !== undefined) chunk.entities = [entityAt(single, chunk)]
      }
    },
    see({ mentions }) {
      const codes: string[] = []
      for (const mention of mentions) {
        const code = stateNamed(mention)
        if (code !== undefined && !codes.includes(code)) codes.push(code)
      }
      if (codes.length > 1 && codes.length <= MOST) several = codes
      if (codes.length > 0) one = codes[0]
    },
  }
}

function statesOf({ entities }: Chunk): string[] {
  const codes: string[] = []
  if (entities) for (const { code, isOrganisation } of entities) if (!isOrganisation) codes.push(code)
  return codes
}

function isOwn(tokens: readonly Token[], { first }: Chunk): boolean {
  return wordAt(tokens, first) === 'we' || wordAt(tokens, first) === 'country'
}

function entityAt(code: string, { first, after }: Chunk): Entity {
  return { code, isOrganisation: false, first, after }
}

function stateNamed(mention: Mention): string | undefined {
  if (mention.kind === 'country') return mention.form === 'adjective' || mention.form === 'people' ? undefined : mention.code
  if (mention.kind === 'person') return mention.country
  return mention.kind === 'city' && mention.isCapital && mention.isDateline !== true ? mention.country : undefined
}
