import { countOf, formatNumber } from '@/i18n/format'
import type { StepKind } from '@/state/workspace/changes'
import type { AddFault } from '@/state/workspace/add-texts'
import type { StorageTrouble } from '@/state/workspace/storage'
import type { ImportFault } from '@/state/workspace/import-check'
import { ownFindings } from './own-findings'
import { ownReview } from './own-review'

const texts = (count: number) => countOf(count, { one: 'text', other: 'texts' })
const documents = (count: number) => countOf(count, { one: 'document', other: 'documents' })
const decisions = (count: number) => countOf(count, { one: 'decision', other: 'decisions' })
const findings = (count: number) => countOf(count, { one: 'finding', other: 'findings' })

/** Short: megabytes, from a thousand on gigabytes. */
const inBytes = (bytes: number) =>
  bytes < 1e9 ? `${formatNumber(Math.ceil(bytes / 1e5) / 10)} MB` : `${formatNumber(Math.round(bytes / 1e8) / 10)} GB`

const addFaults: Record<AddFault, string> = {
  long: 'longer than 10 MB',
  binary: 'no plain text; save it as a text file first',
  empty: 'no words in it',
  unreadable: 'the file could not be read',
  workspace: 'it is a whole workspace; open it by the menu of your documents',
  many: 'there are 500 documents, and no more are taken',
  much: 'all texts together would be longer than 200 MB',
}

const storage: Record<StorageTrouble, string> = {
  refused: 'This browser keeps nothing for this page (a private window, perhaps). What you add is gone when you close it.',
  blocked: 'Another tab holds an older version of the atlas open. Close it; until then nothing is kept.',
  full: 'This browser has no room left. What you have done since is in this page alone, and gone when you close it.',
  newer: 'A newer version of the atlas has written the workspace in this browser. What you do here is not kept.',
  failed: 'This browser could not keep the workspace. What you have done since is in this page alone.',
}

const importFaults: Record<ImportFault['kind'], string> = {
  unreadable: 'could not be read',
  long: 'is longer than a workspace may be',
  json: 'is no JSON',
  format: 'is no workspace of this atlas',
  newer: 'was written by a newer version of the atlas',
  shape: 'is not what it should be',
  duplicate: 'stands there twice',
  orphan: 'belongs to no document of the file',
  checksum: 'is another text than its number says',
  offset: 'points outside its text',
  phrase: 'does not stand at its place in the text',
  many: 'would be more than may be kept',
  much: 'would be more text than may be kept',
}

const steps: Record<StepKind, string> = {
  add: 'Adding taken back.',
  remove: 'Back again.',
  decide: 'Decision taken back.',
  undecide: 'Decision restored.',
  card: 'Change of the card taken back.',
  import: 'Import taken back.',
}

/** The reader's own documents: adding, listing and reviewing them. */
export const ownDocuments = {
  title: 'Your documents',
  intro:
    'Add news texts of your own: the atlas proposes what they state, you decide, and what you accept joins map, timeline and charts.',
  privacy: 'Nothing leaves this machine.',
  none: 'The link names a document of somebody’s own. It lies in the browser in which it was added, and not in this one.',
  gone: 'This document was removed. It may be back by undoing that in the tab in which it was done.',
  opening: 'Looking for your documents …',
  back: 'All documents',
  add: {
    files: 'Open files',
    paste: 'Paste a text',
    hint: 'Text, Markdown or HTML, up to 10 MB each.',
    hintMore: 'Or drop them anywhere here, or press Ctrl+V.',
    field: 'The text',
    submit: 'Add this text',
    close: 'Close',
    adding: 'Adding …',
    pasted: 'the pasted text',
    added: (count: number) => `${texts(count)} added.`,
    known: (name: string) => `${name} is here already.`,
    knownMany: (count: number) => `${texts(count)} are here already.`,
    moreRefused: (count: number) => `${texts(count)} more ${count === 1 ? 'was' : 'were'} not added.`,
    refused: (name: string, fault: AddFault) => `${name} was not added: ${addFaults[fault]}.`,
  },
  row: {
    noDate: 'no date: give one',
    noDateName: (title: string) => `No date: give one to “${title}”`,
    waiting: 'waiting to be read',
    reading: (percent: number) => `reading, ${percent} %`,
    cancelled: 'reading stopped',
    failed: 'could not be read',
    nothing: 'nothing found',
    review: 'to review',
    finished: 'finished',
    count: (decided: number, all: number) => `${formatNumber(decided)} of ${findings(all)} decided`,
    progress: (title: string) => `Reading “${title}”`,
    cancel: 'Stop reading',
    again: 'Read again',
    remove: 'Remove',
    removeName: (title: string) => `Remove “${title}”`,
    removed: (title: string) => `“${title}” and what was decided of it is removed.`,
    removedBefore: 'A document was removed.',
    undo: 'Undo',
  },
  storage,
  setAside: (count: number) =>
    `${countOf(count, { one: 'stored record', other: 'stored records' })} could not be read and ${count === 1 ? 'is' : 'are'} left where ${count === 1 ? 'it is' : 'they are'}.`,
  saveSetAside: 'Save them as a file',
  dropSetAside: 'Remove them',
  retry: 'Try again to keep it',
  menu: {
    label: 'Your workspace',
    save: 'Save workspace',
    saveWhat: 'all documents, texts and decisions as one file',
    open: 'Open a workspace file',
    openWhat: 'adds what it holds; nothing here is lost',
    limits: 'At most 500 texts of 10 MB each, 200 MB together.',
    room: (used: number, quota: number) => `Of the ${inBytes(quota)} that this browser gives ${inBytes(used)} are used.`,
    removeAll: 'Remove everything …',
    confirm: (ofDocuments: number, ofDecisions: number) =>
      `Remove ${documents(ofDocuments)} and ${decisions(ofDecisions)} from this browser?`,
    yes: (count: number) => `Remove ${documents(count)}`,
    no: 'Keep them',
    removed: (count: number) => `${documents(count)} removed.`,
    imported: (ofDocuments: number, ofDecisions: number) =>
      ofDocuments + ofDecisions === 0
        ? 'All that the file holds was here already.'
        : `${documents(ofDocuments)} and ${decisions(ofDecisions)} came in.`,
    importFailed: 'Nothing was taken from the file.',
    importFault: ({ path, kind, detail }: ImportFault) =>
      `${path === '' ? 'The file' : path} ${importFaults[kind]}${detail === undefined ? '' : ` (${detail})`}.`,
    moreFaults: (count: number) => `and ${countOf(count, { one: 'fault', other: 'faults' })} more`,
  },
  undone: (kind: StepKind | undefined) => (kind ? steps[kind] : 'There is nothing to undo.'),
  redone: 'Done again.',
  undoneInPart: 'Part of it was changed in another tab and stays.',
  card: {
    edit: 'Edit card',
    title: 'Title',
    publisher: 'Publisher',
    url: 'Address',
    language: 'Language',
    published: 'Published',
    publishedHint: 'YYYY-MM-DD; another day has the text read again',
    save: 'Save',
    cancel: 'Cancel',
    how: { given: 'given by you', stated: 'by the text', inferred: 'year worked out from the text' },
    noDate: 'no date: give one',
    isOfAtlas: 'The atlas holds this very text already:',
    faults: {
      title: 'A title of at most 500 characters.',
      publisher: 'At most 500 characters.',
      url: 'An address begins with https:// or http://.',
      language: 'A language tag such as en or pt-BR.',
      published: 'A day such as 2024-07-04.',
    },
  },
  ...ownFindings,
  ...ownReview,
}
