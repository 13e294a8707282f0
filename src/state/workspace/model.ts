/**
 * What the workspace holds: the reader's own documents, what was proposed of each, and what the reader decided. A proposal that has not been
 * decided counts for nothing; an accepted one is a claim of the tier "mine".
 */
import type { Id, IsoDate } from '@/domain/contract'
import type { Proposal } from '@/extraction/claims'

export const textForms = ['text', 'html', 'markdown'] as const
/** How a text is written; markup is left out, never interpreted. */
export type TextForm = (typeof textForms)[number]

/** What the reader says of a document: what a source record needs beside the text. */
export interface DocumentCard {
  title: string
  publisher?: string
  /** The address where it was published, http or https. */
  url?: string
  /** BCP 47. */
  language: string
  /** The day of publication as the reader has set it; absent: what the text says. */
  published?: IsoDate
}

export interface OwnDocument extends DocumentCard {
  /** `mine-` and the first twelve hex digits of the SHA-256 of the text (UTF-8, LF line ends): the same text is the same document. */
  id: Id
  /** The name of the file; absent for a paste. */
  file?: string
  form: TextForm
  /** The text as it was given, with LF line ends. */
  text: string
  /** SHA-256 of the file's bytes, or of the pasted text. */
  sha256: string
  /** When it was added: ISO 8601, UTC. */
  added: string
  /** What the extraction found; absent until it has been read. */
  found?: Finding
}

/** What the extraction found. It can always be found again, so it is no step to be undone and other than a decision it is never merged. */
export interface Finding {
  /** The version of the rules and names by which it was read: a text that was read by others is read again. */
  rules: string
  /** The reader's own day of publication, by which it was read; absent if there was none. */
  given?: IsoDate
  publicationDate: IsoDate | null
  publicationBasis?: 'given' | 'stated' | 'inferred'
  /** In the order of the text; at most `limits.proposals`. */
  proposals: Proposal[]
  /** How many more there were; absent if all are here. */
  leftOut?: number
}

export const verdicts = ['accepted', 'rejected'] as const
export type Verdict = (typeof verdicts)[number]

/** One decision on one proposal. Each is a record of its own, so that two tabs that decide on different proposals never overwrite each other. */
export interface Decision {
  document: Id
  /** The key of the proposal (`keyed`). */
  proposal: string
  verdict: Verdict
  /** The proposal as it was found when it was decided: what the decision rests on if newer rules no longer find it. */
  of: Proposal
  /** What the reader made of the proposal; absent if it was taken as it stood. */
  corrected?: Proposal
  /** ISO 8601, UTC. */
  at: string
}

/** The decisions on one document, by the key of the proposal. */
export type DecisionsOfOne = ReadonlyMap<string, Decision>

/** The whole of it, as it is shown. */
export interface Contents {
  /** In the order in which they were added. */
  documents: readonly OwnDocument[]
  /** By document; a document without decisions may be absent. */
  decisions: ReadonlyMap<Id, DecisionsOfOne>
}

export const nothing: Contents = { documents: [], decisions: new Map() }

/** Stated to the reader, and enforced with a message of their own. */
export const limits = {
  /** Of one text, in bytes. */
  textBytes: 10_000_000,
  documents: 500,
  /** Of all texts together, in bytes. */
  allBytes: 200_000_000,
  /** Of one file of a whole workspace. */
  importBytes: 400_000_000,
  /** In one file of a whole workspace. */
  decisions: 500_000,
  /** Of one text; the first in its order are kept. */
  proposals: 5_000,
  /** Of a title, a publisher or the name of a file, in characters. */
  nameLength: 500,
  urlLength: 2_000,
  /** Steps that can be undone. */
  steps: 200,
} as const
