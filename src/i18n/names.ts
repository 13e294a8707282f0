/** The names of a language as its tables give them. */
import type { Id, MeetingClaim, MeetingType } from '@/domain/contract'
import { type FullName, type Naming, coreNamed, tradeNamed } from '@/domain/naming'
import type { Language } from '@/domain/view-state'
import type { Catalogue } from './catalogue'
import { type Speech, localeOf } from './language'
import { regionName } from './region-name'

/** What a language calls the things of the dataset; each table by the id of the thing, offices and reporters by their English names. */
export interface NameTables {
  /** By code: where the atlas writes another name than `Intl.DisplayNames`. */
  countries: Readonly<Record<Id, string>>
  organisations: Readonly<Record<Id, FullName>>
  people: Readonly<Record<Id, string>>
  places: Readonly<Record<Id, string>>
  grounds: Readonly<Record<Id, string>>
  /** By the English name; where a country calls it otherwise, by `President of CN` besides. */
  offices: Readonly<Record<string, string>>
  reporters: Readonly<Record<string, string>>
  /** Titles of meetings of no series that are more than a type and a place, by `about`. */
  titles: Readonly<Record<Id, string>>
  /** What one meeting of a series is called, by its number if it is known and its year. */
  seriesMeetings: Readonly<Record<Id, (number: number | undefined, year: string) => string>>
  /** What one meeting of a type is called that is of no series. */
  typeMeetings: Readonly<Record<MeetingType, string>>
  atPlace: (title: string, place: string) => string
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

function titleIn(tables: NameTables, { about, series, type, when }: MeetingClaim, place: string | undefined): string {
  const ofSeries = series && own(tables.seriesMeetings, series.id)
  if (!ofSeries) {
    const title = own(tables.titles, about)
    if (title !== undefined) return title
  }
  const what = ofSeries?.(series?.number, when.edtf.slice(0, 4)) ?? tables.typeMeetings[type]
  return place === undefined ? what : tables.atPlace(what, place)
}

function namingOf(language: Language, tables: NameTables): Naming {
  return {
    country: (code) => own(tables.countries, code) ?? regionName(code, localeOf(language)),
    organisation: (id, english) => own(tables.organisations, id) ?? english,
    person: (id, english) => own(tables.people, id) ?? english,
    place: (id, english) => own(tables.places, id) ?? english,
    office: (english, of) => own(tables.offices, `${english} of ${of}`) ?? own(tables.offices, english) ?? english,
    reporter: (english) => own(tables.reporters, english) ?? english,
    ground: (id, english) => own(tables.grounds, id) ?? english,
    title: (meeting, place) => titleIn(tables, meeting, place),
  }
}

/** Speaks the language by a catalogue and its tables of names. */
export function speechOf(language: Language, catalogue: Catalogue, tables: NameTables): Speech {
  const naming = namingOf(language, tables)
  return {
    language,
    room: (name) => catalogue[name],
    core: (core) => coreNamed(core, naming),
    trade: (trade) => tradeNamed(trade, naming),
    reporter: naming.reporter,
    reporters: tables.reporters,
  }
}
