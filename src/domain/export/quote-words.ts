/** What the sentences need said in the language of the interface; its functions give finished words. */
import type { CountSubject, IsoDate, MeetingClaim, Status, StatusClaim, When } from '@/domain/contract'
import type { Figure } from '@/domain/trade'

/** How surely somebody stands somewhere: undefined where it is simply so. */
export type Hedge = { kind: 'inferred' } | { kind: 'carried'; when: When; isInferred: boolean; publishers: readonly string[] }

/** Some of a status, named together because they are known alike. */
export interface NamedGroup {
  names: readonly string[]
  hedge: Hedge | undefined
}

/** What a day of change brought, or whom a text names for it; `when` is given where no source gives the day. */
export type TurnOf =
  | {
      kind: 'founded' | 'became' | 'dormant'
      names: readonly string[]
      status: Status
      isInferred: boolean
      when: When | undefined
    }
  | { kind: 'merged'; count: number; isInferred: boolean }
  | { kind: 'named'; counts: readonly (readonly [Status, number])[]; publishers: readonly string[]; isInferred: boolean }

/** Where a change lies, seen from the day; `first` where nobody stands anywhere yet. */
export type ChangePlace = 'sameDay' | 'last' | 'next' | 'first'

export interface ListedMeeting {
  title: string
  type: MeetingClaim['type']
  /** Not given where it is the day itself. */
  when: When | undefined
  isInferred: boolean
  /** Not given where the title has it. */
  place: string | undefined
}

export type MeetingList = 'held' | 'possible' | 'planned' | 'possiblyPlanned' | 'off'

export interface FigureGroup {
  /** The other partner; of figures about the whole SCO who is counted. */
  partner: string
  direction: 'turnover' | 'sold' | 'bought'
  period: string
  figures: readonly Figure[]
  isDisputed: boolean
}

export interface QuoteWords {
  /** What ends a sentence, what parts its entries, and what stands between two words: `.`, `;` and a space. */
  marks: { end: string; entry: string; space: string }
  byName: (left: string, right: string) => number
  /** A name as it stands within a sentence: `the Maldives`. */
  named: (name: string) => string
  /** An organisation by its full name: `the United Nations (UN)`. */
  organisation: (name: string, abbreviation: string | undefined) => string
  /** The beginning of the sentence on a status up to and with its first group. */
  belong: (day: IsoDate, status: Status, count: number, first: NamedGroup, isFirst: boolean, isOnly: boolean) => string
  /** A further group of the same sentence. */
  further: (group: NamedGroup) => string
  notYet: (founded: When) => string
  guests: (group: NamedGroup, count: number) => string
  dormant: (names: readonly string[], since: When) => string
  counted: (
    publishers: readonly string[],
    counts: readonly (readonly [CountSubject, number])[],
    when: When,
    isInferred: boolean,
  ) => string
  /** `named` is how many the lists of `listing` name, where these are other than are counted. */
  countedAgainst: (
    publishers: readonly string[],
    of: CountSubject,
    count: number,
    when: When,
    named: number,
    listing: readonly string[],
  ) => string
  /** `isByDay` where the change came on the day or before. */
  change: (place: ChangePlace, day: IsoDate, isNamedOnly: boolean, isByDay: boolean) => string
  turn: (turn: TurnOf) => string
  meetings: (list: MeetingList, count: number) => string
  meeting: (meeting: ListedMeeting) => string
  moreMeetings: (count: number) => string
  about: (title: string, explanation: string) => string
  aboutText: (publishers: readonly string[], explanation: string) => string
  /** The last entry of several: `and …`. */
  lastOf: (entry: string) => string
  country: CountryWords
}

/** Where a country stands: in force by an event, or named by a list. */
export interface CountryWords {
  inForce: (name: string, day: IsoDate, event: StatusClaim, place: string | undefined) => string
  listed: (name: string, day: IsoDate, status: Status, hedge: Hedge | undefined, publishers: readonly string[]) => string
  ended: (name: string, day: IsoDate, end: StatusClaim) => string
  notYet: (name: string, day: IsoDate, step: StatusClaim) => string
  memorandum: (signed: StatusClaim, place: string | undefined) => string
  dormant: (since: When) => string
  /** The beginning of the way to the standing, and each step of it. */
  way: string
  step: (claim: StatusClaim) => string
  otherwise: (publishers: readonly string[], claim: StatusClaim) => string
  next: (step: StatusClaim) => string
  tookPart: (name: string, place: 'last' | 'next' | 'sameDay', isPlanned: boolean, meeting: string) => string
  trade: (name: string, group: FigureGroup) => string
}
