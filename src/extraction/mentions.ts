/** What a sentence names: countries, organisations, cities, people, and the words that refer back to them. */
import type { Gazetteer } from './gazetteer'
import type { countryForms, offices, references } from './gazetteer-file'
import { isDateline } from './datelines'
import { type Item, itemsIn } from './items'
import { createMemory } from './memory'
import { type Introductions, joinPersons } from './persons'
import type { Token } from './tokens'

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
}

export type Mention = CountryMention | OrganisationMention | CityMention | PersonMention | ReferenceMention

/** Finds the mentions of a text sentence by sentence, in their order: what a sentence introduces, those after it may refer to. */
export type MentionFinder = (tokens: readonly Token[], text: string) => Mention[]

/** A finder for one text; each call takes the tokens of the next sentence and the plain text in which they lie. */
export function mentionFinder(gazetteer: Gazetteer): MentionFinder {
  const introductions: Introductions = new Map()
  const memory = createMemory()
  return (tokens, text) => {
    const items = itemsIn(gazetteer, tokens, text, introductions)
    if (items.length === 0) return []
    const mentions = items.some(isOfPerson) ? joinPersons(items, tokens, text, introductions) : items.flatMap(plainMention)
    const [first] = mentions
    if (first?.kind === 'city' && isDateline(first, tokens, text)) first.isDateline = true
    return memory.resolve(mentions)
  }
}

/**
 * The mentions of a sentence that stands alone, in their order, none within another (but for the halves of a compound); of two that overlap the longer.
 */
export function mentionsIn(gazetteer: Gazetteer, tokens: readonly Token[], text: string): Mention[] {
  return mentionFinder(gazetteer)(tokens, text)
}

function isOfPerson({ meaning }: Item): boolean {
  return meaning.kind === 'person' || meaning.kind === 'office'
}

/** What a name is by itself; an office by itself, and a name that is none of these, is nothing. */
export function plainMention({ meaning, first, after, start, end }: Item): Mention[] {
  const named = { first, after, start, end }
  if (meaning.kind === 'country') return [{ ...meaning, form: meaning.form === 'compound' ? 'adjective' : meaning.form, ...named }]
  if (meaning.kind === 'organisation' || meaning.kind === 'city') return [{ ...meaning, ...named }]
  if (meaning.kind === 'reference') return [{ ...meaning, countries: [], ...named }]
  return []
}

/** The state that a mention names or stands for, ISO 3166-1 alpha-2: also that of a person and of a capital. Undefined for all else. */
export function stateOf(mention: Mention): string | undefined {
  if (mention.kind === 'country') return mention.code
  if (mention.kind === 'person') return mention.country
  return mention.kind === 'city' && mention.isCapital ? mention.country : undefined
}
