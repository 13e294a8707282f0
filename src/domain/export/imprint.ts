/** What every file says about itself, in its name and within. */
import type { IsoDate } from '@/domain/contract'
import type { TierChoice } from '@/domain/tiers'
import type { ChartKind } from '@/domain/view-state'

export interface Imprint {
  date: IsoDate
  /** The earlier day, where two are compared. */
  compared?: IsoDate | undefined
  tier: TierChoice
  /** Whether claims of the reader's own documents, which nobody else has, are among it. */
  mine?: boolean | undefined
  /** `then`: only the texts that were published by the day. */
  known: 'now' | 'then'
  dataVersion: string
  /** What is meant, and not meant, by the boundaries drawn. */
  policy: string
}

/** On whose word a day stands: all, the documents alone, or those of them that were published by the day; each with the reader's own or without. */
export type Voice = `${TierChoice | 'as-read'}${'' | '-and-mine'}`

/** Sentences to quote and their sources, of the day or, by its code, of a country. */
type QuoteKind = `${'sentences' | 'sources'}${'' | `-${string}`}`

/** The choice of sources as one word. */
export function voiceOf({ tier, known, mine = false }: Pick<Imprint, 'tier' | 'known' | 'mine'>): Voice {
  return `${known === 'then' ? 'as-read' : tier}${mine ? '-and-mine' : ''}`
}

/** The same in the column of a table: `all`, `documents+mine`. */
export function tiersIn({ tier, mine = false }: Pick<Imprint, 'tier' | 'mine'>): string {
  return mine ? `${tier}+mine` : tier
}

/**
 * `sco-status-2017-06-08-to-2025-08-28-documents.csv`: what it holds, of which days, and, unless it is all, on whose word. `compared` and
 * `date` are two days, or the first and the last of the window of the timeline or of a chart.
 */
export function fileNameOf(
  what: 'status' | 'changes' | 'timeline' | 'contradictions' | 'coverage' | 'support' | `trade-${ChartKind}` | QuoteKind,
  { date, compared, ...voiced }: Pick<Imprint, 'date' | 'compared' | 'tier' | 'known' | 'mine'>,
  extension: string,
): string {
  const days = compared === undefined ? date : `${compared}-to-${date}`
  const voice = voiceOf(voiced)
  return `sco-${what}-${days}${voice === 'all' ? '' : `-${voice}`}.${extension}`
}
