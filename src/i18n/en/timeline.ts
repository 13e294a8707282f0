import type { Status } from '@/domain/contract'
import type { Tick } from '@/domain/timeline-axis'
import type { LaneKind } from '@/domain/view-state'
import { countOf, formOf, formatDayAndMonth, formatList, formatNumber, formatShortMonth } from '@/i18n/format'
import { vocabulary } from './vocabulary'
import { statesOf } from './standing-words'

/** The columns by which the list can be sorted. */
const columns = { date: 'Date', title: 'Title', type: 'Type', place: 'Place' }

const laneKinds: Record<LaneKind, string> = { type: 'type', country: 'country', place: 'place', series: 'series' }

/** The words of this room. */
export const timeline = {
  title: 'Timeline',
  /** `63 shown · 2018 – 2025` */
  detail: (count: number, range: string) => `${formatNumber(count)} shown · ${range}`,
  range: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  filter: (active: number) => (active === 0 ? 'Filter' : `Filter · ${active}`),
  list: 'List',

  membership: 'Membership',
  unknownLane: { type: 'Other', country: 'No country', place: 'No place', series: 'No series' } satisfies Record<
    LaneKind,
    string
  >,
  laneFilter: (label: string) => `Filter: ${label}`,
  laneName: (label: string, count: number) => `${label}, ${countOf(count, { one: 'mark', other: 'marks' })}`,

  tick: ({ unit }: Pick<Tick, 'unit'>, date: Date) => {
    if (unit === 'year') return String(date.getUTCFullYear())
    return unit === 'month' ? formatShortMonth(date) : formatDayAndMonth(date)
  },

  /** Missing numbers of a series. */
  numbers: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
  gapName: (first: number, last: number) =>
    first === last
      ? `Number ${first} of the series: no source here gives it`
      : `Numbers ${first} to ${last} of the series: no source here gives them`,
  plannedTitle: (title: string) => `${title} (planned)`,
  /** `3 meetings, 2018 – 2020, of these 1 inferred: title; title; title` */
  gathering: (
    count: number,
    forms: 'meetings' | 'changes',
    range: string,
    titles: readonly string[],
    more: number,
    doubts: { inferred: number; inexact: number; notHeld: number },
  ) => {
    const what =
      forms === 'meetings'
        ? { one: 'meeting', other: 'meetings' }
        : { one: 'entry on membership', other: 'entries on membership' }
    const unsure = [
      ...(doubts.inferred > 0 ? [`${formatNumber(doubts.inferred)} inferred`] : []),
      ...(doubts.inexact > 0 ? [`${formatNumber(doubts.inexact)} not exactly dated`] : []),
      ...(doubts.notHeld > 0 ? [`${formatNumber(doubts.notHeld)} planned or not held`] : []),
    ]
    const ofThese = unsure.length === 0 ? '' : `, of these ${formatList(unsure)}`
    return `${countOf(count, what)}, ${range}${ofThese}: ${titles.join('; ')}${more > 0 ? `; and ${formatNumber(more)} more` : ''}`
  },

  /** What happened to whom on a day: `India and Pakistan: member`. */
  step: {
    named: (names: readonly string[], what: string) => `${formatList(names)}: ${what}`,
    counted: (count: number, what: string) => `${countOf(count, { one: 'state', other: 'states' })}: ${what}`,
    founded: (status: string) => `founding ${status}`,
    merged: (status: string) => `${status}, by merger of two categories`,
    dormant: (status: string) => `${status}, participation dormant`,
    ended: (status: string) => `no longer ${status}`,
  },
  listIn: (sources: readonly string[], counts: readonly string[]) =>
    `${formatList(sources)} ${sources.length === 1 ? 'names' : 'name'} ${formatList(counts)}`,
  statusOf: (status: Status, count: number) => formOf(count, statesOf[status]),
  statusCount: (status: Status, count: number) => countOf(count, statesOf[status]),
  document: (number: number) => `Doc ${number}`,
  reference: vocabulary.tier.reference,
  /** In names of marks too: from a document of the reader's own. */
  mine: (number: number) => `Yours ${number}`,
  changeType: 'Change of status',
  listType: 'List of states',

  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholePeriod: 'Whole period',
  zoomGroup: 'Zoom of the timeline',
  signs: { zoomIn: '+', zoomOut: '−', wholePeriod: '↔', remove: '×' },
  windowFrom: 'Window from',
  windowTo: 'Window to',

  listing: {
    sortBy: 'Sort by',
    columns,
    /** `Date, earliest first` */
    sorted: (column: keyof typeof columns, isDescending: boolean) => {
      const [up, down] = column === 'date' ? ['earliest first', 'latest first'] : ['ascending', 'descending']
      return `${columns[column]}, ${isDescending ? down : up}`
    },
    groups: { change: 'Changes of status', list: 'Lists of states' },
    /** `2001 · 5` */
    heading: (group: string, count: number) => `${group} · ${formatNumber(count)}`,
    remarks: (remarks: readonly string[]) => remarks.join(', '),
  },

  fields: {
    lanes: 'Lanes by',
    type: 'Type',
    country: 'Country',
    place: 'Place',
    series: 'Series',
    state: 'Held or planned',
    basis: 'How known',
    org: 'Organisation',
    person: 'Person',
    q: 'Text',
    from: 'From',
    to: 'To',
    when: 'Inexact dates',
  },
  /** How a meeting, its date above all, or a standing is known. */
  known: { stated: 'stated by a source', inferred: 'inferred, reason given', derived: vocabulary.basis.derived },
  any: 'any',
  addAnother: 'add another',
  /** A choice with the number of what it would leave: `Tajikistan · 34`. */
  choice: (name: string, count: number) => `${name} · ${formatNumber(count)}`,
  remove: (label: string) => `Remove ${label}`,
  laneKinds,
  certainty: { possible: 'perhaps within', certain: 'surely within' },
  clear: 'Clear filters',

  nothing: 'Nothing matches.',
  drop: (limit: string, count: number) => `Without ${limit}: ${formatNumber(count)}`,
  dropAll: (count: number) => `Without any limit: ${formatNumber(count)}`,
  /** What limits the timeline, as part of a sentence. */
  droppable: {
    type: (values: readonly string[]) => `type ${formatList(values)}`,
    country: (values: readonly string[]) => `country ${formatList(values)}`,
    place: (values: readonly string[]) => `place ${formatList(values)}`,
    series: (values: readonly string[]) => `series ${formatList(values)}`,
    state: (values: readonly string[]) => `state ${formatList(values)}`,
    basis: (values: readonly string[]) => `the limit to what is ${formatList(values)}`,
    org: (values: readonly string[]) => `organisation ${formatList(values)}`,
    person: (values: readonly string[]) => `person ${formatList(values)}`,
    q: (text: string) => `text “${text}”`,
    range: 'the limits of time',
    when: 'the limit to certain dates',
    tier: 'the limit to the documents',
  },
}
