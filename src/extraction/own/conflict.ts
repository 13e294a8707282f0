/** What every kind of contradiction of a reader's claims has in common. */
import type { Claim, Discrepancy, Id } from '@/domain/contract'
import { type TierChoice, tierChoices } from '@/domain/tiers'

/** `own-and-atlas` where a claim of the reader's stands against one of the dataset's; against another of the reader's it is of two documents. */
export function conflictOf(own: Claim, subject: Id, against: readonly Claim[], explanation: string, shown: string): Discrepancy {
  const kind = against.some(({ tier }) => tier === 'mine') ? 'document-and-document' : 'own-and-atlas'
  return { id: `${kind}.${own.id}`, kind, subject, claims: [own.id, ...new Set(against.map(({ id }) => id))], explanation, shown }
}

/** How the dataset is called within a sentence: what of it is switched on. */
export function atlasWords(choice: TierChoice): string {
  return choice === 'documents' ? 'the five documents' : 'the atlas'
}

/** What a claim of the reader's was held against, and the contradiction if it does not agree with that. */
export interface Held {
  against: readonly Claim[]
  conflict: Discrepancy | undefined
  /** What the reference tier adds to a contradiction with the five documents, in a sentence. */
  adds?: string
}

/**
 * The contradiction with the dataset, for both choices of tiers. One with the five documents stands for those who read with reference sources, too, unless
 * these agree with the reader's document: then they settle it.
 * @param holdAgainst holds a claim of the reader's against what of the dataset the choice switches on; undefined if there is nothing to hold it against
 */
export function withBothChoices(holdAgainst: (choice: TierChoice) => Held | undefined): Discrepancy[] {
  const [ofDocuments, ofAll] = tierChoices.map(holdAgainst)
  const whole = ofAll?.conflict
  const alone = ofDocuments?.conflict
  const referred = ofAll?.against.filter(({ tier }) => tier === 'reference') ?? []
  if (!alone || referred.length === 0) return whole ? [whole] : []
  if (!whole) return [{ ...alone, settledBy: [...new Set(referred.map(({ id }) => id))] }]
  return [{ ...alone, ...(ofAll?.adds !== undefined && { reference: ofAll.adds }) }]
}
