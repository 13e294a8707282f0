import type { CountSubject, Status, When } from '@/domain/contract'
import { countOf, formatDay, formatList, formatShortDay, formatWhen } from '@/i18n/format'
import { map } from './map'
import { vocabulary } from './vocabulary'

function counted(count: number, of: CountSubject): string {
  return `${count} ${vocabulary.countSubject[of].toLowerCase()}`
}

/** `on 28 August 2025`, `for 2001` */
function dated(when: Pick<When, 'edtf'>): string {
  return `${/\d{4}-\d{2}-\d{2}/.test(when.edtf) ? 'on' : 'for'} ${formatWhen(when)}`
}

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
  heading: (before: string, after: string) =>
    before === after ? formatDay(before) : `${formatDay(before)} and ${formatDay(after)}`,
  sameDay: (day: string) =>
    `Both days are ${formatDay(day)}, so there is nothing to compare. Move one of the two marks of the date bar, or choose “Compare with” in the menu of its date.`,
  readThen: (day: string) =>
    `Both days are read as by a reader of the later one: from the documents published by ${formatDay(day)} alone.`,
  summary: (countries: number, counts: readonly string[]) =>
    `The standing of ${countOf(countries, { one: 'country', other: 'countries' })} changed${counts.length === 0 ? '' : `: ${formatList(counts)}`}.`,
  counted: (status: Status, before: number, after: number) => `${vocabulary.several[status]} ${before} → ${after}`,
  nothing: (butCounted: readonly string[]) =>
    butCounted.length > 0
      ? `No country named stands otherwise; but ${formatList(butCounted)}.`
      : 'No country named stands otherwise, by the sources that are switched on.',
  alsoCounted: (counted: readonly string[]) => `Yet ${formatList(counted)}.`,
  /** `a text counts 10 members on 28 August 2025, 8 are named` */
  countedOtherwise: (count: number, of: CountSubject, when: Pick<When, 'edtf'>, named: number) =>
    `a text counts ${counted(count, of)} ${dated(when)}, ${countOf(named, { one: 'is', other: 'are' })} named`,
  countedLine: (count: number, of: CountSubject, when: Pick<When, 'edtf'>, sources: readonly string[], isInferred: boolean) =>
    `Counted ${dated(when)}: ${counted(count, of)} (${formatList(sources)}${isInferred ? '; inferred' : ''})`,
  countedAndNamed: (line: string, named: number | undefined) =>
    named === undefined ? `${line}.` : `${line}; ${countOf(named, { one: 'is', other: 'are' })} named.`,
  document: (number: number) => `document ${number}`,
  own: (number: number) => `your document ${number}`,
  returnedToo: (count: number) => `${countOf(count, { one: 'country', other: 'countries' })} stood otherwise only in between.`,
  sections: {
    became: (status: Status) =>
      status === 'shanghai-five' ? 'Joined the Shanghai Five' : `Became ${vocabulary.several[status]}`,
    named: (status: Status) => `Named as ${vocabulary.several[status]}`,
    inferred: (status: Status) => `Inferred as ${vocabulary.several[status]}`,
    counted: 'Counted on either day',
    left: 'No longer in',
    dormancy: 'Participation',
    returned: 'Changed, and changed back',
    guests: 'Guests',
  },
  sectionTitle: (title: string, count: number) => `${title} · ${count}`,
  sentence: (parts: readonly string[]) => parts.join(', then '),
  since: (what: string, when: string) => `${what} since ${when}`,
  named: (what: string, when: string, isFirst: boolean) => `${isFirst ? 'first ' : ''}named as ${what} on ${when}`,
  inferred: (what: string, when: string, isFirst: boolean) => `${isFirst ? 'first ' : ''}inferred as ${what} for ${when}`,
  namedToo: (inferred: string, when: string) => `${inferred}, named so on ${when}`,
  left: (when: string) => `${vocabulary.noStatus} since ${when}`,
  dormant: (when: string) => `dormant since ${when}`,
  active: (when: string) => `taking part again since ${when}`,
  /** What follows a country's name. */
  afterName: (what: string, isNew: boolean) => `${isNew ? ', new' : ''}: ${what}.`,
  disagree: (standings: readonly string[]) =>
    standings.length > 1 ? `Sources disagree whether ${standings.join(' or ')}.` : 'Sources disagree.',
  between: (before: string, after: string, what: string, isNew: boolean) =>
    `${isNew ? 'New between' : 'Between'} ${formatDay(before)} and ${formatDay(after)}: ${what}.`,
  unchanged: (before: string, after: string) => `The same on ${formatDay(before)} and on ${formatDay(after)}.`,
  evidence: (count: number) => `Evidence · ${count}`,
  csv: 'CSV',
  csvTitle: 'Download the differences as a table (CSV)',
  copy: 'Copy as text',
  copied: 'Copied',
  notCopied: 'Could not be copied',
}
