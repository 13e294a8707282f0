import type { Status } from '@/domain/contract'
import { countOf, formatDay, formatList, formatShortDay } from '@/i18n/format'
import { map } from './map'
import { vocabulary } from './vocabulary'

/** The words of the date bar's menu, and of the difference between two days. */
export const compare = {
  menu: {
    type: 'Type a date',
    go: 'Show this day',
    range: (first: string, last: string) => `From ${formatDay(first)} to ${formatDay(last)}`,
    compareWith: 'Compare with',
    compare: 'Compare',
    suggestions: 'Days to compare with',
    previous: (day: string) => `previous change, ${formatShortDay(day)}`,
    first: (day: string) => `first day, ${formatShortDay(day)}`,
    stop: map.date.stop,
    speed: 'Speed',
    speeds: { slow: 'half a year a second', usual: 'one year a second', fast: 'three years a second' },
    asThen: 'As a reader of that day',
    asThenHint: 'only texts published by then',
  },
  heading: (before: string, after: string) => `${formatDay(before)} and ${formatDay(after)}`,
  summary: (countries: number, counts: readonly string[]) =>
    `The standing of ${countOf(countries, { one: 'country', other: 'countries' })} changed${counts.length === 0 ? '' : `: ${formatList(counts)}`}.`,
  counted: (status: Status, before: number, after: number) => `${vocabulary.several[status]} ${before} → ${after}`,
  nothing: 'Nothing changed between the two days by the sources that are switched on.',
  returnedToo: (count: number) => `${countOf(count, { one: 'country', other: 'countries' })} stood otherwise only in between.`,
  sections: {
    became: (status: Status) => `Became ${vocabulary.several[status]}`,
    named: (status: Status) => `Named as ${vocabulary.several[status]}`,
    left: 'No longer in',
    dormancy: 'Participation',
    returned: 'Changed, and changed back',
    guests: 'Guests',
  },
  sectionTitle: (title: string, count: number) => `${title} · ${count}`,
  sentence: (parts: readonly string[]) => parts.join(', then '),
  since: (what: string, when: string) => `${what} since ${when}`,
  named: (what: string, when: string) => `named as ${what} on ${when}`,
  inferred: (what: string, when: string) => `inferred as ${what} for ${when}`,
  left: (when: string) => `${vocabulary.noStatus} since ${when}`,
  dormant: (when: string) => `dormant since ${when}`,
  active: (when: string) => `taking part again since ${when}`,
  /** What follows a country's name. */
  afterName: (what: string) => `: ${what}.`,
  line: (name: string, what: string) => `${name}: ${what}.`,
  between: (before: string, after: string, what: string) => `Between ${formatDay(before)} and ${formatDay(after)}: ${what}.`,
  unchanged: (before: string, after: string) => `The same on ${formatDay(before)} and on ${formatDay(after)}.`,
  evidence: (count: number) => `Evidence · ${count}`,
  csv: 'CSV',
  csvTitle: 'Download the differences as a table (CSV)',
  copy: 'Copy as text',
  copied: 'Copied',
  notCopied: 'Could not be copied',
}
