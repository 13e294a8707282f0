import type { Status, StatusClaim } from '@/domain/contract'
import type { CoverageKind } from '@/domain/coverage'
import type { CoverageChoice } from '@/domain/view-state'
import type { SupportKind, Thing } from '@/domain/support'
import { countOf, formatDay, formatNumber, formatWhen } from '@/i18n/format'
import { oneOf } from './standing-words'
import { vocabulary } from './vocabulary'

const claims = (count: number) => countOf(count, { one: 'claim', other: 'claims' })
const kinds: Record<CoverageKind, string> = {
  stated: 'stated',
  inferred: 'inferred',
  carried: 'carried forward',
  reference: 'reference only',
  mine: 'your documents only',
  silent: 'silent',
}
const choices: Record<CoverageChoice, string> = {
  all: 'everything',
  standing: 'standing alone',
  meetings: 'meetings alone',
  trade: 'trade alone',
  offices: 'offices alone',
}
const supported: Record<SupportKind, { one: string; other: string }> = {
  status: { one: 'standing', other: 'standings' },
  meeting: { one: 'meeting', other: 'meetings' },
  figure: { one: 'figure', other: 'figures' },
  office: { one: 'office', other: 'offices' },
  count: { one: 'count', other: 'counts' },
  mention: { one: 'mention', other: 'mentions' },
  meaning: { one: 'meaning of a status', other: 'meanings of a status' },
  ground: { one: 'note on contested ground', other: 'notes on contested ground' },
  correction: { one: 'correction', other: 'corrections' },
}
const things: Record<Thing['kind'], { one: string; other: string }> = {
  standing: { one: 'standing', other: 'standings' },
  meeting: { one: 'meeting', other: 'meetings' },
  figure: { one: 'trade figure', other: 'trade figures' },
  office: { one: 'person in an office', other: 'people in office' },
}
/** `3 of 27 standings`, `1 of 27 standings`, `none of 27 standings` */
const ofAll = (count: number, all: number, kind: Thing['kind']) =>
  `${count === 0 ? 'None' : formatNumber(count)} of ${countOf(all, things[kind])}`
const rests = (count: number) => (count === 1 ? 'rests' : 'rest')
const share = (part: number) =>
  `${new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(part * 100)}\u00a0%`

