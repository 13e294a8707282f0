import type { Status, When } from '@/domain/contract'
import { isExact } from '@/domain/time'
import { countOf, formatDay, formatList, formatNumber, formatOrdinal, formatWhen } from '@/i18n/format'
import { oneOf } from './standing-words'
import { vocabulary } from './vocabulary'

/** Meetings that bear no number may be among those whose numbers are missing: then they are not untold. */
function missingNumbers(count: number, unnumbered: number): string {
  if (unnumbered === 0) return count === 1 ? 'it' : 'them'
  const others =
    unnumbered === 1
      ? 'the one meeting told of in that time has none'
      : `the ${unnumbered} meetings told of in that time have none`
  return `${count === 1 ? 'this number' : 'these numbers'}; ${others}`
}

/** The words of the details, the contradictions, and the pages about documents, data and the atlas. */
export const details = {
  close: 'Close',
  quote: 'Sentences to quote',
  cite: 'Cite this source',
  unknown: (id: string) => `This atlas holds nothing named “${id}”.`,
  own: {
    hidden: 'Only your own documents tell of it; they are switched off.',
    show: 'Show them',
    elsewhere:
      'The link leads to what somebody’s own documents tell. They lie in the browser in which they were added, and not in this one.',
    title: (count: number) => `Your documents (${count})`,
    chip: (number: number) => `Yours ${number}`,
    open: 'Read the document and what you decided',
    from: 'From a document of your own; it lies in your browser alone.',
  },
  day: {
    heading: (day: string) => formatDay(day),
    has: (day: string, counts: readonly string[]) =>
      `On ${formatDay(day)} the Shanghai Cooperation Organisation has ${formatList(counts)}.`,
    five: (day: string, states: string, count: number) =>
      `On ${formatDay(day)} the Shanghai Cooperation Organisation does not exist yet; ${states} ${count === 1 ? 'takes' : 'take'} part in the Shanghai Five.`,
    nobody: (day: string) => `For ${formatDay(day)} no source here says who belongs.`,
    includeReference: 'Include reference sources',
    guests: (guests: string, count: number, last: string | undefined) =>
      last === undefined
        ? `${guests} ${count === 1 ? 'is' : 'are'} also named, and not counted here.`
        : `${guests}, last named on ${formatDay(last)}, ${count === 1 ? 'is' : 'are'} not counted here.`,
    asRead: 'As a reader of that day knew it: only texts published by then.',
    inferred: (standings: string, count: number) => `${standings} ${count === 1 ? 'is' : 'are'} inferred, not stated.`,
    own: (standings: string, count: number) => `${standings} ${count === 1 ? 'rests' : 'rest'} on your own documents alone.`,
    carried: (day: string) => `None of this is said of the day itself: the documents last named them by ${day}.`,
    partlyCarried: (standings: string, count: number) =>
      `${standings} ${count === 1 ? 'is' : 'are'} carried forward from an earlier day, not reconfirmed.`,
    last: (day: string, what: string) => `The last change was on ${day}: ${what}.`,
    next: (day: string, what: string) => `The next is on ${day}: ${what}.`,
    noLast: 'Nothing changed before.',
    unchanged: 'By the sources switched on nothing changed on this day.',
    noNext: 'No later change is known.',
    contradictions: (count: number) =>
      `${countOf(count, { one: 'contradiction touches', other: 'contradictions touch' })} this day.`,
    noContradiction: 'No contradiction touches this day.',
    allContradictions: 'All contradictions',
    countries: 'Who belongs',
    counted: 'What the documents count on this day',
    countedOwn: 'What your documents count on this day',
    change: {
      founded: (names: string, status: Status) =>
        `${names} founded the ${status === 'shanghai-five' ? 'Shanghai Five' : 'organisation'}`,
      became: (names: string, count: number, status: Status) =>
        `${names} became ${count === 1 ? oneOf[status] : vocabulary.several[status]}`,
      merged: (states: string) => `${states} became SCO partners as two categories were merged`,
      named: (counts: readonly string[], isMine: boolean) =>
        `${isMine ? 'your document' : 'a document'} names ${formatList(counts)}`,
      /** Of an inexact date the change counts from the last day. */
      dormant: (names: string, when: When) =>
        `participation of ${names} went dormant${isExact(when) ? '' : ` at some time in ${formatWhen(when)}`}`,
    },
  },
  country: {
    history: 'Status over time',
    noHistory: 'No status in the sources that are switched on.',
    documents: (count: number) => `What the documents say · ${count}`,
    silent: 'The five documents do not mention it.',
    reference: (count: number) => `What the reference sources say of its status · ${count}`,
    meetings: (count: number) => `Meetings · ${count}`,
    onlyMeetings: (name: string) => `Only ${name} on the timeline`,
    trade: 'Trade',
    tradeWith: (name: string) => `Trade with ${name}`,
    allTrade: 'Open its trade',
    contradictions: (count: number) => `Contradictions · ${count}`,
    more: (count: number, rest: number) =>
      count === rest ? `Show ${count} more` : `Show ${count} of ${formatNumber(rest)} more`,
    since: (status: string, day: string) => `${status} since ${formatDay(day)}`,
    named: (status: string, day: string) => `${status}, named so on ${formatDay(day)}`,
    inferred: (status: string, day: string) => `${status}, inferred for ${formatDay(day)}`,
    none: 'No status on this day',
    dormant: 'participation dormant',
    aliases: 'Also',
    capital: 'Capital',
    stretch: (day: string, standing: string) => `${formatDay(day)}: ${standing}`,
  },
  evidence: {
    heading: 'Evidence',
    doc: (number: number) => `Doc ${number}`,
    paragraph: (number: number) => `¶ ${number}`,
    andMore: (count: number) => `and ${count} more`,
    why: 'why?',
    basis: { stated: 'stated', inferred: 'inferred', derived: 'derived' },
    reasoning: 'Reasoning',
    note: 'Note',
    correction: (printed: string, meant: string) => `The text prints “${printed}”; meant is ${meant}.`,
    phrase: (phrase: string) => `“${phrase}”`,
    confidence: 'Confidence',
    formula: 'Formula',
    weak: 'a forum, a blog or an odd copy',
    loading: 'source on its way …',
    more: 'Evidence and notes',
    supports: (count: number) => `Evidence · ${count}`,
    accounts: (count: number) => `Told by · ${count}`,
    claim: 'Claim',
  },
  meeting: {
    when: 'When',
    where: 'Where',
    online: 'online',
    hybrid: 'in person and by video link',
    type: 'Kind',
    state: 'State',
    series: 'Series',
    partOf: 'Part of',
    sidelineOf: 'On the sidelines of',
    parts: (count: number) => `Part of it · ${count}`,
    sidelines: (count: number) => `On its sidelines · ${count}`,
    who: (count: number) => `Named as taking part · ${count}`,
    outcome: 'Outcome',
    /** Beside the name of the series; more than one number where the accounts disagree. */
    numbered: (ordinals: readonly string[]) => `, ${ordinals.join(' or ')}`,
    roles: { host: 'host', chair: 'chair', guest: 'guest' },
    notNamed: 'The sources name no participants.',
    inferred: 'inferred',
    notConfirmed: 'No source here says that it took place.',
    hiddenTier: 'Only reference sources tell of it; they are switched off.',
    edtf: 'EDTF',
    edtfMeans: 'The same date for machines, in the Extended Date/Time Format (ISO 8601-2)',
    trails: 'Before and after',
    held: (place: string) => `In ${place}`,
    previous: (title: string, date: string) => `Previous: ${title}, ${date}`,
    next: (title: string, date: string) => `Next: ${title}, ${date}`,
    between: (run: string) => `${run} not told of`,
  },
  series: {
    kind: 'Kind',
    told: 'Told of',
    /** `14 of 20`, `2 of 22, and 10 more without a number` */
    counts: (numbers: number, highest: number | undefined, unnumbered: number) => {
      if (highest === undefined) return `${countOf(unnumbered, { one: 'meeting', other: 'meetings' })}, no number given`
      return `${numbers} of ${highest}${unnumbered === 0 ? '' : `, and ${unnumbered} more without a number`}`
    },
    meetings: (count: number) => `Meetings · ${count}`,
    run: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
    ordinals: (first: number, last: number) =>
      first === last
        ? formatOrdinal(first)
        : `${formatOrdinal(first)} ${last === first + 1 ? 'and' : 'to'} ${formatOrdinal(last)}`,
    /** `Between 20 May 2009 and 12 April 2012: no source here tells of them.` */
    missing: (count: number, unnumbered: number, after: string | undefined, before: string | undefined) => {
      const untold = `no source here ${unnumbered === 0 ? 'tells of' : 'gives'} ${missingNumbers(count, unnumbered)}.`
      if (before === undefined) return `N${untold.slice(1)}`
      return `${after === undefined ? `Before ${before}` : `Between ${after} and ${before}`}: ${untold}`
    },
    onlyMeetings: 'Only this series on the timeline',
  },
  ground: {
    numbered: (number: number) => `Contested ground ${number}`,
    rests: (count: number) => `Contested ground · ${count}`,
  },
  place: { meetings: (count: number) => `Meetings here · ${count}` },
  source: {
    published: 'Published',
    publisher: 'Publisher',
    address: 'Address',
    summary: 'Summary',
    supports: (count: number) => `Everything it supports · ${count}`,
    language: 'Language',
    how: 'How we know',
    dated: (day: string, basis: string) => `${day}, ${basis}`,
    unpublished: 'date not known',
    unnamed: 'not named',
    noAddress: 'no address known',
    standing: 'Standing',
    read: 'Read it with its claims',
    hiddenTier: 'Reference sources are switched off; nothing shown rests on this one.',
    contradictions: (count: number) => `Contradictions · ${count}`,
  },
  figure: {
    change: 'Change',
    reporter: 'Reported by',
    period: 'Period',
    measure: 'Measure',
    inputs: 'Worked out from',
    definition: 'Who is counted',
    open: 'Show the pair in the chart',
  },
}
