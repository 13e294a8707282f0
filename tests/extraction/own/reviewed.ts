import { readFileSync } from 'node:fs'
import type { CorePart, TradeFigure } from '@/domain/contract'
import type { Proposal } from '@/extraction/claims'
import type { GazetteerFile } from '@/extraction/gazetteer-file'
import type { ReviewedDocument } from '@/extraction/own/reviewed'
import { worldNamesOf } from '@/extraction/own/world-names'
import { publishedParts } from '@tests/state/published'

const parts = publishedParts()
/** The published dataset's core and trade. */
export const core: CorePart = parts.core
export const trade: readonly TradeFigure[] = parts.trade.trade

export const world = worldNamesOf(JSON.parse(readFileSync('public/data/gazetteer.json', 'utf8')) as GazetteerFile)

type WithoutFinding<P extends Proposal = Proposal> = P extends Proposal
  ? Omit<P, 'phrase' | 'offset' | 'confidence' | 'rule'> & { phrase?: string }
  : never

/** A document whose text is made of the phrases of its proposals, each a line. */
export function documentOf(
  id: string,
  published: string | null,
  proposals: readonly WithoutFinding[],
  more: Partial<ReviewedDocument> = {},
): ReviewedDocument {
  let text = 'The first line says nothing.\n\n'
  const accepted = proposals.map((proposal, index) => {
    const phrase = proposal.phrase ?? `passage number ${index}`
    const offset: [number, number] = [text.length, text.length + phrase.length]
    text += `${phrase}\n`
    const whole: Proposal = { ...proposal, phrase, offset, confidence: 0.9, rule: 'of-the-test' }
    return { key: `${proposal.kind}.${offset.join('-')}`, proposal: whole, isCorrected: false }
  })
  return {
    id,
    title: 'A text',
    language: 'en',
    sha256: 'a'.repeat(64),
    text,
    publicationDate: published,
    ...(published !== null && { publicationBasis: 'stated' as const }),
    accepted,
    ...more,
  }
}

/** A meeting with what is not said of it left open. */
export function meeting(more: Partial<Omit<Extract<Proposal, { kind: 'meeting' }>, 'kind'>>): WithoutFinding {
  return { kind: 'meeting', type: 'summit', start: '2024-07-04', participants: [], state: 'held', ...more }
}

export function figure(more: Partial<Omit<Extract<Proposal, { kind: 'trade' }>, 'kind'>>): WithoutFinding {
  return {
    kind: 'trade',
    a: 'CN',
    b: 'TJ',
    measure: 'turnover',
    period: '2025-H1',
    valueUsd: 2_040_000_000,
    value: null,
    currency: null,
    ...more,
  }
}
