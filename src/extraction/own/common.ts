/** What the claims of every kind have in common: where the text says it, and on what it rests. */
import type { Evidence, Id, When } from '@/domain/contract'
import { MAX_PHRASE_WORDS, type Paragraph, paragraphsOf } from '@/domain/evidence'
import { CORRECTED } from '@/domain/own-words'
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

// The paragraphs of the texts of the last time: every decision makes the part anew, and the texts stay.
let lastParagraphs = new Map<Id, { text: string; paragraphs: readonly Paragraph[] }>()

/** The desks of these documents, in their order. */
export function desksOf(documents: readonly ReviewedDocument[]): Desk[] {
  const known = lastParagraphs
  const next: typeof known = new Map()
  const desks = documents.map((document) => {
    const { id, publicationDate, text } = document
    const kept = known.get(id)
    const paragraphs = kept?.text === text ? kept.paragraphs : paragraphsOf(text)
    if (text !== '') next.set(id, { text, paragraphs })
    return { document, paragraphs, published: publicationDate === null ? undefined : resolveEdtf(publicationDate) }
  })
  // Whoever asks about a finding without its text must not have the texts of all cut anew.
  if (next.size > 0) lastParagraphs = next
  return desks
}

/** What of a passage stands in the paragraph in which it begins, without the space around it, and at most as many words as a record holds. */
function phraseIn({ document: { text }, paragraphs }: Desk, from: number, to: number): Omit<Evidence, 'source'> | undefined {
  const start = from + (/^\s*/.exec(text.slice(from, to))?.[0].length ?? 0)
  const paragraph = paragraphAt(paragraphs, start)
  const own = paragraphs[paragraph - 1]
  if (!own || start >= own.end) return undefined
  const words = [...text.slice(start, Math.min(to, own.end)).matchAll(/\S+/g)].slice(0, MAX_PHRASE_WORDS)
  const last = words.at(-1)
  if (!last) return undefined
  const end = start + last.index + last[0].length
  return { paragraph, start, end, phrase: text.slice(start, end) }
}

/** Where the text says it. The phrase is that of the text at these offsets, whatever the proposal holds. */
export function evidenceOf(desk: Desk, { proposal }: AcceptedProposal): Evidence {
  const [from, to] = proposal.offset
  const isWithin = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to
  return { source: desk.document.id, ...(isWithin && phraseIn(desk, from, to)) }
}

interface Footing {
  tier: 'mine'
  basis: 'stated' | 'inferred'
  reasoning?: string
}

/** On what a claim rests. Each of the reasons given makes it an inferred one; a correction is the reader's own reading. */
export function footingOf({ isCorrected }: AcceptedProposal, reasons: readonly (string | false)[]): Footing {
  const told = [...reasons, isCorrected && CORRECTED].filter((reason) => reason !== false)
  return told.length === 0 ? { tier: 'mine', basis: 'stated' } : { tier: 'mine', basis: 'inferred', reasoning: told.join(' ') }
}

/** Why what rests on the day of the text is no surer than that day is; false if the text prints it or the reader has given it. */
export function doubtOfDay({ document }: Desk): string | false {
  return document.publicationBasis === 'inferred' && 'The year of the text is worked out, not printed.'
}
