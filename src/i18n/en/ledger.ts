import type { DiscrepancyKind, IsoDate, MeetingState, Rounding } from '@/domain/contract'
import type { MarkOfEntry, TiersOfEntry } from '@/domain/ledger'
import { countOf, formatDay, formatList, formatNumber } from '@/i18n/format'
import { tradeMirror } from './trade-mirror'

const contradictions = (count: number) => countOf(count, { one: 'contradiction', other: 'contradictions' })

/** How many of a kind, within a sentence. */
const ofKind: Record<DiscrepancyKind, { one: string; other: string }> = {
  'document-and-document': { one: 'between documents', other: 'between documents' },
  'count-and-list': { one: 'between a count and a list', other: 'between counts and lists' },
  'document-and-reference': {
    one: 'between a document and a reference source',
    other: 'between documents and reference sources',
  },
  'mirror-statistics': { one: 'in trade statistics', other: 'in trade statistics' },
  'wrong-name': { one: 'wrong name', other: 'wrong names' },
  'wrong-scope': { one: 'wrong scope', other: 'wrong scopes' },
  'planned-not-confirmed': { one: 'plan never confirmed', other: 'plans never confirmed' },
  'same-day': { one: 'conflict on one day', other: 'conflicts on one day' },
  revision: { one: 'revised figure', other: 'revised figures' },
  'own-and-atlas': { one: 'between your documents and the atlas', other: 'between your documents and the atlas' },
}

const sides: Record<TiersOfEntry, string> = {
  documents: 'among documents',
  both: 'documents against reference sources',
  reference: 'among reference sources',
  mine: 'with your own documents',
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
      'Each document keeps its own words. Where accounts of one thing differ, a stated one goes before an inferred one, then the better dated, then the surer. On the date, place, state and number of a meeting, and on a status, count or office at one time, no two of the five texts contradict each other; this is checked each time the data is made. Where documents that you have added do, it stands here.',
    'count-and-list': 'The map shows who is named, never who is merely counted.',
    'document-and-reference':
      'Where accounts of one thing differ, a stated one goes before an inferred one, then the better dated, then the surer, then the document. A list never overrides a decision in force.',
    'mirror-statistics':
      'Each reporter is a series of its own; nothing is averaged or merged. Amounts differ when they are more than 5\u00a0% apart.',
    'wrong-name': 'The printed name is kept beside the right one, under which the thing is shown.',
    'wrong-scope': 'A statement counts only for what it is about: nothing else is drawn from it.',
    'planned-not-confirmed': 'A plan becomes a meeting held only when a source says so, never because its day has passed.',
    'same-day':
      'Of several decisions on one day, endings count first, then new statuses, then mergers of categories; the last of them is in force.',
    revision:
      'Of several figures by one reporter the stated one is drawn, then the better dated, then the surer; all are listed.',
    'own-and-atlas':
      'What you have accepted is one more account: where accounts differ, a stated one goes before an inferred one, then the better dated, then the surer, then yours. A list never overrides a decision in force.',
  } satisfies Record<DiscrepancyKind, string>,
  rule: 'Rule',
  shown: 'What the atlas shows',
  subject: 'Concerns',
  when: 'When',
  facets: { country: 'Country', kind: 'Kind', sides: 'Sides' },
  every: { country: 'every country', kind: 'every kind', sides: 'all sides' },
  sides,
  choice: (name: string, count: number) => `${name} (${count})`,
  filters: 'Narrow the contradictions',
  clear: 'Clear filters',
  group: (kind: string, count: number) => `${kind} · ${count}`,
  more: (count: number, rest: number) => (count === rest ? `Show ${count} more` : `Show ${count} of ${formatNumber(rest)} more`),
  open: 'Both sides with their evidence',
  claims: (count: number) => `The claims · ${count}`,
  answers: (count: number) => `What answers it · ${count}`,
  answered: 'It stands only where the documents are read alone: the reference sources answer it.',
  hidden: 'One of its sides is not among the sources that are switched on.',
  alsoAnswered: (count: number) =>
    `${countOf(count, { one: 'more contradiction stands', other: 'more contradictions stand' })} only where the documents are read alone; the reference sources answer ${count === 1 ? 'it' : 'them'}.`,
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
  printed: (printed: string) => `Printed: “${printed}”`,
  meant: (meant: string) => `Meant: ${meant}`,
  account: (state: MeetingState, when: string, place: string | undefined) =>
    [`${accounts[state]}: ${when}`, place].filter((part) => part !== undefined).join(', '),
  silence: 'No later source among those switched on says whether it took place.',
  gap: (dollars: number, share: number, hedge: Rounding | undefined) =>
    `The sides are ${tradeMirror.gapAlone(dollars, hedge)} apart, ${tradeMirror.percentAlone(share, undefined)} of the smaller amount.`,
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
