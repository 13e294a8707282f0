import type { DiscrepancyKind, IsoDate, MeetingState, Rounding } from '@/domain/contract'
import type { MarkOfEntry, TiersOfEntry } from '@/domain/ledger'
import { countOf, formatDay, formatList } from '@/i18n/format'
import { tradeMirror } from './trade-mirror'

const contradictions = (count: number) => countOf(count, { one: 'contradiction', other: 'contradictions' })

/** How many of a kind, within a sentence. */
const ofKind: Record<DiscrepancyKind, { one: string; other: string }> = {
  'document-and-document': { one: 'between documents', other: 'between documents' },
  'count-and-list': { one: 'count against a list', other: 'counts against lists' },
  'document-and-reference': { one: 'of a document and the reference', other: 'of documents and the reference' },
  'mirror-statistics': { one: 'in the statistics of trade', other: 'in the statistics of trade' },
  'wrong-name': { one: 'wrong name', other: 'wrong names' },
  'wrong-scope': { one: 'wrong scope', other: 'wrong scopes' },
  'planned-not-confirmed': { one: 'plan never confirmed', other: 'plans never confirmed' },
  'same-day': { one: 'conflict of one day', other: 'conflicts of one day' },
  revision: { one: 'revised figure', other: 'revised figures' },
}

const sides: Record<TiersOfEntry, string> = {
  documents: 'documents among themselves',
  both: 'documents against reference',
  reference: 'reference alone',
}

const accounts: Record<MeetingState, string> = {
  held: 'Held',
  planned: 'Announced',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
}

/** The words of the ledger and of a contradiction's details. */
export const ledger = {
  title: 'Contradictions',
  count: (shown: number, all: number) => (shown === all ? String(all) : `${shown} of ${all}`),
  summary: (counts: readonly (readonly [DiscrepancyKind, number])[]) => {
    const all = counts.reduce((sum, [, count]) => sum + count, 0)
    const kinds = formatList(counts.map(([kind, count]) => countOf(count, ofKind[kind])))
    return `${contradictions(all)} among the sources that are switched on: ${kinds}. None is smoothed over elsewhere in the atlas.`
  },
  /** By which rule the atlas shows what it shows (see `domain/status` and `domain/tiers`). */
  rules: {
    'document-and-document':
      'Every document keeps its word. Of several accounts of one thing the stated one is shown, then the better dated, then the surer. On dates, places, states and numbers of meetings, and on status, count and office at one time, no two of the five texts contradict each other: that is checked whenever the data is made.',
    'count-and-list': 'The map shows who is named, never who is merely counted.',
    'document-and-reference':
      'Of several accounts of one thing the stated one is shown, then the better dated, then the surer, then the document. A list never repaints an event in force.',
    'mirror-statistics':
      'Each reporter is a series of its own; nothing is averaged or merged. Amounts differ when they are more than 5\u00a0% apart.',
    'wrong-name': 'What a text prints stays beside what it means; the thing is shown under its right name.',
    'wrong-scope': 'A statement counts only for what it is about: nothing is drawn from it for anything else.',
    'planned-not-confirmed': 'Planned becomes held only when a source says so, never by the clock.',
    'same-day':
      'Of what one day decides, endings come first, then decisions, then mergers of categories; the last of them is in force.',
    revision: 'Of one reporter’s figures the stated one is drawn, then the better dated, then the surer; all are listed.',
  } satisfies Record<DiscrepancyKind, string>,
  rule: 'Rule',
  shown: 'What the atlas shows',
  subject: 'Concerns',
  when: 'When',
  kind: 'Kind',
  facets: { country: 'Country', kind: 'Kind', sides: 'Sides' },
  every: { country: 'every country', kind: 'every kind', sides: 'all sides' },
  sides,
  choice: (name: string, count: number) => `${name} (${count})`,
  filters: 'Narrow the contradictions',
  clear: 'Clear filters',
  group: (kind: string, count: number) => `${kind} · ${count}`,
  open: 'Both sides with their evidence',
  claims: (count: number) => `The claims · ${count}`,
  answers: (count: number) => `What answers it · ${count}`,
  answered: 'It stands for the documents alone: the reference sources that are switched on answer it.',
  hidden: 'One of its sides is not among the sources that are switched on.',
  alsoAnswered: (count: number) =>
    `${contradictions(count)} more ${count === 1 ? 'stands' : 'stand'} for the documents alone; the reference sources answer ${count === 1 ? 'it' : 'them'}.`,
  showDocuments: 'Show the documents alone',
  includeReference: (count: number) => `Include reference sources (${count})`,
  noneAtAll: (knownBy: IsoDate | undefined) =>
    knownBy === undefined
      ? 'No contradiction among the sources that are switched on.'
      : `No contradiction among the documents that were published by ${formatDay(knownBy)}.`,
  none: (all: number, conditions: readonly string[]) =>
    `${contradictions(all)} among the sources that are switched on, and none of them fits: ${conditions.join('; ')}.`,
  /** One side of a contradiction. */
  named: (statuses: string, names: readonly string[]) => `${statuses} named: ${formatList(names)}`,
  event: (name: string, what: string) => `${name}: ${what}`,
  printed: (printed: string) => `Printed: “${printed}”`,
  meant: (meant: string) => `Meant: ${meant}`,
  account: (state: MeetingState, when: string, place: string | undefined) =>
    [`${accounts[state]}: ${when}`, place].filter((part) => part !== undefined).join(', '),
  silence: 'No later source among those switched on says whether it took place.',
  gap: (dollars: number, share: number, hedge: Rounding | undefined) =>
    `The sides are ${tradeMirror.gap(dollars, share, hedge)} of the smaller amount, apart.`,
  marks: {
    map: 'Show on the map',
    timeline: 'Show on the timeline',
    mirror: 'Compare both sides in the chart',
    pair: 'Show over time',
    total: 'Show in the chart',
  } satisfies Record<MarkOfEntry['mark'], string>,
  inLedger: (of: string) => `All contradictions: ${of}`,
  options: 'Options of the contradictions',
  saves: (count: number) => `${contradictions(count)}, each side in a row of its own.`,
  formats: { csv: { name: 'CSV', what: 'the listed contradictions, with their sources' } },
}
