/**
 * The versions of a workspace, of the database and of the file alike, and the way from each to the next. What does not look like a record of its version
 * is passed on as it is: the check of the records finds it.
 */
import type { Proposal } from '@/extraction/claims'
import { keyed } from './review'

/** Raised with a migration from the version before. */
export const VERSION = 2

/** A workspace of whatever version: documents with their texts, and decisions. */
export interface Plain {
  documents: readonly unknown[]
  decisions: readonly unknown[]
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** In version 1 a key held the dates too, which change with the day of the text. */
function firstKeyOf(proposal: Proposal): string {
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

/** Of a document of version 1: its proposals by the keys of that version, each with its key of version 2. */
function proposalsOfFirst(document: Record<string, unknown>): [string, { key: string; of: Proposal }][] {
  const { id, found } = document
  const proposals = isObject(found) && Array.isArray(found['proposals']) ? found['proposals'] : []
  try {
    const known = [...keyed(proposals as Proposal[])].map(
      ([key, of]) => [`${String(id)} ${firstKeyOf(of)}`, { key, of }] as [string, { key: string; of: Proposal }],
    )
    // Of two that had one key the first was meant.
    return known.toReversed()
  } catch {
    return []
  }
}

/** From version 2 on a decision has its own copy of the proposal, and a text is read by named rules: those of version 1 are read again. */
function fromFirst({ documents, decisions }: Plain): Plain {
  const proposals = new Map(documents.filter(isObject).flatMap(proposalsOfFirst))
  return {
    documents: documents.map((document) => {
      if (!isObject(document)) return document
      const { found: _found, ...rest } = document
      return rest
    }),
    decisions: decisions.map((decision) => {
      if (!isObject(decision)) return decision
      const now = proposals.get(`${String(decision['document'])} ${String(decision['proposal'])}`)
      return now ? { ...decision, proposal: now.key, of: now.of } : decision
    }),
  }
}

const migrations: Readonly<Record<number, (plain: Plain) => Plain>> = { 1: fromFirst }

/** The workspace of an earlier version in the form of today's. */
export function migrated(plain: Plain, from: number): Plain {
  let next = plain
  for (let version = from; version < VERSION; version += 1) next = migrations[version]!(next)
  return next
}
