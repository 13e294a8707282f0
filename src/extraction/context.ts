/** What a reader of sentences knows of the whole text. */
import type { IsoDate } from '@/domain/contract'
import type { Draft, Proposal } from './claims'
import type { Gazetteer } from './gazetteer'
import type { PlainText } from './plain-text'
import type { Sentence } from './sentences'

/** The day of the text, from which "last Thursday" and a missing year are reckoned. */
export interface Published {
  day: IsoDate
  basis: 'given' | 'stated' | 'inferred'
}

export interface Context {
  readonly gazetteer: Gazetteer
  readonly plain: PlainText
  /** Undefined if neither the reader nor the text gives it. */
  readonly published: Published | undefined
}

/** Reads a text sentence by sentence and says at the end what it states of its kind. */
export interface ClaimReader<P extends Proposal = Proposal> {
  read: (sentence: Sentence) => void
  finish: () => Draft<P>[]
}
