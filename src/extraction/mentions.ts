/** What a sentence names: countries, organisations, cities, people. */
import type { Gazetteer } from './gazetteer'
import type { Token } from './tokens'

interface Named {
  /** The first of its tokens and the one after its last. */
  first: number
  after: number
}

/** How a country is named. A capital may stand for the state or be the city alone: the mention is a `city` with `isCapital`. */
export type CountryForm = 'name' | 'official' | 'adjective' | 'people' | 'former' | 'misspelt' | 'abbreviation'

export interface CountryMention extends Named {
  kind: 'country'
  /** ISO 3166-1 alpha-2. */
  code: string
  form: CountryForm
}

export interface OrganisationMention extends Named {
  kind: 'organisation'
  /** The acronym in capitals: `SCO`, `BRICS`, `CSTO`, `EAEU`, `CIS`, `UN`, `ASEAN` …; `SHANGHAI-FIVE` for the forerunner. */
  id: string
}

export interface CityMention extends Named {
  kind: 'city'
  /** Its usual English name. */
  name: string
  /** ISO 3166-1 alpha-2. */
  country: string
  isCapital: boolean
}

/** A person who stands for a state: by name ("Xi Jinping", "Rahmon") or by office ("the Kazakh president", "Pakistan's foreign minister"). */
export interface PersonMention extends Named {
  kind: 'person'
  /** The state for which the person stands, ISO 3166-1 alpha-2; undefined for an officer of the SCO or another organisation. */
  country?: string
  /** The acronym of the organisation of which the person is an officer. */
  organisation?: string
  office?: Office
}

export type Office =
  | 'head-of-state'
  | 'head-of-government'
  | 'security-council'
  | 'foreign-minister'
  | 'defence-minister'
  | 'minister'
  | 'deputy'
  | 'ambassador'
  | 'secretary-general'
  | 'delegation'
  | 'other'

/** "Both sides", "the two countries", "the neighbours" (`pair`); "the grouping", "the bloc", "the organisation" (`organisation`); resolved by `memory.ts`. */
export interface ReferenceMention extends Named {
  kind: 'reference'
  to: 'pair' | 'organisation' | 'country'
}

export type Mention = CountryMention | OrganisationMention | CityMention | PersonMention | ReferenceMention

/** The mentions among the tokens of a sentence, in their order, none within another; of two that overlap the longer. */
export function mentionsIn(_gazetteer: Gazetteer, _tokens: readonly Token[]): Mention[] {
  return []
}
