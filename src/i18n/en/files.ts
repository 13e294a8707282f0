import type { Voice } from '@/domain/export/imprint'

const voices: Record<Voice, string> = {
  all: 'The five documents and reference sources',
  documents: 'The five documents alone',
  'as-read': 'Of the five documents, those published by then',
  'all-and-mine': 'The five documents, reference sources and documents of the reader’s own',
  'documents-and-mine': 'The five documents and documents of the reader’s own',
  'as-read-and-mine': 'Of the five documents and those of the reader’s own, what was published by then',
}

/** The words of whatever can be saved: how that goes, and on whose word it stands. */
export const files = {
  saveAs: (format: string) => `Save as ${format}`,
  making: 'On its way …',
  saved: (file: string) => `Saved as ${file}`,
  failed: (reason: string) => `That did not work: ${reason}`,
  noPicture: 'this browser drew no picture',
  voices,
}
