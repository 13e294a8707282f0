import type { Relation } from '@/domain/contract'
import type { Hold } from '@/domain/offices'
import { countOf, formatDay } from '@/i18n/format'

/** Of one organisation, at the beginning of a line. */
const relation: Record<Relation, string> = {
  body: 'Body of the SCO',
  'planned-body': 'Planned body of the SCO',
  affiliated: 'Affiliated with the SCO',
  partner: 'Partner of the SCO by memorandum',
  guest: 'Guest of the SCO',
}

const hold: Record<Hold, string> = {
  stated: '',
  inferred: ', inferred',
  perhaps: ', perhaps: the limits of the term are not exact',
}

/** The words of people, organisations and places. */
export const institutions = {
  relation,
  relations: {
    body: 'Bodies',
    'planned-body': 'Planned bodies',
    affiliated: 'Affiliated',
    partner: 'Partners by memorandum',
    guest: 'Guests',
  } satisfies Record<Relation, string>,
  place: {
    heading: 'Place in the SCO',
    since: (label: string, day: string) => `${label} since ${formatDay(day)}`,
    told: (label: string, when: string) => `${label}, told of ${when}`,
    undated: (label: string) => `${label}, no day given`,
    none: (day: string) => `No place in the SCO known on ${formatDay(day)}`,
  },
  office: {
    heading: 'Offices',
    /** `the SCO`, `Tajikistan` */
    body: (name: string, isOrganisation: boolean) => (isOrganisation ? `the ${name}` : name),
    /** Before the linked body. */
    of: (office: string) => `${office} of `,
    on: (office: string, body: string, day: string, how: Hold) => `${office} of ${body} on ${formatDay(day)}${hold[how]}`,
    none: (day: string) => `No office known on ${formatDay(day)}`,
    before: 'Before',
    after: 'After',
    /** The state that an officer is of; as a term, and within a line before the linked state. */
    sentBy: 'From',
    from: ' · from ',
    gap: (from: string, to: string) => `No source here tells of the time between ${formatDay(from)} and ${formatDay(to)}.`,
    overlap: (from: string, to: string) =>
      from === to
        ? `Sources let both hold the office on ${formatDay(from)}.`
        : `Sources let both hold the office from ${formatDay(from)} to ${formatDay(to)}.`,
    holders: (office: string, count: number) => `${office} · ${count}`,
    /** The claims about one holder. */
    evidence: (count: number) => `Evidence and notes · ${countOf(count, { one: 'claim', other: 'claims' })}`,
    isOn: (day: string, how: Hold) => `in office on ${formatDay(day)}${hold[how]}`,
  },
  head: {
    term: 'Head',
    on: (day: string, how: Hold) => `, on ${formatDay(day)}${hold[how]}`,
    none: (day: string) => `none known on ${formatDay(day)}`,
  },
  person: {
    printed: 'Also printed',
    onlyMeetings: "Only this person's meetings",
    says: 'What else the sources say',
  },
  organisation: {
    seat: 'Seat',
    plannedSeat: 'Planned seat',
    alsoCalled: 'Also',
    onlyMeetings: "Only this organisation's meetings",
    says: 'What the sources say',
    documents: (count: number) => `Named in the documents · ${count}`,
    claims: (count: number) => countOf(count, { one: 'claim', other: 'claims' }),
    figures: (count: number) => `Figures it reports · ${count}`,
    silent: 'The sources that are switched on say nothing here.',
  },
  meetings: {
    heading: (count: number) => `Meetings · ${count}`,
    byKind: 'By kind',
    counts: (parts: readonly (readonly [kind: string, count: number])[]) =>
      parts.map(([kind, count]) => `${kind}: ${count}`).join(', '),
    first: 'First',
    last: 'Last',
    announced: 'Announced',
    announcedCount: (count: number) =>
      `${count} only: no account of ${count === 1 ? 'it' : 'them'} as held names the participant.`,
    /** In what capacity, `President of Tajikistan`. */
    as: (office: string, body: string) => `as ${office}, ${body}`,
    for: (body: string) => `for ${body}`,
    onlyAnnounced: 'announced, not told of as there',
    evidence: 'Evidence',
  },
  register: {
    heading: 'Institutions',
    people: (count: number) => `People · ${count}`,
    seat: (place: string) => `in ${place}`,
    others: 'Others that sources name',
    series: 'Councils and series of meetings',
    inSeries: (count: number) => countOf(count, { one: 'meeting', other: 'meetings' }),
    link: 'People and institutions',
  },
  placeDetails: {
    country: 'Country',
    capital: 'Capital of',
    seats: (count: number) => `Seat of · ${count}`,
    plannedSeats: (count: number) => `Planned seat of · ${count}`,
    changes: (count: number) => `Changes of status here · ${count}`,
    byYear: 'By year',
    inYear: (count: number, name: string, year: string) =>
      `${year}: ${countOf(count, { one: 'meeting', other: 'meetings' })} in ${name}, on the timeline`,
    onlyMeetings: (name: string) => `Only meetings in ${name}`,
  },
}
