/** One mark of a sentence (`chunks.ts` names them), with the words for which it stands. */
import type { Entity } from './states'
import type { StatusPhrase } from './status-phrase'

export interface Chunk {
  tag: string
  /** The first of its tokens and the one after its last. */
  first: number
  after: number
  entities: Entity[] | undefined
  phrase: StatusPhrase | undefined
}

/** All chunks are made here, with the same fields in the same order, so that the engine finds them at once. */
export function chunkOf(tag: string, first: number, after: number, entities?: Entity[], phrase?: StatusPhrase): Chunk {
  return { tag, first, after, entities, phrase }
}
