/** The form of `public/data/gazetteer.json`: the names by which texts call countries, organisations, cities and people. */
import * as z from 'zod/mini'

/** Grows with every change after which an older program would misread the file. */
export const GAZETTEER_SCHEMA_VERSION = 1

/** How a country is named. `compound` are the forms before a hyphen ("Sino-", "Indo-"). */
export const countryForms = ['name', 'official', 'adjective', 'people', 'former', 'misspelt', 'abbreviation', 'compound'] as const

/** What a person is for a state or an organisation. */
export const offices = [
  'head-of-state',
  'head-of-government',
  'security-council',
  'foreign-minister',
  'defence-minister',
  'minister',
  'deputy',
  'ambassador',
  'secretary-general',
  'delegation',
  'other',
] as const

/** To what a reference leads back. */
export const references = ['pair', 'organisation', 'country', 'person'] as const

const names = z.array(z.string().check(z.minLength(1))).check(z.minLength(1))
/** ISO 3166-1 alpha-2. */
const code = z.string().check(z.regex(/^[A-Z]{2}$/))

const country = z.strictObject({
  /** ISO 3166-1 numeric, with its zeros; none for a country without one. */
  numeric: z.optional(z.string().check(z.regex(/^\d{3}$/))),
  forms: z.partialRecord(z.enum(countryForms), names),
})

const cities = z.strictObject({
  /** The usual English name, then the others. */
  capital: z.optional(names),
  others: z.optional(z.array(names)),
})

export const gazetteerFile = z.strictObject({
  schemaVersion: z.literal(GAZETTEER_SCHEMA_VERSION),
  countries: z.record(code, country),
  /** By acronym: its names, and those of its organs. */
  organisations: z.record(z.string(), z.strictObject({ names, organs: z.optional(names) })),
  cities: z.record(code, cities),
  /** By the state or the organisation for which they stand, then by office: of each the usual name, then the others. */
  people: z.record(z.string(), z.partialRecord(z.enum(offices), z.array(names))),
  /** The words for offices; the attached ones count only beside a country's name. */
  offices: z.partialRecord(
    z.enum([...offices, 'counterpart']),
    z.strictObject({ names: z.array(z.string()), attached: z.optional(names) }),
  ),
  /** The words that refer back to what was named before. */
  references: z.partialRecord(z.enum(references), names),
  /** Names that mean a thing of their own and no country, city or organisation: "Turkish Airlines". */
  others: z.array(z.string()),
  /** Names of a country or a city that are a person's or a word too, and count only where something says that they are a place. */
  careful: z.array(z.string()),
})

export type GazetteerFile = z.infer<typeof gazetteerFile>
