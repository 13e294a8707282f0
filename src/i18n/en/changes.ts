import type { ChangeAction, ChangedKind } from '@/domain/changes'
import type { Rounding } from '@/domain/contract'
import { countOf, formatDay, formatList } from '@/i18n/format'

const kinds: Record<ChangedKind, { one: string; other: string }> = {
  sources: { one: 'source', other: 'sources' },
  countries: { one: 'country', other: 'countries' },
  places: { one: 'place', other: 'places' },
  organisations: { one: 'organisation', other: 'organisations' },
  people: { one: 'person', other: 'people' },
  grounds: { one: 'contested ground', other: 'contested grounds' },
  meanings: { one: 'meaning of a status', other: 'meanings of a status' },
  statuses: { one: 'claim on status', other: 'claims on status' },
  counts: { one: 'count', other: 'counts' },
  offices: { one: 'claim on an office', other: 'claims on offices' },
  mentions: { one: 'mention', other: 'mentions' },
  meetings: { one: 'account of a meeting', other: 'accounts of meetings' },
  trade: { one: 'trade figure', other: 'trade figures' },
  discrepancies: { one: 'contradiction', other: 'contradictions' },
}

const kindCount = ([kind, count]: readonly [ChangedKind, number]) => countOf(count, kinds[kind])

const actions: Record<ChangeAction, string> = { added: 'Added', corrected: 'Corrected', withdrawn: 'Withdrawn' }

/** The fields that corrections touch most; any other bears its own name. */
const fields: { readonly [path: string]: string } = {
  id: 'id',
  name: 'name',
  title: 'title',
  url: 'address',
  lat: 'latitude',
  lon: 'longitude',
  basis: 'basis',
  reasoning: 'reasoning',
  note: 'note',
  evidence: 'evidence',
  'correction.evidence': 'evidence of the correction',
  'when.edtf': 'date',
  'published.edtf': 'date of publication',
  'period.label': 'period',
  'amount.value': 'amount',
  'amount.stated': 'hedge of the amount',
  'change.percent': 'change in per cent',
  'reporter.name': 'reporter',
  participants: 'participants',
  explanation: 'explanation',
  reference: 'what the reference sources add',
  shown: 'what the atlas shows',
  claims: 'claims concerned',
  settledBy: 'claims that settle it',
  says: 'what is said',
  paragraphs: 'number of paragraphs',
  relation: 'place in the SCO',
  sentBy: 'sent by',
}

const hedges: Record<Rounding, string> = { 'more-than': 'more than', 'less-than': 'less than', rounded: 'about' }

const fieldName = (path: string) => (Object.hasOwn(fields, path) ? (fields[path] ?? path) : path)

/** `Date` */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What was added, corrected and withdrawn from one version of the data to the next. */
export const changes = {
  title: 'What changed',
  intro: 'From one published version to the next: what was added, corrected and withdrawn, and why.',
  none: 'No earlier version was published.',
  failed: 'What changed could not be shown. The rest of this page is not affected.',
  heading: (date: string, version: string) => `${formatDay(date)}: version ${version}`,
  before: (version: string) => `before: version ${version}`,
  /** `Added: 37 sources and 6 meanings of a status. Corrected: 2 sources.` */
  sum: (counts: readonly (readonly [ChangeAction, readonly (readonly [ChangedKind, number])[]])[]) =>
    counts
      .filter(([, ofKinds]) => ofKinds.length > 0)
      .map(([action, ofKinds]) => `${actions[action]}: ${formatList(ofKinds.map(kindCount))}.`)
      .join(' ') || 'Nothing that a source says changed.',
  what: (groups: number) => `What exactly, and why (${countOf(groups, { one: 'group', other: 'groups' })})`,
  earlier: (count: number) => countOf(count, { one: 'earlier edition', other: 'earlier editions' }),
  /** `Corrected: 32 trade figures (hedge of the amount)` */
  group: (action: ChangeAction, kind: ChangedKind, count: number, paths: readonly string[]) =>
    `${actions[action]}: ${kindCount([kind, count])}${paths.length > 0 ? ` (${formatList(paths.map(fieldName))})` : ''}`,
  formerly: (id: string) => `formerly ${id}`,
  gone: 'no longer in the data',
  isNow: (path: string, value: string) => `${capital(fieldName(path))}: ${value}`,
  was: (value: string) => `(before: ${value})`,
  itemAdded: (path: string, value: string) => `${capital(fieldName(path))}, added: ${value}`,
  hedges: hedges as { readonly [value: string]: string },
  removed: (path: string, value: string) => `${capital(fieldName(path))}, removed: ${value}`,
  more: (count: number, left: number) => (count < left ? `${count} more of ${left}` : `${count} more`),
}
