/** In texts about the merger of observers and dialogue partners into SCO partners: what their holders were before counts for nothing. */
import type { Sentence } from '@/extraction/sentences'
import type { Token } from '@/extraction/tokens'
import type { Chunk } from './chunk'
import { BYGONE } from './status-words'

const MERGING =
  /^(?:merg(?:e[ds]?|ing|er)|unif(?:y|ie[ds]|ying|ication)|combin(?:e[ds]?|ing)|replac(?:e[ds]?|ing)|abolish(?:e[ds]|ing)?|convert(?:s|ed|ing)?|transform(?:s|ed|ing)?|turn(?:s|ed|ing)|scrap(?:s|ped))$/
const NEAR = 3

/** Takes the former statuses out of the marks of a sentence, and the asides that held nothing else. */
export function withoutFormer({ tokens }: Sentence, chunks: Chunk[]): void {
  let isMerger: boolean | undefined
  for (const [at, chunk] of chunks.entries()) {
    if (!isOld(chunk) || chunk.tag !== 'S') continue
    const [joint, before] = [chunks[at - 1], chunks[at - 2]]
    const isSecond = joint?.tag === '&' && before?.tag === 'x' && isOld(before)
    isMerger ??= tokens.some(({ word }) => MERGING.test(word))
    if (isMerger || isSecond || isBygone(tokens, chunk)) chunk.tag = 'x'
  }
  for (let at = chunks.length - 1; at >= 0; at--) if (chunks[at]?.tag === 'x' && isOld(chunks[at] as Chunk)) takeOut(chunks, at)
}

function takeOut(chunks: Chunk[], at: number): void {
  const tagAt = (index: number) => chunks[index]?.tag ?? ''
  const first = tagAt(at - 1) === 'w' ? at - 1 : at
  const holder = chunks[first - 2]
  if (/[,(D]/.test(tagAt(first - 1)) && /[,)D]/.test(tagAt(at + 1)) && holder?.tag === 'E') {
    holder.after = (chunks[at + 1] as Chunk).after
    chunks.splice(first - 1, at - first + 3)
    return
  }
  // "14 former observers, among them Iran, became".
  const next = [1, 2, 3].find((step) => tagAt(at + step) === 'E')
  const between = chunks.slice(at + 1, at + (next ?? 0)).map(({ tag }) => tag)
  if (next === undefined || !/^,?I?$/.test(between.join(''))) return
  const named = chunks[at + next] as Chunk
  named.first = (chunks[at] as Chunk).first
  chunks.splice(at, next)
}

function isOld({ phrase }: Chunk): boolean {
  return phrase?.status === 'observer' || phrase?.status === 'dialogue-partner'
}

/** "Until now observers". */
function isBygone(tokens: readonly Token[], { first }: Chunk): boolean {
  return tokens.slice(Math.max(0, first - NEAR), first).some(({ word }) => BYGONE.has(word))
}
