/**
 * What the extraction proposes of a text: the form of `npm run extract`, which the atlas maps to its contract (`own-claims.ts`). Offsets
 * are UTF-16 units of the text as it was given, with LF line ends.
 */
import type { IsoDate, MeetingState, MeetingType, Measure } from '@/domain/contract'

/** A status in the SCO as a text gives it; `partner` is the "SCO partner" of 2025. */
export const proposedStatuses = ['member', 'observer', 'dialogue-partner', 'guest', 'partner'] as const
/** What a text counts. */
export const countedStatuses = ['member', 'observer', 'dialogue-partner', 'founder'] as const

/** The signing of a document is `other` here: the texts' own word for it is seldom a kind of meeting. */
export type ProposedMeetingType = Exclude<MeetingType, 'signing'>

interface Found {
  /** At most eight words of the text, at `offset`. */
  phrase: string
  offset: [from: number, to: number]
  /** From 0 to 1: of the proposals at 0.9, nine in ten are right. */
  confidence: number
  /** The rule that found it (`confidence.ts` names all). */
  rule: string
}

export interface MembershipProposal extends Found {
  kind: 'membership'
  /** ISO 3166-1 alpha-2, or an organisation's acronym. */
  entity: string
  status: (typeof proposedStatuses)[number]
}

export interface CountProposal extends Found {
  kind: 'membership-count'
  status: (typeof countedStatuses)[number]
  count: number
}

export interface MeetingProposal extends Found {
  kind: 'meeting'
  type: ProposedMeetingType
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, `--MM-DD` (no year to be had) or null. */
  start: string | null
  end?: string
  /** Worked out from the day of the text, not printed: the day, or its year. */
  isDateInferred?: boolean
  city?: string
  /** ISO 3166-1 alpha-2. */
  country?: string
  /** ISO 3166-1 alpha-2, in the order of the alphabet. */
  participants: string[]
  /** The state that holds it or has the chair, where the text says so; one of `participants` or not. */
  host?: string
  state: MeetingState
  /** "On the sidelines of": the type of the meeting beside which it took place. */
  beside?: ProposedMeetingType
  /** The number of the meeting in its series: "the 24th meeting". */
  number?: number
}

export interface TradeProposal extends Found {
  kind: 'trade'
  /** ISO 3166-1 alpha-2. Of `turnover` the first of the alphabet; of `exports` a sells to b, of `imports` a buys from b. */
  a: string
  b: string
  measure: Measure
  /** `2024`, `2025-H1`, `2024-Q3`, `2024-09`, `2023-01/2023-10`, `--01/--08` (no year to be had), `FY2022-23`; null if the text names none. */
  period: string | null
  /** Whole US dollars. */
  valueUsd: number | null
  /** Whole units of `currency` (ISO 4217), as in the text. */
  value: number | null
  currency: string | null
  /** Per cent against the period a year before. */
  changePercent?: number
  /** Who reports it, as the text names it. */
  reporter?: string
}

export type Proposal = MembershipProposal | CountProposal | MeetingProposal | TradeProposal

/** What was found in one text. */
export interface Extraction {
  publicationDate: IsoDate | null
  /** `given` by the reader, `stated` by the text, `inferred` where the text leaves out the year; absent if there is no date. */
  publicationBasis?: 'given' | 'stated' | 'inferred'
  claims: Proposal[]
}

/** What a reader of sentences finds, before the driver (`extract.ts`) gives it phrase, offset in the given text and confidence. */
export type Draft<P extends Proposal = Proposal> = P extends Proposal
  ? Omit<P, 'phrase' | 'offset' | 'confidence'> & {
      /** The passage that says it: offsets in the plain text. Of a longer one the driver keeps the first eight words. */
      passage: [from: number, to: number]
    }
  : never
