/** Meetings as they are looked up when a text tells of one: by type and month, a meeting of two sides by its sides too. */
import type { CorePart, Id, IsoDate, MeetingClaim, MeetingType, When } from '@/domain/contract'
import { isCountryCode } from '@/domain/status'
import { spanOf } from '@/domain/tiers'

/** One account of a meeting, as far as it tells which meeting it is. */
export interface Account {
  about: Id
  type: MeetingType
  title: string
  when: When
  /** In small letters. */
  city?: string | undefined
  country?: Id | undefined
  /** The countries that took part. */
  countries: ReadonlySet<Id>
  series?: MeetingClaim['series'] | undefined
  partOf?: Id | undefined
}

/** Which accounts to look at: of these months; in this city or in none that is named; of a meeting of two sides with this one. */
export interface Search {
  type: MeetingType
  from: IsoDate
  to: IsoDate
  city?: string | undefined
  side?: Id | undefined
}

export interface MeetingIndex {
  add: (account: Account) => void
  find: (search: Search) => Account[]
}

/** A date less exact than a month names no single meeting. */
const LONGEST_SPAN = 31

function monthsOf(from: IsoDate, to: IsoDate): string[] {
  const numberOf = (day: IsoDate) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1
  const first = numberOf(from)
  return Array.from({ length: numberOf(to) - first + 1 }, (_, step) => {
    const month = first + step
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

const sameAs = ({ about, when, city, country, countries }: Account) =>
  [about, when.edtf, city ?? '', country ?? '', ...[...countries].toSorted()].join(' ')

const ANYWHERE = '*'

export function meetingIndex(): MeetingIndex {
  const shelves = new Map<string, Map<string, Account>>()
  return {
    add: (account) => {
      const { type, when, city = '', countries } = account
      if (spanOf(when) > LONGEST_SPAN) return
      const said = sameAs(account)
      for (const month of monthsOf(when.earliest, when.latest)) {
        for (const side of type === 'bilateral' ? countries : ['']) {
          for (const where of [ANYWHERE, city]) {
            const key = `${type} ${month} ${side} ${where}`
            const shelf = shelves.get(key) ?? new Map<string, Account>()
            // Accounts that say the same of one meeting are looked at once.
            shelves.set(key, shelf.set(said, shelf.get(said) ?? account))
          }
        }
      }
    },
    find: ({ type, from, to, city, side = '' }) => {
      const cities = city === undefined ? [ANYWHERE] : [city, '']
      const keys = monthsOf(from, to).flatMap((month) => cities.map((where) => `${type} ${month} ${side} ${where}`))
      return [...new Set(keys.flatMap((key) => [...(shelves.get(key)?.values() ?? [])]))]
    },
  }
}

export function countriesAmong(entities: readonly Id[]): Set<Id> {
  return new Set(entities.filter(isCountryCode))
}

const known = new WeakMap<CorePart, MeetingIndex>()

/** The dataset's meetings; made once for a dataset. */
export function meetingsOf(core: CorePart): MeetingIndex {
  const made = known.get(core)
  if (made) return made
  const index = meetingIndex()
  const places = new Map(core.places.map((place) => [place.id, place]))
  for (const { about, type, title, when, place: id, participants, series, partOf } of core.meetings) {
    const place = id === undefined ? undefined : places.get(id)
    const countries = countriesAmong(participants.map(({ entity }) => entity))
    index.add({ about, type, title, when, city: place?.name.toLowerCase(), country: place?.country, countries, series, partOf })
  }
  known.set(core, index)
  return index
}
