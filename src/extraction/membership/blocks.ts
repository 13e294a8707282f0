/** Statuses said by a heading, a line that ends with a colon or the head of a column, and held by the states listed under it. */
import type { Sentence } from '@/extraction/sentences'
import type { Chunk } from './chunk'
import type { Chunked } from './chunks'
import { isExceptedBefore } from './hedges'
import type { Entity } from './states'
import type { PhraseStatus } from './status-phrase'

export interface Listed {
  entities: Entity[]
  status: PhraseStatus
}

export interface Blocks {
  /** What a sentence lists under the heading before it. */
  read: (sentence: Sentence, chunked: Chunked) => Listed[]
  /** If nothing is waited for, a sentence without any state or status need not be read. */
  isWaiting: () => boolean
}

const HEADING_WORDS = 12
/** A line that only names states, whatever brackets say of them. */
const NAMES_ONLY = /^(?:t?[:,]?[(]?w?[)]?D?(?:w[:,])?|[^ESxD:;.]{1,6}[:D])(?:E(?:\([^E]{0,6}\))?[,&;|]{0,2})+[.]?$/
const GOES_ON = /^(?:[qpc]?(?:[BCIM]|MB)[,:D]?|2[qp]w)E[^SJ]*$/
const ANSWERS = /^(?:w[:,D;]{1,2})?E[,&][^SJ]*$/
const OPENS_LIST = /S[^E;.]{0,8}[:D]$|S[^E.]{0,4};$|^[^ESx]{0,3}(?:S[:,D]?){1,2}[.]?$|^[^ESxBHCG;.]{0,3}S[wfYt]{1,4}:?$/

export function blocksOf(): Blocks {
  let status: PhraseStatus | undefined
  let columns: (PhraseStatus | undefined)[] | undefined
  let block = -1
  let said = 0
  /** What the sentence before counts without naming anyone: "It has eight members. They are …". */
  let counted: PhraseStatus | undefined
  let asked: PhraseStatus | undefined
  return {
    isWaiting: () => asked !== undefined || counted !== undefined || status !== undefined || columns !== undefined,
    read(sentence, { tags, chunks }) {
      const isNew = sentence.block !== block
      block = sentence.block
      if (sentence.kind === 'row') {
        const cells = cellsOf(chunks)
        const heads = cells.map(statusOf)
        if (heads.filter((head) => head !== undefined).length > 1 && !tags.includes('E')) columns = heads
        else if (columns?.length === cells.length) {
          return cells.flatMap((cell, index) => listed(cell, columns?.[index], sentence.tokens))
        }
      } else columns = undefined
      if (status !== undefined && !tags.includes('S')) {
        const isListed =
          sentence.kind === 'text' || !isNew ? NAMES_ONLY.test(tags) : /^[^ESx]{0,3}E/.test(tags) && sentence.kind !== 'heading'
        if (isListed) return listed(sentence.kind === 'text' || !isNew ? chunks : firstStates(chunks), status, sentence.tokens)
        if (sentence.kind !== 'row' && sentence.kind !== 'item') status = undefined
      }
      const taken =
        counted !== undefined && GOES_ON.test(tags)
          ? listed(chunks, counted, sentence.tokens)
          : asked !== undefined && ANSWERS.test(tags)
            ? listed(chunks, asked, sentence.tokens)
            : []
      asked = isQuestion(sentence) && !tags.includes('E') ? statusOf(chunks) : undefined
      // A sentence that names nobody may stand between: "Observers have no vote. There is a rule for it. They are …".
      const plural = tags.includes('E') ? undefined : pluralOf(chunks)
      if (plural !== undefined) said = block
      counted = plural ?? (tags.includes('E') || tags.includes('S') || said !== block ? undefined : counted)
      const isSaid = sentence.kind !== 'heading' && !isQuestion(sentence) && /[EehpqBH]/.test(tags)
      if (opens(sentence, tags)) status = isSaid ? pluralOf(chunks) : statusOf(chunks)
      else if (sentence.kind === 'heading' || tags.includes('S')) status = undefined
      return taken
    },
  }
}

function isQuestion({ text }: Sentence): boolean {
  return /\?['"”’)]?$/.test(text)
}

function opens(sentence: Sentence, tags: string): boolean {
  const { kind, tokens } = sentence
  if (tags.includes('E')) return false
  if (isQuestion(sentence)) return tags.includes('S')
  return (kind === 'heading' && tags.includes('S') && tokens.length <= HEADING_WORDS) || OPENS_LIST.test(tags)
}

function pluralOf(chunks: readonly Chunk[]): PhraseStatus | undefined {
  // "The former observers and dialogue partners now hold the status of SCO partner".
  const tags = chunks.map(({ tag }) => tag).join('')
  if (/[Sx][^EeS;.]{0,4}[BHG][^EeS;.]{0,4}S[.;]?$/.test(tags) && chunks.some(({ phrase }) => phrase?.isPlural))
    return statusOf(chunks)
  return chunks.findLast(({ tag, phrase }) => tag === 'S' && phrase?.isPlural)?.phrase?.status
}

function statusOf(chunks: readonly Chunk[]): PhraseStatus | undefined {
  return chunks.findLast(({ tag }) => tag === 'S')?.phrase?.status
}

function cellsOf(chunks: readonly Chunk[]): Chunk[][] {
  const cells: Chunk[][] = [[]]
  for (const chunk of chunks) {
    if (chunk.tag === '|') cells.push([])
    else cells.at(-1)?.push(chunk)
  }
  return cells
}

function firstStates(chunks: readonly Chunk[]): Chunk[] {
  const first = chunks.find(({ tag }) => tag === 'E')
  return first ? [first] : []
}

function listed(chunks: readonly Chunk[], status: PhraseStatus | undefined, tokens: Sentence['tokens']): Listed[] {
  const entities = chunks
    .flatMap(({ tag, entities }) => (tag === 'E' || tag === 'X' ? (entities ?? []) : []))
    .filter(({ first }) => !isExceptedBefore(tokens, first))
  return status === undefined || entities.length === 0 ? [] : [{ entities, status }]
}
