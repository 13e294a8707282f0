/**
 * The reader's workspace, as the page sees it: what is shown is at once what the reader has done; it is stored behind that, in the order in which it was
 * done, and as long as it cannot be stored it stays in memory and says so. Nothing of it leaves the machine.
 */
import type { Id } from '@/domain/contract'
import type { Proposal } from '@/extraction/claims'
import { type Added, type Given, documentsOf } from './add-texts'
import { type CardPatch, type Change, type Step, type StepKind, type Undoable, apply, bundleOf, fieldsOf, reversed } from './changes'
import { type Contents, type Decision, type Verdict, limits, nothing } from './model'
import type { Readings } from './readings'
import type { SetAside, StorageTrouble } from './storage'
import { type ImportResult, type MadeFile, exportOf, importedFrom } from './transfer'

export interface WorkspaceState extends Contents {
  /** `opening` until it has been looked at; `stored`: it is kept in this browser. Otherwise why it is not: then it is in the memory of this page alone. */
  storage: 'opening' | 'stored' | StorageTrouble
  /** In words of the browser, for a report; absent while all is well. */
  trouble?: string
  /** How many steps are not stored yet. While `storage` is `stored` they are being saved. */
  unsaved: number
  /** The texts that are waiting to be read, are being read, or could not be. */
  readings: Readings
  /** Stored records that cannot be read. */
  setAside: readonly SetAside[]
  /** What would be undone or redone; undefined if there is nothing. */
  undo: StepKind | undefined
  redo: StepKind | undefined
  /** In bytes, as the browser estimates it; absent if it does not. */
  room?: { used: number; quota: number }
}

/** One decision of the reader's. */
export interface Choice {
  /** The key of the item (`reviewOf`). */
  key: string
  /** The proposal as it is found. */
  found: Proposal
  verdict: Verdict
  /** What the reader has made of it; only of an accepted one. */
  corrected?: Proposal
}

export interface Outcome {
  /** Whether it is kept in the browser; if not, in memory. */
  isStored: boolean
  /** What was left as it is, since another tab has changed or removed it. */
  refused: readonly Change[]
}
/** Of an undoing or redoing; `kind` is undefined if there was nothing to do. */
export interface Undone extends Outcome {
  kind: StepKind | undefined
}

export interface Workspace {
  /** The same object as long as nothing has changed. */
  state: () => WorkspaceState
  /** Calls back after each change; returns how to stop that. */
  subscribe: (listener: () => void) => () => void
  /** Adds files and pastes, each on its own; the same text is the same document. They are read at once, one after the other. Never rejects. */
  add: (given: readonly Given[]) => Promise<Added[]>
  /** Takes documents away, with all that was decided of them. */
  remove: (documents: readonly Id[]) => Promise<Outcome>
  /** Changes fields of a card; undefined empties one. Another day of publication has the text read again. Throws what `cardFault` finds. */
  editCard: (document: Id, patch: CardPatch) => Promise<Outcome>
  /** Decides on proposals of one document, as one step. */
  decide: (document: Id, choices: readonly Choice[]) => Promise<Outcome>
  /** Leaves proposals undecided again. */
  undecide: (document: Id, keys: readonly string[]) => Promise<Outcome>
  undo: () => Promise<Undone>
  redo: () => Promise<Undone>
  /** Reads the text of a document (again), also one whose reading has failed or was cancelled. */
  read: (document: Id) => void
  cancelReading: (document: Id) => void
  /** The whole workspace as one file. */
  exportFile: () => MadeFile
  /** Adds what such a file holds: of two decisions on one proposal the newer counts, nothing else is overwritten. Never rejects. */
  importFile: (file: File) => Promise<ImportResult>
  /** The records that cannot be read, as a file. */
  exportSetAside: () => MadeFile
  dropSetAside: () => Promise<void>
  /** Tries again to store what is in memory. */
  retry: () => Promise<void>
  close: () => void
}
