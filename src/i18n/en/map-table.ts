import type { Status } from '@/domain/contract'
import type { Voice } from '@/domain/export/imprint'
import { CENTRE } from '@/domain/shapes'
import { countOf, formatDay, formatList, formatShortDay, formatWhen } from '@/i18n/format'
import { files } from './files'
import { vocabulary } from './vocabulary'

function counted(status: Status, count: number): string {
  if (status === 'shanghai-five') return countOf(count, { one: 'state', other: 'states' })
  return countOf(count, { one: vocabulary.status[status], other: vocabulary.several[status] })
}

const marks = {
  inferred: 'inferred',
  carried: 'carried forward from an earlier day',
  dormant: 'with participation dormant',
}

/** The words of the map's table, its options and its exports. */
export const mapTable = {
  asTable: 'Show as table',
  asMap: 'Show as map',
  formats: {
    svg: { name: 'SVG', what: 'picture, to be scaled and edited' },
    png: { name: 'PNG', what: 'picture of 2400 pixels' },
    geojson: { name: 'GeoJSON', what: 'shapes with their status' },
    csv: { name: 'CSV', what: 'table with its sources' },
  },
  saveAs: files.saveAs,
  columns: {
    name: 'Country',
    status: 'Status',
    since: 'Since',
    certainty: 'Certainty',
    evidence: 'Evidence',
    memorandum: 'Memorandum',
  },
  /** The column of the earlier day, while two are compared. */
  onDay: (day: string) => `On ${formatShortDay(day)}`,
  caption: (day: string, compared: string | undefined, family: number, guests: number, voice: Voice) =>
    `${formatDay(day)}${compared === undefined ? '' : `, beside ${formatDay(compared)}`}: ${countOf(family, { one: 'state', other: 'states' })} of the family${guests > 0 ? ` and ${countOf(guests, { one: 'guest', other: 'guests' })}` : ''}. ${files.voices[voice]}.`,
  onlyStatuses: (names: readonly string[]) => `Singled out: ${formatList(names)}.`,
  guests: 'Guests, not counted in the family',
  noRows: 'Nobody has a status here on this day.',
  namedOn: (edtf: string, isInferred: boolean) => `${isInferred ? 'inferred' : 'named so'} for ${formatWhen({ edtf })}`,
  noMemorandum: 'none known',
  dormant: (edtf: string) => `participation dormant since ${formatWhen({ edtf })}`,
  passages: (document: number, paragraphs: readonly number[]) =>
    paragraphs.length === 0 ? `Document ${document}` : `Document ${document}, ¶ ${formatList(paragraphs.map(String))}`,
  sourceOnItsWay: 'source on its way …',
  sheet: {
    title: (day: string, isFive: boolean) =>
      `${isFive ? 'Shanghai Five' : 'Shanghai Cooperation Organisation'} on ${formatDay(day)}`,
    counts: (family: readonly (readonly [Status, number])[], guests: number) => {
      const said = family.length === 0 ? 'nobody is known to belong' : formatList(family.map((row) => counted(...row)))
      return guests === 0 ? said : `${said}; ${countOf(guests, { one: 'guest', other: 'guests' })} not counted`
    },
    subtitle: (counts: string, voice: Voice) => `${counts.slice(0, 1).toUpperCase()}${counts.slice(1)}. ${files.voices[voice]}.`,
    legendRow: (status: Status, countries: string, organisations: number) =>
      `${vocabulary.statuses[status]}: ${countries}${organisations > 0 ? ` and ${countOf(organisations, { one: 'organisation', other: 'organisations' })}` : ''}`,
    /** Of a row whose countries all bear the mark, and of one in which some do. */
    all: (row: string, mark: keyof typeof marks) => `${row}, ${marks[mark]}`,
    some: (mark: keyof typeof marks, count: number) => `of these ${marks[mark]}: ${count}`,
    contested: 'contested ground that is drawn apart',
    numbered: 'contested ground, see below',
    grounds: (marks: readonly { number: number; name: string }[]) =>
      `Contested ground: ${marks.map(({ number, name }) => `${number}\u00a0${name}`).join(' · ')}.`,
    sources: (documents: readonly string[], others: number) => {
      const more = countOf(others, { one: 'reference source', other: 'reference sources' })
      const all = others === 0 ? documents : [...documents, `${more}, listed in the CSV and the GeoJSON of the same map`]
      return `Sources: ${all.join('; ')}.`
    },
    document: (number: number, title: string, publisher: string | undefined, published: string | undefined) => {
      const where = [publisher, published === undefined ? undefined : formatWhen({ edtf: published })]
      return `document ${number}, “${title}” (${where.filter((part) => part !== undefined).join(', ')})`
    },
    shapes: (title: string, licence: string, from: string, fromLicence: string) =>
      `Shapes: ${title} (${licence}), made from ${from} (${fromLicence}). Lambert azimuthal equal-area projection about ${CENTRE.lon}°E\u00a0${CENTRE.lat}°N.`,
    imprint: (version: string, address: string | undefined) =>
      `SCO Atlas, data ${version}${address === undefined ? '' : `. ${address}`}`,
  },
}
