import type { IsoDate } from '@/domain/contract'
import type { Voice } from '@/domain/export/imprint'
import type { Facet } from '@/domain/timeline-index'
import { countOf, formatDay, formatList } from '@/i18n/format'
import { files } from './files'

const filters: Record<Facet, string> = {
  type: 'kind',
  country: 'country',
  place: 'place',
  org: 'organisation',
  person: 'person',
  series: 'series',
  state: 'state',
  basis: 'basis',
}

function voice(whose: Voice, knownBy: IsoDate | undefined): string {
  return knownBy === undefined ? files.voices[whose] : `Of the five documents, those published by ${formatDay(knownBy)}`
}

/** The words within the timeline's files. */
export const timelineFiles = {
  title: (from: IsoDate, to: IsoDate) => `SCO Atlas: ${formatDay(from)} to ${formatDay(to)}`,
  shown: (meetings: number, membership: number) =>
    `${countOf(meetings, { one: 'meeting', other: 'meetings' })} and ${countOf(membership, { one: 'entry on membership', other: 'entries on membership' })}`,
  sources: (count: number) =>
    `${countOf(count, { one: 'source', other: 'sources' })}, named in the CSV and the JSON of the same timeline.`,
  about: (whose: Voice, knownBy: IsoDate | undefined, dataVersion: string) =>
    `Meetings and changes of membership of the Shanghai Cooperation Organisation, as the SCO Atlas shows them. ${voice(whose, knownBy)}. Data ${dataVersion}.`,
  only: (conditions: readonly string[]) => `Only: ${conditions.join('; ')}.`,
  condition: (facet: Facet, values: readonly string[]) => `${filters[facet]} ${formatList(values)}`,
  text: (query: string) => `text “${query}”`,
  certain: 'inexact dates that lie surely between the two days',
  rule: {
    calendar:
      'An entry lasts over all the days that its date may mean; where the date does not name the days themselves, it stands in words before the title. A date with an open end has its entry on the known day alone. What is inferred says so, and why.',
    picture: 'A mark stands in the middle of the days that its date may mean; marks that would touch are gathered and counted.',
    json: 'A date is EDTF with the first and the last day that it may mean (0001-01-01 and 9999-12-31: not known). An inferred claim gives its reasoning. Passages are paragraphs from 1 over lines that are not blank, and offsets in UTF-16 units.',
  },

  openStart: (known: string) => `${known} or before`,
  openEnd: (known: string) => `${known} or after`,
  dated: (date: string, title: string) => `${date}: ${title}`,
  remarked: (title: string, remarks: readonly string[]) => `${title} (${remarks.join(', ')})`,
  dateInferred: 'date inferred',
  inexactDate: 'Inexact date',
  inferredDate: 'Inferred date',
  inferredList: 'Inferred list',

  date: (date: string, edtf: string) => `Date: ${date} (EDTF ${edtf})`,
  allDays: 'The entry lasts over all the days that the date may mean.',
  knownDay: 'The entry is on the one day that is known.',
  otherDates: (dates: readonly string[]) => `Other accounts say: ${dates.join('; ')}`,
  basis: (basis: string, reasons: readonly string[]) => `Basis: ${[basis, ...reasons].join('. ')}`,
  kind: (kind: string) => `Kind: ${kind}`,
  state: (state: string) => `State: ${state}`,
  participants: (participants: readonly string[]) => `Named as taking part: ${participants.join('; ')}`,
  participant: (name: string, role: string | undefined, person: string | undefined, office: string | undefined) => {
    const who = [person, office].filter((part) => part !== undefined).join(', ')
    return `${name}${role === undefined ? '' : ` (${role})`}${who === '' ? '' : `: ${who}`}`
  },
  outcome: (outcome: string) => `Outcome: ${outcome}`,
  claim: (claim: string, basis: string | undefined) => `– ${claim}${basis === undefined ? '' : ` (${basis})`}`,
  evidence: 'Evidence:',
  source: (title: string, publisher: string | undefined, passages: string | undefined, address: string | undefined) =>
    `– ${[`“${title}”`, publisher, passages, address].filter((part) => part !== undefined).join(', ')}`,
  passages: (document: number, paragraphs: readonly number[]) =>
    paragraphs.length === 0 ? `document ${document}` : `document ${document} ¶ ${formatList(paragraphs.map(String))}`,
  place: (name: string, country: string) => `${name}, ${country}`,
  placeAndHow: (place: string, how: string) => `${place} (${how})`,
}
