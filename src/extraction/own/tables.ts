/** The dataset's tables, and what accepted proposals add to them. */
import type { CorePart, Country, Id, Organisation, Place, When } from '@/domain/contract'
import { groupedBy } from '@/domain/order'
import { isInReach } from '@/domain/own'
import { idOf, idRegistry } from './ids'
import type { WorldNames } from './world-names'

export interface Tables {
  /** Those that the dataset does not know and claims speak of. */
  countries: Country[]
  organisations: Organisation[]
  /** The name of a country, an organisation or a place. */
  nameOf: (id: Id) => string
  /** The names by which texts call a country, its usual one first. */
  namesOf: (code: string) => readonly string[]
  /** The country's code if there is such a country; it is in the tables then. */
  countryOf: (code: string) => Id | undefined
  /** The dataset's id of a country's code or an organisation's acronym; undefined if it is neither. */
  entityOf: (entity: string) => Id | undefined
  /** Whether a date can be drawn beside what the dataset covers. */
  isInReach: (when: When) => boolean
  /** The dataset's place of that name; undefined if it knows none, or several. */
  placeOf: (city: string, country: string | undefined) => Place | undefined
}

const folded = (name: string) => name.trim().toLowerCase()

export function tablesOf(core: CorePart, world: WorldNames): Tables {
  const countries: Country[] = []
  const organisations: Organisation[] = []
  const known = new Map(core.countries.map((country) => [country.code, country]))
  const bodies = new Map(
    core.organisations.flatMap(({ id, name, abbreviation }) =>
      [id, name, abbreviation ?? name].map((called) => [folded(called), id] as const),
    ),
  )
  const names = new Map([...core.organisations, ...core.places].map((one) => [one.id, one.name]))
  const places = groupedBy(core.places, ({ name }) => folded(name))
  const uniqueId = idRegistry([...core.organisations, ...core.people, ...core.places, ...core.sources].map(({ id }) => id))

  function countryOf(code: string): Id | undefined {
    if (known.has(code)) return code
    const country = world.country(code)
    if (!country) return undefined
    known.set(code, country)
    countries.push(country)
    return code
  }

  function organisationOf(called: string): Id | undefined {
    const name = called.trim()
    const held = bodies.get(folded(name))
    if (held !== undefined || name === '') return held
    const full = world.organisation(name)
    const id = uniqueId(idOf(name.toLowerCase()))
    bodies.set(folded(name), id)
    organisations.push({ id, name: full ?? name, ...(full !== undefined && { abbreviation: name }), kind: 'organisation' })
    return id
  }

  return {
    countries,
    organisations,
    nameOf: (id) => known.get(id)?.name ?? names.get(id) ?? organisations.find((one) => one.id === id)?.name ?? id,
    namesOf: (code) =>
      [known.get(code), world.country(code)].flatMap((country) => (country ? [country.name, ...country.aliases] : [])),
    countryOf,
    entityOf: (entity) => countryOf(entity) ?? organisationOf(entity),
    isInReach: (when) => isInReach(when, core),
    placeOf: (city, country) => {
      const all = (places.get(folded(city)) ?? []).filter((place) => country === undefined || place.country === country)
      return all.length === 1 ? all[0] : undefined
    },
  }
}
