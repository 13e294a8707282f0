/** A whole workspace as one file, and back. */
import type { Contents } from './model'

export interface MadeFile {
  name: string
  content: Blob
}

/** What is wrong with a file that is to be imported. */
export interface ImportFault {
  /** Where in the file, such as `documents.2.title`; empty for the file as a whole. */
  path: string
  /** A kind that the page has words for, with what it takes to say them. */
  kind: 'unreadable' | 'long' | 'json' | 'format' | 'newer' | 'shape' | 'duplicate' | 'orphan' | 'checksum' | 'offset' | 'phrase' | 'many' | 'much'
  detail?: string
}

export type ImportResult =
  | { outcome: 'fault'; /** At most `FAULTS_LISTED`. */ faults: readonly ImportFault[]; /** How many there are. */ count: number }
  /** How much of it was new here; the rest was there already. */
  | { outcome: 'imported'; documents: number; decisions: number; isStored: boolean }

export const FAULTS_LISTED = 50

export function exportOf(_contents: Contents): MadeFile {
  return { name: 'sco-atlas-workspace.json', content: new Blob(['{}']) }
}

export function importedFrom(_text: string): Promise<Contents | ImportFault[]> {
  return Promise.resolve([{ path: '', kind: 'format' }])
}
