/** What an id names: every id of the dataset is unique across its kinds, so that one key of the address can open any. */
import type {
  Claim,
  CorePart,
  Country,
  Discrepancy,
  Ground,
  Id,
  MeetingClaim,
  Organisation,
  Person,
  Place,
  Source,
  Status,
  TradePart,
} from './contract'
import { groupedBy } from './order'
import { statuses } from './statuses'

export type Subject =
  | { kind: 'country'; id: Id; country: Country }
  | { kind: 'organisation'; id: Id; organisation: Organisation }
  | { kind: 'person'; id: Id; person: Person }
  | { kind: 'place'; id: Id; place: Place }
  | { kind: 'source'; id: Id; source: Source }
  | { kind: 'meeting'; id: Id; claims: MeetingClaim[] }
  | { kind: 'series'; id: Id; claims: MeetingClaim[] }
  | { kind: 'figure'; id: Id; claims: TradePart['trade'] }
  | { kind: 'claim'; id: Id; claim: Claim }
  | { kind: 'discrepancy'; id: Id; discrepancy: Discrepancy }
  | { kind: 'ground'; id: Id; ground: Ground }
  | { kind: 'country-year'; id: Id; country: Country; year: number }
  | { kind: 'status'; id: Id; status: Status }
  | { kind: 'changes'; id: Id }
  | { kind: 'places'; id: Id; places: Place[] }

/** Looks subjects up by id; `values` gives those that the dataset lists, and none that `questionOf` makes. */
export type Subjects = Pick<ReadonlyMap<Id, Subject>, 'get' | 'has' | 'values'>

/** The same as `subjectsOf`, made when the first is asked for: until something is opened or sought none is. */
export function lazySubjects(core: CorePart, trade?: TradePart): Subjects {
  let made: Map<Id, Subject> | undefined
  const all = () => (made ??= subjectsOf(core, trade))
  const get = (id: Id) => all().get(id) ?? questionOf(core, id)
  return { get, has: (id) => get(id) !== undefined, values: () => all().values() }
}

/** The id of what is said of a country in a year: `KZ.2019`. */
export function countryYearId(country: Id, year: number): Id {
  return `${country}.${year}`
}

/** The id of who has a status on the day shown: `status.member`. */
export function statusId(status: Status): Id {
  return `status.${status}`
}

/** The id of what changed on the day shown. */
export const CHANGES_ID: Id = 'changes'

/** The id of what was held at any of several places: `dushanbe.tashkent`; of one place its own. */
export function placesId(places: readonly { id: Id }[]): Id {
  return places.map(({ id }) => id).join('.')
}

/** What is no thing of the dataset but a question to it: a country in one of the atlas's years, a status on the day, what changed on it, several
 * places. */
function questionOf(core: CorePart, id: Id): Subject | undefined {
  const status = statuses.find((candidate) => statusId(candidate) === id)
  if (status !== undefined) return { kind: 'status', id, status }
  if (id === CHANGES_ID) return { kind: 'changes', id }
  const ids = [...new Set(id.split('.'))]
  const places = ids.flatMap((one) => core.places.find((place) => place.id === one) ?? [])
  if (places.length > 1 && places.length === ids.length) return { kind: 'places', id, places }
  const [, code, digits] = /^([A-Z]{2})\.(\d{4})$/.exec(id) ?? []
  const country = core.countries.find((candidate) => candidate.code === code)
  if (!country || digits === undefined || digits < core.firstDay.slice(0, 4) || digits > core.lastDay.slice(0, 4))
    return undefined
  return { kind: 'country-year', id, country, year: Number(digits) }
}

/** Every subject by id. Without the trade part its figures are simply not there yet. */
export function subjectsOf(core: CorePart, trade?: TradePart): Map<Id, Subject> {
  const subjects = new Map<Id, Subject>()
  const add = (subject: Subject) => subjects.set(subject.id, subject)
  for (const claim of claimsOf(core, trade)) add({ kind: 'claim', id: claim.id, claim })
  for (const country of core.countries) add({ kind: 'country', id: country.code, country })
  for (const organisation of core.organisations) add({ kind: 'organisation', id: organisation.id, organisation })
  for (const person of core.people) add({ kind: 'person', id: person.id, person })
  for (const place of core.places) add({ kind: 'place', id: place.id, place })
  for (const source of [...core.sources, ...(trade?.sources ?? [])]) add({ kind: 'source', id: source.id, source })
  for (const [id, claims] of groupedBy(core.meetings, (claim) => claim.about)) add({ kind: 'meeting', id, claims })
  for (const [id, claims] of groupedBy(trade?.trade ?? [], (claim) => claim.about)) add({ kind: 'figure', id, claims })
  for (const discrepancy of [...core.discrepancies, ...(trade?.discrepancies ?? [])]) {
    add({ kind: 'discrepancy', id: discrepancy.id, discrepancy })
  }
  for (const ground of core.grounds) add({ kind: 'ground', id: ground.id, ground })
  const inSeries = core.meetings.filter(({ series }) => series !== undefined)
  for (const [id, claims] of groupedBy(inSeries, ({ series }) => series!.id)) {
    // An organisation may be known by the series in which it meets, as the Shanghai Five are: it is one thing with it.
    if (!subjects.has(id)) add({ kind: 'series', id, claims })
  }
  return subjects
}

/** Every claim of the dataset, of whatever kind. */
export function claimsOf(core: CorePart, trade?: TradePart): Claim[] {
  return [
    ...core.statuses,
    ...core.counts,
    ...core.offices,
    ...core.mentions,
    ...core.meanings,
    ...core.meetings,
    ...(trade?.trade ?? []),
  ]
}
