import type { Basis } from '@/domain/contract'
import type { KnownClaim } from '@/domain/claims'
import type { FoundHow } from '@/domain/reading/anchor'
import { countOf, formatDay, formatList, formatNumber } from '@/i18n/format'

const kinds: Record<KnownClaim['kind'], { one: string; other: string }> = {
  status: { one: 'status', other: 'statuses' },
  count: { one: 'count', other: 'counts' },
  office: { one: 'office', other: 'offices' },
  mention: { one: 'mention', other: 'mentions' },
  meaning: { one: 'meaning of a status', other: 'meanings of a status' },
  meeting: { one: 'meeting', other: 'meetings' },
  figure: { one: 'trade figure', other: 'trade figures' },
}

const passages = (count: number) => countOf(count, { one: 'passage', other: 'passages' })
const claims = (count: number) => countOf(count, { one: 'claim', other: 'claims' })
const basis: Record<Basis, string> = { stated: 'stated', inferred: 'inferred', derived: 'derived' }

/** The list of the documents, one of them with the outline of its claims, and its text where a reader opens it. */
export const documents = {
  title: 'Documents',
  intro: 'The atlas is built from these five texts. Their wording is not bundled; each claim points to paragraph and phrase.',
  toOwn: 'Your documents',
  position: (number: number, count: number) => `${number} of ${count}`,
  all: 'All documents',
  previous: (number: number, title: string) => `Previous: Doc ${number}, ${title}`,
  next: (number: number, title: string) => `Next: Doc ${number}, ${title}`,
  claims,
  unpublished: (day: string) => `not yet published on ${formatDay(day)}`,
  unread: (day: string, published: string) =>
    `A reader of ${formatDay(day)} did not have this text: it was published on ${formatDay(published)}. Nothing was taken from it by then.`,
  unknown: (id: string) => `The link names the document “${id}”, which the atlas does not hold; all documents are shown.`,
  noText: (title: string) => `“${title}” is a reference source, of which the atlas holds no paragraphs; all documents are shown.`,
  openSource: 'What it supports',
  card: {
    publisher: 'Publisher',
    published: 'Published',
    unknownDay: 'date not known',
    /** How we know the date. */
    how: { stated: 'stated', inferred: 'inferred', derived: 'derived' } satisfies Record<Basis, string>,
    reasoning: 'How we know',
    language: 'Language',
    address: 'Address',
    noAddress: 'no address known',
    checksum: 'SHA-256',
    copy: 'Copy',
    copyName: 'Copy the SHA-256 of the text',
    copied: 'Copied',
    notCopied: 'Copying is not allowed here; the whole stands beside it.',
    taken: 'Taken from it',
    kinds: (counts: readonly (readonly [KnownClaim['kind'], number])[]) =>
      formatList(counts.map(([kind, count]) => countOf(count, kinds[kind]))),
    quality: (inferred: number, corrected: number) =>
      [inferred > 0 && `${formatNumber(inferred)} inferred`, corrected > 0 && `${formatNumber(corrected)} corrected`]
        .filter(Boolean)
        .join(', ') || 'none inferred, none corrected',
    ofThem: 'Of these',
    contradictions: 'Contradictions',
    noContradictions: 'none touches it',
    touching: (count: number) => countOf(count, { one: 'contradiction touches it', other: 'contradictions touch it' }),
  },
  open: {
    button: 'Open the text',
    why: 'The text itself is not in the atlas. If you have it, the claims can be shown in it.',
    private: 'It stays in this page: nothing is uploaded or kept, and it is gone when you close or reload the page.',
    file: 'From a file',
    drop: 'or drop it anywhere on this page.',
    paste: 'Or paste the text',
    read: 'Show the claims in it',
    reading: 'Reading …',
    faults: {
      long: 'This is longer than 5 MB, which no document here is. It was not read.',
      binary: 'This is no plain text. Save the document as a text file, or paste its text.',
      empty: 'There are no words in it.',
      unreadable: 'The file could not be read.',
    },
    other: (number: number, title: string) => `This is the text of another document: Doc ${number}, “${title}”.`,
    readOther: (number: number) => `Read it as Doc ${number}`,
    close: 'Close the text',
  },
  report: {
    title: 'The text that you opened',
    file: (name: string) => `From ${name}.`,
    same: 'It is the text that the atlas read: its SHA-256 agrees.',
    differs:
      'It is not to the letter the text that the atlas read: its SHA-256 differs. Each passage was looked for by its phrase.',
    unchecked:
      'The SHA-256 could not be checked, because this page was not loaded over a secure connection. Each passage was looked for by its phrase.',
    latin: 'The file is no UTF-8; it was read as Windows-1252.',
    all: (count: number) => `All ${passages(count)} stand in place.`,
    of: (count: number) => `Of ${passages(count)}:`,
    how: {
      'in-place': (count: number) => `${formatNumber(count)} in place`,
      moved: (count: number) => `${formatNumber(count)} in another paragraph`,
      differs: (count: number) => `${formatNumber(count)} with differences`,
      missing: (count: number) => `${formatNumber(count)} not found`,
    } satisfies Record<FoundHow | 'missing', (count: number) => string>,
    stands: (paragraph: number) => `¶ ${paragraph}`,
    moved: (from: number, to: number) => `from ¶ ${from} to ¶ ${to}`,
  },
  outline: {
    title: 'What was taken, paragraph by paragraph',
    heading: (number: number) => `¶ ${number}`,
    name: (number: number) => `Paragraph ${number}`,
    nothing: 'Nothing was taken from it.',
    runsOn: 'What was taken from it begins above.',
    unplaced: (count: number) => `Without a place in the text · ${count}`,
    missing: (count: number) => `Not found in the text that you opened · ${count}`,
    also: (paragraphs: readonly number[]) => `also ¶ ${formatList(paragraphs.map(String))}`,
    basis,
    contradicted: (kind: string) => `contradicted: ${kind.toLowerCase()}`,
    phrase: (phrase: string) => `“${phrase}”`,
    toText: (phrase: string) => `“${phrase}”: show it in the text`,
    was: (paragraph: number) => `stood in ¶ ${paragraph}`,
    differs: 'not to the letter',
    uncertain: 'these words stand more than once; the nearest is marked',
    folded: (count: number) => countOf(count, { one: 'paragraph without a claim', other: 'paragraphs without a claim' }),
    unfold: (count: number) => `Show ${formatNumber(count)} of them`,
    left: (count: number) => `… ${countOf(count, { one: 'character', other: 'characters' })} left out …`,
  },
  signs: {
    label: 'How passages are marked',
    stated: 'stated',
    inferred: 'inferred',
    derived: 'derived',
    contradicted: 'contradicted',
    keys: 'Arrow keys lead from passage to passage, Enter to its claims and back.',
  },
  /** A marked passage by name: `“…” and “…”: 2 claims, inferred, contradicted`. */
  mark: (phrases: readonly string[], count: number, how: readonly string[]) =>
    `${formatList(phrases.map((phrase) => `“${phrase}”`))}: ${[claims(count), ...how].join(', ')}`,
}
