/** What claims speak of: countries, organisations, people, and places with their point of the map's plane. */
import type { Country, Organisation, Person, Place } from '@/domain/contract'
import * as contract from '@/domain/contract'
import { compact } from './compact'
import { conform } from './conform'
import { projectPoint } from './projection'
import type { Sources } from './read-sources'
import type { Registry } from './registry'

export interface Entities {
  countries: Country[]
  organisations: Organisation[]
  people: Person[]
  places: Place[]
}

/** Registers every entity, then checks what they say of each other. */
export function collectEntities(sources: Sources, registry: Registry): Entities {
  const { reports } = sources
  for (const [index, { code }] of sources.countries.entries()) registry.add(code, 'country', reports.countries.at(index, 'code'))
  for (const [index, { id }] of sources.organisations.entries())
    registry.add(id, 'organisation', reports.organisations.at(index, 'id'))
  for (const [index, { id }] of sources.people.entries()) registry.add(id, 'person', reports.people.at(index, 'id'))
  for (const [index, { id }] of sources.places.entries()) registry.add(id, 'place', reports.places.at(index, 'id'))

  const countryOf = new Map(sources.places.map((place) => [place.id, place.country]))
  return {
    countries: sources.countries.map((entry, index) => {
      const report = reports.countries.at(index)
      registry.need(entry.capital, ['place'], report.at('capital'))
      const capitalIn = entry.capital === undefined ? undefined : countryOf.get(entry.capital)
      if (capitalIn !== undefined && capitalIn !== entry.code) {
        report.at('capital').fault(`the capital "${entry.capital}" lies in ${capitalIn}, not in ${entry.code}`)
      }
      const country = compact<Country>({ ...entry, aliases: entry.aliases ?? [] })
      conform(contract.country, country, report)
      return country
    }),
    organisations: sources.organisations,
    people: sources.people,
    places: sources.places.map((entry, index) => {
      registry.need(entry.country, ['country'], reports.places.at(index, 'country'))
      const isOnEarth = Math.abs(entry.lat) <= 90 && Math.abs(entry.lon) <= 180
      if (!isOnEarth) reports.places.at(index).fault(`no place on Earth: latitude ${entry.lat}, longitude ${entry.lon}`)
      return { ...entry, ...(isOnEarth ? projectPoint(entry.lon, entry.lat) : { x: 0, y: 0 }) }
    }),
  }
}
