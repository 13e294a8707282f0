/** Where a workspace is kept: what the workspace asks of it, and how it fails. */
import type { Id } from '@/domain/contract'
import type { Applied, Bundle, Change, Manner } from './changes'
import type { Contents, Decision } from './model'

/**
 * `refused`: the browser gives this page no storage (private window, sandboxed frame). `blocked`: another tab holds an older one open. `full`: no room is
 * left. `newer`: a newer version of the atlas has written it. `failed`: anything else; also a storage that was deleted while it was in use.
 */
export type StorageTrouble = 'refused' | 'blocked' | 'full' | 'newer' | 'failed'

export class StorageFault extends Error {
  readonly trouble: StorageTrouble

  constructor(trouble: StorageTrouble, detail: string) {
    super(detail)
    this.name = 'StorageFault'
    this.trouble = trouble
  }
}

/** A stored record that could not be read as what it should be: it is left where it is and shown nowhere. */
export interface SetAside {
  store: string
  key: IDBValidKey
  /** Where in it what is wrong. */
  fault: string
  /** As it is stored; undefined if it cannot even be read. */
  value: unknown
}

export interface Loaded {
  contents: Contents
  setAside: readonly SetAside[]
  revision: number
  /** It has just been made and holds nothing. */
  isNew: boolean
}

/** What a change has touched: a document with all of it, or its decision on one proposal. */
export interface Touched {
  document: Id
  proposal?: string
}

/** As the storage has it now. */
export type Fresh =
  | { document: Id; bundle: Bundle | undefined }
  | { document: Id; proposal: string; decision: Decision | undefined }

/** Changes that are made together. */
export interface Batch {
  changes: readonly Change[]
  manner: Exclude<Manner, 'known'>
}

export interface Committed {
  /** By batch. */
  results: Pick<Applied, 'done' | 'refused'>[]
  /** The number of this commit: one more than that of the last, by whichever tab. */
  revision: number
}

export interface Storage {
  load: () => Promise<Loaded>
  /** Makes all batches in one transaction, or none; resolves once they are kept for good. Rejects with a StorageFault. */
  commit: (batches: readonly Batch[]) => Promise<Committed>
  /** What is stored now of what another tab has touched. */
  reread: (touched: readonly Touched[]) => Promise<Fresh[]>
  /** Of the last commit. */
  revision: () => Promise<number>
  /** Removes what could not be read. */
  drop: (setAside: readonly SetAside[]) => Promise<void>
  close: () => void
}
