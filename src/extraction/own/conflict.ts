/** What every kind of contradiction of a reader's claims has in common. */
import type { Claim, Discrepancy, Id } from '@/domain/contract'

/** `own-and-atlas` where a claim of the reader's stands against one of the dataset's; against another of the reader's it is of two documents. */
export function conflictOf(own: Claim, subject: Id, against: readonly Claim[], explanation: string, shown: string): Discrepancy {
  const kind = against.some(({ tier }) => tier === 'mine') ? 'document-and-document' : 'own-and-atlas'
  return { id: `${kind}.${own.id}`, kind, subject, claims: [own.id, ...new Set(against.map(({ id }) => id))], explanation, shown }
}

/** How the other side is called, within a sentence. */
export function tellerOf(against: Claim): string {
  return against.tier === 'mine' ? 'another of your documents' : 'the atlas'
}
