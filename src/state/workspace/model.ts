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
  /** What the extraction found, by the rules of `rules`; absent until it has been read. */
  found?: Finding
}

export interface Finding {
  /** The version of the extraction's rules, so that a text can be read again by newer ones. */
  rules: number
  publicationDate: IsoDate | null
  publicationBasis?: 'given' | 'stated' | 'inferred'
  proposals: Proposal[]
}

export const verdicts = ['accepted', 'rejected'] as const
export type Verdict = (typeof verdicts)[number]

/** One decision on one proposal. Each is a record of its own, so that two tabs that decide on different proposals never overwrite each other. */
export interface Decision {
  document: Id
  /** `proposalKey` of the proposal as it was found. */
  proposal: string
  verdict: Verdict
  /** What the reader made of the proposal; absent if it was taken as it stood. */
  corrected?: Proposal
  /** ISO 8601, UTC. */
  at: string
}

/**
 * What makes a proposal the same when the text is read again: its kind, its place and what it says of whom, not its confidence. A decision
 * whose proposal newer rules no longer find stays: the reader has decided it.
 */
export function proposalKey(proposal: Proposal): string {
  const place = `${proposal.kind}.${proposal.offset[0]}-${proposal.offset[1]}`
  switch (proposal.kind) {
    case 'membership':
      return `${place}.${proposal.entity}.${proposal.status}`
    case 'membership-count':
      return `${place}.${proposal.status}.${proposal.count}`
    case 'meeting':
      return `${place}.${proposal.type}.${proposal.start ?? ''}`
    case 'trade':
      return `${place}.${proposal.a}-${proposal.b}.${proposal.measure}.${proposal.period ?? ''}`
  }
}

/** The whole of it, as it is shown: the latest state of the storage. */
export interface Workspace {
  /** In the order in which they were added. */
  documents: readonly OwnDocument[]
  /** By document, then by proposal. */
  decisions: ReadonlyMap<Id, ReadonlyMap<string, Decision>>
}

/** Stated to the reader, and enforced with a message of their own. */
export const limits = {
  /** Of one text, in bytes. */
  textBytes: 10_000_000,
  documents: 500,
  /** Of all texts together, in bytes. */
  allBytes: 200_000_000,
  /** Of one file of a whole workspace. */
  importBytes: 400_000_000,
  /** Of one text; the first in its order are kept. */
  proposals: 5_000,
} as const
