/** Builds `gazetteer.json`: the names of the world's countries (i18n-iso-countries) and our own tables of names (`src/sources/names`). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { compare } from '@/domain/order'
import {
  GAZETTEER_SCHEMA_VERSION,
  type GazetteerFile,
  countryForms,
  gazetteerFile,
  offices,
  references,
} from '@/extraction/gazetteer-file'

const nameList = z.array(z.string().check(z.minLength(1)))
const code = z.string().check(z.regex(/^[A-Z]{2}$/))

/** The forms of the written tables. */
export const nameTables = {
  countries: z.record(
    code,
    z.strictObject({
      ...(Object.fromEntries(countryForms.map((form) => [form, z.optional(nameList)])) as Record<
        (typeof countryForms)[number],
        z.ZodMiniOptional<typeof nameList>
      >),
      /** Names of the package that are left out. */
      drop: z.optional(nameList),
      careful: z.optional(nameList),
    }),
  ),
  organisations: z.record(
    z.string(),
    z.strictObject({ acronym: z.optional(z.literal(false)), names: z.optional(nameList), body: z.optional(nameList) }),
  ),
  cities: z.record(
    code,
    z.strictObject({ capital: z.optional(z.string()), cities: z.optional(nameList), careful: z.optional(nameList) }),
  ),
  people: z.record(z.string(), z.partialRecord(z.enum(offices), nameList)),
  offices: z.partialRecord(
    z.enum([...offices, 'counterpart']),
    z.strictObject({ names: nameList, attached: z.optional(nameList) }),
  ),
  references: z.partialRecord(z.enum(references), nameList),
  others: nameList,
}

export type NameTables = { [Name in keyof typeof nameTables]: z.infer<(typeof nameTables)[Name]> }

/** What the package has of a country. */
export interface PackagedCountry {
  numeric: string | undefined
  names: readonly string[]
}

/** The package's countries by ISO 3166-1 alpha-2. */
export function packagedCountries(): Map<string, PackagedCountry> {
  const require = createRequire(import.meta.url)
  const codes = require('i18n-iso-countries/codes.json') as [alpha2: string, alpha3: string, numeric: string][]
  const { countries } = require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> }
  const numeric = new Map(codes.map(([alpha2, , digits]) => [alpha2, digits]))
  return new Map(
    Object.entries(countries).map(([alpha2, names]) => [alpha2, { numeric: numeric.get(alpha2), names: [names].flat() }]),
  )
}

/** The tables beside the other sources; throws with the first fault of a table's form. */
export function readNameTables(): NameTables {
  const read = <T>(name: keyof typeof nameTables, schema: z.ZodMiniType<T>): T => {
    const result = schema.safeParse(parse(readFileSync(new URL(`../sources/names/${name}.yaml`, import.meta.url), 'utf8')))
    if (result.success) return result.data
    throw new Error(
      `names/${name}.yaml:\n${result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n')}`,
    )
  }
  return {
    countries: read('countries', nameTables.countries),
    organisations: read('organisations', nameTables.organisations),
    cities: read('cities', nameTables.cities),
    people: read('people', nameTables.people),
    offices: read('offices', nameTables.offices),
    references: read('references', nameTables.references),
    others: read('others', nameTables.others),
  }
}

/** Made of these tables; the same tables give the same bytes. */
export function gazetteerFrom(packaged: ReadonlyMap<string, PackagedCountry>, tables: NameTables): GazetteerFile {
  return gazetteerFile.parse({
    schemaVersion: GAZETTEER_SCHEMA_VERSION,
    countries: sortedRecord(
      [...packaged].map(([alpha2, country]) => [alpha2, countryOf(country, tables.countries[alpha2] ?? {})]),
    ),
    organisations: sortedRecord(
      Object.entries(tables.organisations).map(([id, { acronym, names = [], body }]) => [
        id,
        { names: unique([...(acronym === false ? [] : [id]), ...names]), ...(body && { organs: unique(body) }) },
      ]),
    ),
    cities: sortedRecord(
      Object.entries(tables.cities).map(([alpha2, { capital, cities }]) => [
        alpha2,
        { ...(capital !== undefined && { capital: spellings(capital) }), ...(cities && { others: cities.map(spellings) }) },
      ]),
    ),
    people: sortedRecord(
      Object.entries(tables.people).map(([id, byOffice]) => [
        id,
        Object.fromEntries(offices.flatMap((office) => (byOffice[office] ? [[office, byOffice[office].map(spellings)]] : []))),
      ]),
    ),
    offices: tables.offices,
    references: tables.references,
    others: tables.others.toSorted(compare),
    careful: [...Object.values(tables.countries), ...Object.values(tables.cities)]
      .flatMap(({ careful }) => careful ?? [])
      .toSorted(compare),
  })
}

function countryOf({ numeric, names }: PackagedCountry, table: NameTables['countries'][string]) {
  const { drop = [] } = table
  const forms = Object.fromEntries(countryForms.flatMap((form) => (table[form] ? [[form, table[form]]] : []))) as Partial<
    Record<(typeof countryForms)[number], string[]>
  >
  const known = new Set(Object.values(forms).flat())
  const own = names.filter((name) => !drop.includes(name) && !known.has(name) && !name.startsWith('The '))
  const all = {
    ...forms,
    name: [...own, ...(forms.name ?? [])],
    people: [
      ...(forms.adjective ?? []).filter((name) => /(?:n|i|k|kh|ot|eg|er)$/.test(name)).map((name) => `${name}s`),
      ...(forms.people ?? []),
    ],
  }
  return {
    ...(numeric !== undefined && { numeric }),
    forms: Object.fromEntries(countryForms.flatMap((form) => (all[form]?.length ? [[form, unique(all[form])]] : []))),
  }
}

/** "Astana = Nur-Sultan, Akmola": the usual name first. */
function spellings(line: string): string[] {
  const [name = '', others = ''] = line.split(' = ')
  return unique([name, ...others.split(', ')].filter((part) => part !== ''))
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}

function sortedRecord<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries.toSorted(([left], [right]) => compare(left, right)))
}

/** `gazetteer.json`, of the installed package and the written tables. */
export function buildGazetteer(): GazetteerFile {
  return gazetteerFrom(packagedCountries(), readNameTables())
}
