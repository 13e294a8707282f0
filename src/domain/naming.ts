/** The dataset in another language than its own: the names of what it speaks of. What is told in sentences stays as it was written. */
import type { CorePart, Id, MeetingClaim, TradePart } from './contract'

/** The names of a language, each by the English one of the dataset; a name that the language has no other for comes back as it is. */
export interface Naming {
  country: (code: Id, english: string) => string
  organisation: (id: Id, english: FullName) => FullName
  person: (id: Id, english: string) => string
  place: (id: Id, english: string) => string
  /** The office that somebody holds, and of what: who is `President` of China is called otherwise in Chinese than of another country. */
  office: (english: string, of: Id) => string
  /** Who reports a trade figure. */
  reporter: (english: string) => string
  ground: (id: Id, english: string) => string
  /** The title of a meeting as one claim tells of it; `place` is its place's name in the language. */
  title: (meeting: MeetingClaim, place: string | undefined) => string
}

export interface FullName {
  name: string
  abbreviation?: string | undefined
}

/** The core with the names of the language. */
export function coreNamed(core: CorePart, naming: Naming): CorePart {
  const places = core.places.map((place) => ({ ...place, name: naming.place(place.id, place.name) }))
  const placeName = new Map(places.map(({ id, name }) => [id, name]))
  return {
    ...core,
    places,
    countries: core.countries.map((country) => renamed(country, naming.country(country.code, country.name))),
    organisations: core.organisations.map((organisation) => {
      const { abbreviation: _, ...rest } = organisation
      const { name, abbreviation } = naming.organisation(organisation.id, organisation)
      const reports = organisation.reports?.map((reporter) => naming.reporter(reporter))
      return { ...rest, name, ...(abbreviation !== undefined && { abbreviation }), ...(reports && { reports }) }
    }),
    people: core.people.map((person) => renamed(person, naming.person(person.id, person.name))),
    offices: core.offices.map((claim) => ({ ...claim, office: naming.office(claim.office, claim.of) })),
    meetings: core.meetings.map((meeting) => ({
      ...meeting,
      title: naming.title(meeting, meeting.place === undefined ? undefined : placeName.get(meeting.place)),
      participants: meeting.participants.map((participant) =>
        participant.office === undefined
          ? participant
          : { ...participant, office: naming.office(participant.office, participant.entity) },
      ),
    })),
    grounds: core.grounds.map((ground) => ({ ...ground, name: naming.ground(ground.id, ground.name) })),
  }
}

/** The part of trade with the names of the language. */
export function tradeNamed(trade: TradePart, naming: Naming): TradePart {
  return {
    ...trade,
    trade: trade.trade.map((figure) => {
      const { reporter } = figure
      return { ...figure, reporter: { ...reporter, name: naming.reporter(reporter.name) } }
    }),
  }
}

/** The English name stays among those by which it is found. */
function renamed<T extends { name: string; aliases?: string[] | undefined }>(thing: T, name: string): T {
  return name === thing.name ? thing : { ...thing, name, aliases: [thing.name, ...(thing.aliases ?? [])] }
}
