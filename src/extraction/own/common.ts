/** What the claims of every kind have in common: where the text says it, and on what it rests. */
import type { Evidence, Id, When } from '@/domain/contract'
import { type Paragraph, paragraphsOf } from '@/domain/evidence'
import { paragraphAt } from '@/domain/reading/anchor'
import { resolveEdtf } from '@/domain/time'
import type { AcceptedProposal, ReviewedDocument } from './reviewed'

/** A document with what is asked of it for every claim. */
export interface Desk {
  document: ReviewedDocument
  paragraphs: readonly Paragraph[]
  /** The day of the text as a date of the dataset; undefined if there is none. */
  published: When | undefined
}

export function deskOf(document: ReviewedDocument): Desk {
  const { publicationDate, text } = document
  return {
    document,
    paragraphs: paragraphsOf(text),
    published: publicationDate === null ? undefined : resolveEdtf(publicationDate),
  }
}

export function evidenceOf({ document, paragraphs }: Desk, { proposal }: AcceptedProposal): Evidence[] {
  const [start, end] = proposal.offset
  return [{ source: document.id, paragraph: Math.max(1, paragraphAt(paragraphs, start)), start, end, phrase: proposal.phrase }]
}

interface Ground {
  tier: 'mine'
  basis: 'stated' | 'inferred'
  reasoning?: string
}

/** On what a claim rests. Each of the reasons given makes it an inferred one; a correction is the reader's own reading. */
export function groundOf({ isCorrected }: AcceptedProposal, reasons: readonly (string | false)[]): Ground {
  const told = [...reasons, isCorrected && 'You have corrected what was read from the text.'].filter((reason) => reason !== false)
  return told.length === 0 ? { tier: 'mine', basis: 'stated' } : { tier: 'mine', basis: 'inferred', reasoning: told.join(' ') }
}

/** Why what rests on the day of the text is no surer than that day is; false if the text prints it or the reader has given it. */
export function doubtOfDay({ document }: Desk): string | false {
  return document.publicationBasis === 'inferred' && 'The year of the text is worked out, not printed.'
}

/** An id of the dataset's form: what cannot stand in one is a hyphen. */
export function idOf(...parts: readonly (string | number | undefined)[]): Id {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .join('.')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9.~]+/g, '-')
    .replaceAll(/^[^A-Za-z0-9]+|-+$/g, '')
}
