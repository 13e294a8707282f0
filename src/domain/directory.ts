/** Look-ups over the dataset's tables, made once for each dataset. */
import type { CorePart, Country, Id, Organisation, Person, Place, Source } from './contract'
import { compare } from './order'

export interface Directory {
  countries: ReadonlyMap<Id, Country>
  organisations: ReadonlyMap<Id, Organisation>
  people: ReadonlyMap<Id, Person>
  places: ReadonlyMap<Id, Place>
  sources: ReadonlyMap<Id, Source>
  /** The documents in the order of their publication; the first is number 1. */
  documents: readonly Source[]
  /** A country's or person's name, an organisation's abbreviation if it has one; the id itself if it is unknown. */
  nameOf: (id: Id) => string
  /** Number of the document, from 1; undefined for any other source. */
  documentNumber: (source: Id) => number | undefined
  /** Number of a document of the reader's own, from 1 in the order in which they were added; undefined for any other source. */
  ownNumber: (source: Id) => number | undefined
}

/** Builds the look-ups. `more` are sources that came with a part loaded later. */
export function directoryOf(core: CorePart, more: readonly Source[] = []): Directory {
  const countries = new Map(core.countries.map((country) => [country.code, country]))
  const organisations = new Map(core.organisations.map((organisation) => [organisation.id, organisation]))
  const people = new Map(core.people.map((person) => [person.id, person]))
  const places = new Map(core.places.map((place) => [place.id, place]))
  const sources = new Map([...core.sources, ...more].map((source) => [source.id, source]))
  const documents = core.sources
    .filter((source) => source.tier === 'document')
    .toSorted((left, right) => compare(left.published?.latest ?? '', right.published?.latest ?? ''))
  const own = new Map(core.sources.filter(({ tier }) => tier === 'mine').map(({ id }, index) => [id, index + 1]))
  return {
    countries,
    organisations,
    people,
    places,
    sources,
    documents,
    nameOf: (id) => {
      const organisation = organisations.get(id)
      return (
        countries.get(id)?.name ??
        organisation?.abbreviation ??
        organisation?.name ??
        people.get(id)?.name ??
        places.get(id)?.name ??
        id
      )
    },
    documentNumber: (source) => {
      const index = documents.findIndex((document) => document.id === source)
      return index === -1 ? undefined : index + 1
    },
    ownNumber: (source) => own.get(source),
  }
}
