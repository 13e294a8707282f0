import type { IsoDate, Status } from '@/domain/contract'
import type { Tick } from '@/domain/timeline-axis'
import { countOf, formatDay, formatList, formatShortDay } from '@/i18n/format'
import { oneOf, statesOf } from './standing-words'
import { vocabulary } from './vocabulary'

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

const standings = (count: number) => countOf(count, { one: 'standing', other: 'standings' })
const counted = (count: number, status: Status) => countOf(count, statesOf[status])
const asWhat = (count: number, status: Status) => (count === 1 ? oneOf[status] : vocabulary.several[status])

/** Since when so many states have a status. `isListed`: a list of that day names them, which may be later than they began. */
export interface Since {
  count: number
  day: IsoDate
  isListed: boolean
}

const sinceWords = (from: 'from' | 'since', { day, isListed }: Since) =>
  isListed ? `as first listed on ${formatDay(day)}` : `${from} ${formatDay(day)}`

/** The words of the chart of states by status. */
export const tradeMembership = {
  title: (from: IsoDate, to: IsoDate) => `States of the SCO by status, ${formatDay(from)} to ${formatDay(to)}`,
  unit: 'states',
  nobody: 'In the chosen days no source that is switched on says who belongs.',
  columns: {
    day: 'From',
    total: 'Together',
    carried: 'Of these carried forward',
    change: 'What changes',
    basis: 'Basis',
    source: 'Source',
  },

  /** `6 members from 15 June 2001, 10 since 4 July 2024` */
  course: (status: Status, first: Since, last: Since) =>
    first.day === last.day
      ? `${counted(first.count, status)} ${sinceWords('since', first)}`
      : `${counted(first.count, status)} ${sinceWords('from', first)}, ${last.count} ${sinceWords('since', last)}`,
  sentence: (courses: readonly string[]) => `${courses.join('; ')}.`,
  /** Who becomes one category on a day. */
  mergedOn: (day: IsoDate, from: readonly Status[], to: Status) =>
    `On ${formatDay(day)} ${formatList(from.map((status) => vocabulary.several[status]))} became ${vocabulary.several[to]}.`,

  /** What happens to states that a day gives another status; `names` are absent where they are too many. */
  change: {
    founded: (names: string, status: Status) =>
      status === 'shanghai-five' ? `${names} found the Shanghai Five` : `${names} found the organisation`,
    becomes: (names: string, count: number, status: Status) =>
      `${names} ${count === 1 ? 'becomes' : 'become'} ${asWhat(count, status)}`,
    named: (names: string, count: number, status: Status) =>
      `${names} ${count === 1 ? 'is' : 'are'} named as ${asWhat(count, status)}`,
    ends: (names: string, count: number, status: Status) =>
      `${names} ${count === 1 ? 'is' : 'are'} no longer ${asWhat(count, status)}`,
  },
  counted,
  states: (count: number) => countOf(count, { one: 'state', other: 'states' }),
  /** Nobody has another status; how they are known is another. */
  carriedOn: (count: number) => `${standings(count)} carried forward, not reconfirmed`,
  namedAgain: 'Nobody is carried forward on this day',
  /** `members 8, observers 4` */
  counts: (counts: readonly (readonly [Status, number])[]) =>
    counts.map(([status, count]) => `${vocabulary.several[status]} ${count}`).join(', '),
  day: (day: IsoDate) => formatDay(day),
  markName: (parts: { day: IsoDate; counts: string; what: string; basis: string; source: string }) =>
    `${formatDay(parts.day)}: ${parts.counts}, ${[parts.what, parts.basis, parts.source].filter((part) => part !== '').join(', ')}`,
  markTip: (parts: { day: IsoDate; counts: string; what: string }) => [formatDay(parts.day), parts.counts, parts.what].join('\n'),
  sources: (documents: readonly number[], others: number) =>
    formatList([
      ...documents.map((number) => `Document ${number}`),
      ...(others === 0 ? [] : [countOf(others, { one: 'reference source', other: 'reference sources' })]),
    ]),
  chartName: (title: string) => `${title}, stacked over time`,
  carried: vocabulary.sureness('carried', 'stated'),
  /** Beside the line of the merger, the fullest first. */
  merger: (day: IsoDate, from: readonly Status[], to: Status) => [
    `${formatShortDay(day)}: ${formatList(from.map((status) => vocabulary.several[status]))} become ${vocabulary.several[to]}`,
    `${formatShortDay(day)}: merged into ${vocabulary.several[to]}`,
    formatShortDay(day),
  ],
  /** At the right end of a band, the fullest first. */
  end: (status: Status, count: number) => [`${count} ${asWhat(2, status)}`, String(count)],
  band: (status: Status) => vocabulary.statuses[status],
  tick: ({ unit }: Pick<Tick, 'unit'>, date: Date) => {
    if (unit === 'year') return String(date.getUTCFullYear())
    return (unit === 'month' ? month : dayAndMonth).format(date)
  },

  notes: {
    guests: (names: readonly string[], organisations: number) => {
      const who = [
        ...names,
        ...(organisations === 0 ? [] : [countOf(organisations, { one: 'organisation', other: 'organisations' })]),
      ]
      return who.length === 0
        ? 'Guests are counted apart and are not drawn.'
        : `Guests are counted apart and are not drawn (${formatList(who)}).`
    },
    carried: (count: number, all: number) =>
      `Hatched: carried forward from an earlier list and not reconfirmed, on the last day ${count} of ${standings(all)}.`,
    dormant: (names: readonly string[]) => `Counted although participation is dormant: ${formatList(names)}.`,
    /** Counts of a text that are not those of the standings drawn. */
    counts: (counts: readonly string[]) => `Counted by a text otherwise, without names, and not drawn: ${formatList(counts)}.`,
    count: (status: Status, count: number, day: IsoDate) => `${counted(count, status)} (${formatDay(day)})`,
  },
}
