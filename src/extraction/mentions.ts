/** What a sentence names: countries, organisations, cities, people, and the words that refer back to them. */
import type { countryForms, offices, references } from './gazetteer-file'

interface Named {
  /** The first of its tokens and the one after its last. The two halves of "Kazakh-Chinese", which is one token, have the same. */
  first: number
  after: number
  /** Offsets in the plain text, a possessive's `'s` among them. */
  start: number
  end: number
}

/** How a country is named; `people` are the plural ("Kazakhs"). */
export type CountryForm = Exclude<(typeof countryForms)[number], 'compound'>

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
  /** Named by one of its organs: "SCO RATS", "UN Security Council". */
  isOrgan: boolean
}

/** A capital may stand for its state ("Beijing said") or be the city alone. */
export interface CityMention extends Named {
  kind: 'city'
  /** Its usual English name. */
  name: string
  /** ISO 3166-1 alpha-2. */
  country: string
  isCapital: boolean
  /** The place at the head of a report, from which it was sent ("BEIJING, Aug 28 --"), and not where anything took place. */
  isDateline?: boolean
}

/**
 * A person who stands for a state: by name ("Xi Jinping", "Rahmon", a surname that the text gave in full before) or by office ("the Kazakh president",
 * "Pakistan's foreign minister", "the Indian side", which is the office `delegation`). The country in it is part of it and no mention of its own.
 * Of "the foreign ministers of India and China" and "the Indian and Chinese foreign ministers" each country is one person, its tokens being that
 * country's and, of the first or the last, the office's.
 */
export interface PersonMention extends Named {
  kind: 'person'
  /** The state for which the person stands, ISO 3166-1 alpha-2; undefined for an officer of an organisation, and where the text does not say. */
  country?: string
  /** The acronym of the organisation of which the person is an officer. */
  organisation?: string
  office?: Office
  /** Of a person by name, as in the text or, if the gazetteer knows it, in its usual spelling. */
  name?: string
  /** "Former", "ex-", "late". */
  isFormer?: boolean
  /** The words for the state or the organisation within it: of "Pakistan's foreign minister" those of "Pakistan". */
  parts: (CountryMention | OrganisationMention)[]
}

export type Office = (typeof offices)[number]

/**
 * Words that lead back to what was named before: "both sides", "the two countries", "the neighbours" (`pair`); "the grouping", "the bloc"
 * (`organisation`); "the country" (`country`); "he", "she" (`person`). Of all of them only those stand in the list of mentions that lead to something.
 */
export interface ReferenceMention extends Named {
  kind: 'reference'
  to: (typeof references)[number]
  /** ISO 3166-1 alpha-2: of a pair the two, in the order in which they were named; of a country or a person the one; of an organisation none. */
  countries: string[]
  /** The acronym of the organisation. */
  organisation?: string
  /** Only says what kind of thing the organisation is: "is a regional organisation". */
  isIndefinite?: boolean
}

export type Mention = CountryMention | OrganisationMention | CityMention | PersonMention | ReferenceMention

/**
 * A mention whose own fields are still to be filled in. All of them are made here, with all fields that any of them has: so the engine finds a field at
 * the same place in each, whatever kind it is of.
 */
export function blankMention<K extends Mention['kind']>(
  kind: K,
  { first, after, start, end }: Named,
): Extract<Mention, { kind: K }> {
  const mention = {
    kind,
    first,
    after,
    start,
    end,
    code: undefined,
    form: undefined,
    id: undefined,
    isOrgan: undefined,
    name: undefined,
    country: undefined,
    isCapital: undefined,
    isDateline: undefined,
    organisation: undefined,
    office: undefined,
    isFormer: undefined,
    parts: undefined,
    to: undefined,
    countries: undefined,
    isIndefinite: undefined,
  }
  return mention as unknown as Extract<Mention, { kind: K }>
}

/** The state that a mention names or stands for, ISO 3166-1 alpha-2: also that of a person and of a capital. Undefined for all else. */
export function stateOf(mention: Mention): string | undefined {
  if (mention.kind === 'country') return mention.code
  if (mention.kind === 'person') return mention.country
  return mention.kind === 'city' && mention.isCapital ? mention.country : undefined
}