export const coverageRoom = {
  detail: (countries: number, first: number, last: number) =>
    `${countOf(countries, { one: 'country', other: 'countries' })}, ${first} to ${last}`,
  counts: 'What counts',
  choices,
  options: 'Coverage options',
  intro:
    'What is said of each country in each year, and by whom. A claim counts in every year that its own date reaches, whenever its text was written; a meeting counts for those who took part and for the country it was in.',
  grid: (choice: CoverageChoice) => `Coverage by country and year, ${choices[choice]}`,
  kinds,
  definitions: {
    stated: 'A document states something dated in the year.',
    inferred: 'Documents only imply it, it is worked out, or its date may mean another year.',
    carried: 'The documents are silent; the standing from an earlier text is carried on.',
    reference: 'The documents say and carry on nothing; reference sources do.',
    also: (count: number) => `${formatNumber(count)} of these: reference sources speak of the year`,
    faint: (count: number) => `${formatNumber(count)} of these: only in force from before, or perhaps of another year`,
    mine: 'Nothing but documents of your own speaks of it.',
    alsoOwn: (count: number) => `${formatNumber(count)} more: your documents speak of it, too`,
    silent: 'No source that is switched on speaks of it.',
  },
  country: 'Country',
  /** `97` */
  shortYear: (year: number) => String(year).slice(-2),
  /** The heads of the sums. */
  saidYears: 'Years',
  saidCountries: 'Countries',
  sums: (years: number) =>
    `The sums count of how many of the ${years} years, and of how many countries, something is said: what is handed on from before is not.`,
  undated: (count: number) =>
    `${countOf(count, { one: 'claim has', other: 'claims have' })} no date of ${count === 1 ? 'its' : 'their'} own and ${count === 1 ? 'counts' : 'count'} in no year.`,
  noStanding: (day: string) => `No status on ${formatDay(day)}`,
  cell: (name: string, year: number, what: string) => `${name}, ${year}: ${what}`,
  said: (kind: CoverageKind, count: number) => `${kinds[kind]}, ${claims(count)}`,
  someStated: (count: number) => `${count} of them stated`,
  mayBe: (count: number) => `${kinds.reference}, ${claims(count)} that may be of another year`,
  carriedFrom: (status: string, when: string, isStated: boolean) =>
    `${kinds.carried} from ${when}, ${status}${isStated ? '' : `, ${vocabulary.basis.inferred}`}`,
  inForceSince: (status: string, when: string, isEvent: boolean) =>
    `${kinds.reference}, nothing said of the year, ${status} ${isEvent ? 'in force since' : 'as named for'} ${when}`,
  andReference: (what: string, count: number) => `${what}; reference sources, ${claims(count)}`,
  andOwn: (what: string, count: number) => `${what}; your documents, ${claims(count)}`,
  files: {
    grid: { name: 'CSV: the grid', what: 'a row for each country and year' },
    support: { name: 'CSV: the sources', what: 'a row for each source' },
  },
  support: {
    title: 'How well each source supports the atlas',
    intro: (all: number, sources: number, alone: number) =>
      `${claims(all)} ${rests(all)} on ${countOf(sources, { one: 'source', other: 'sources' })}; ${formatNumber(alone)} of them name one source alone. A claim that names several counts with each, so that shares add up to more than all.`,
    documents: 'Documents',
    mine: (count: number) => `Your documents (${count})`,
    reference: (count: number) => `Reference sources · ${formatNumber(count)}`,
    filter: 'Filter the sources',
    found: (count: number, all: number) => `${formatNumber(count)} of ${formatNumber(all)}`,
    unused: (count: number) => `${countOf(count, { one: 'source supports', other: 'sources support' })} nothing that is shown.`,
    more: (count: number, rest: number) => `Show ${count} of ${formatNumber(rest)} more`,
    columns: {
      source: 'Source',
      publisher: 'Publisher',
      published: 'Published',
      claims: 'Claims',
      alone: 'On it alone',
      share: 'Share',
      kinds: 'What rests on it',
    },
    weak: 'weak: a forum, a blog or an odd copy',
    kind: (kind: SupportKind, count: number) => countOf(count, supported[kind]),
    share,
    none: 'No source fits.',
  },
  thin: {
    title: 'Values resting on one source',
    intro: (day: string) =>
      `Counted on things, not on claims: a meeting or a figure is one however many tell of it. Standings are those of ${formatDay(day)}, organisations and guests among them; meetings, figures and offices those of all days.`,
    oneSource: (count: number, all: number, kind: Thing['kind']) =>
      `${ofAll(count, all, kind)} ${rests(count)} on one source alone.`,
    weak: (count: number, all: number, kind: Thing['kind']) => `${ofAll(count, all, kind)} ${rests(count)} on weak sources only.`,
    low: (count: number, all: number, kind: Thing['kind']) =>
      `${ofAll(count, all, kind)} ${count === 1 ? 'is' : 'are'} of low confidence.`,
    nothing: 'Nothing is shown.',
  },
  year: {
    verdict: {
      stated: (year: number, count: number, stated: number) =>
        `The documents speak of ${year}: ${claims(count)}, ${stated === count ? 'all stated' : `${stated} of them stated`}.`,
      inferred: (year: number, count: number) =>
        `What the documents tell of ${year} they do not state: ${claims(count)}, inferred, worked out, or of a date that may mean another year.`,
      carried: (year: number, status: Status, when: string, isInferred: boolean) =>
        `The documents say nothing of ${year}. Carried forward, not reconfirmed, is what they ${isInferred ? 'imply' : 'say'} of ${when}: ${oneOf[status]}.`,
      reference: (year: number, count: number) =>
        `Only reference sources speak of ${year}: ${claims(count)}. The documents neither speak of it nor have a standing to carry on.`,
      mayBe: (year: number, count: number) =>
        `Only reference sources may speak of ${year}: ${claims(count)} whose date may mean another year.`,
      inForce: (year: number) => `Nothing is said of ${year} itself.`,
      mine: (year: number, count: number) => `Only documents of your own speak of ${year}: ${claims(count)}.`,
      silent: (name: string, year: number) => `No source that is switched on says anything of ${name} in ${year}.`,
    },
    andReference: (count: number) => `Reference sources speak of it: ${claims(count)}.`,
    andOwn: (count: number) => `Your own documents speak of it: ${claims(count)}.`,
    inForce: (status: Status, when: string, isEvent: boolean) =>
      isEvent
        ? `By the reference sources it was ${oneOf[status]}, since ${when}.`
        : `Reference sources named it ${oneOf[status]} for ${when}.`,
    lastWord: (year: number) => `The last word before is of ${year}.`,
    noLast: 'Nothing is said of any year before.',
    nextWord: (year: number) => `The next is of ${year}.`,
    noNext: 'Nothing is said of any year after.',
    around: 'Years',
    before: (year: number) => `← ${year}`,
    after: (year: number) => `${year} →`,
    grid: 'All countries and years',
    documents: (count: number) => `What the documents say of the year · ${count}`,
    undated: (count: number) => `In texts of this year, without a date of its own · ${count}`,
    carried: (count: number) => `Carried forward from an earlier text · ${count}`,
    inForceFrom: (count: number) => `In force from before, by reference · ${count}`,
    namedBefore: (count: number) => `Named before, by reference · ${count}`,
    reference: (count: number) => `What the reference sources say of the year · ${count}`,
    meetings: (count: number) => `Meetings it took part in or hosted · ${count}`,
    contradictions: (count: number) => `Contradictions · ${count}`,
  },
  /** The day of a list, or of a decision, which may be inferred alone. */
  dayOf: ({ kind, basis, when }: StatusClaim) =>
    kind === 'event' && basis === 'inferred' ? vocabulary.onInferredDay(formatWhen(when)) : formatWhen(when),
  status: (status: Status) => vocabulary.status[status],
}
