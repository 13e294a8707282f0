import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { type Atlas, atlas as atlasSchema } from '@/domain/contract'
import { packageFiles } from '@/pipeline/offer/package'

/** What a reader of data packages finds; written down here once more, after the standard and not after our program. */
interface Field {
  name: string
  type: string
  format: string
  description?: string
  constraints?: { required?: boolean; enum?: string[]; pattern?: string; minimum?: number }
}
interface Resource {
  name: string
  path: string
  title: string
  description: string
  encoding: string
  bytes: number
  hash: string
  rows: number
  dialect: { delimiter: string; quoteChar: string; lineTerminator: '\r\n' }
  schema: {
    fields: Field[]
    primaryKey: string[]
    missingValues: string[]
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[]
  }
}
type Row = Record<string, string>

const folder = fileURLToPath(new URL('../../../public/data', import.meta.url))
const published = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')
const atlas = atlasSchema.parse(JSON.parse(published('atlas.json')))
const { resources, ...head } = JSON.parse(published('datapackage.json')) as { resources: Resource[] } & Record<string, unknown>

function parsed(csv: string, { dialect }: Resource): Row[] {
  const { data, errors } = Papa.parse<Row>(csv, {
    header: true,
    delimiter: dialect.delimiter,
    quoteChar: dialect.quoteChar,
    newline: dialect.lineTerminator,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

const tables = new Map(
  resources.map((resource) => [resource.name, { resource, rows: parsed(published(resource.path), resource) }]),
)
const rowsOf = (name: string) => tables.get(name)!.rows
const named = resources.map((resource) => [resource.name, resource] as const)

/** Nested objects as columns, lists left out: what a row must hold, as texts. */
function flat(value: object, path: string[] = []): Row {
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]): Row => {
      const at = [...path, key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)]
      if (Array.isArray(inner)) return {}
      return typeof inner === 'object' ? flat(inner, at) : { [at.join('_')]: String(inner) }
    }),
  )
}

const withoutEmpty = (row: Row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''))

function isOfType(cell: string, { type, format }: Field): boolean {
  switch (type) {
    case 'integer':
      return /^-?\d+$/.test(cell) && Number.isSafeInteger(Number(cell))
    case 'number':
      return cell.trim() !== '' && Number.isFinite(Number(cell))
    case 'date':
      return new Date(`${cell}T00:00:00Z`).toISOString().startsWith(cell)
    default:
      return type === 'string' && (format === 'default' || URL.canParse(cell))
  }
}

function faultOf(cell: string, field: Field): string | undefined {
  const { required, enum: choices, pattern, minimum } = field.constraints ?? {}
  if (cell === '') return required ? 'missing' : undefined
  if (!isOfType(cell, field)) return `no ${field.type}`
  if (choices && !choices.includes(cell)) return 'none of the choices'
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(cell)) return 'against the pattern'
  return minimum !== undefined && Number(cell) < minimum ? 'too small' : undefined
}

describe('the data package', () => {
  it('names its version, licence and tables', () => {
    expect(head).toMatchObject({
      profile: 'tabular-data-package',
      name: expect.stringMatching(/^[-a-z0-9._/]+$/),
      version: atlas.dataVersion,
      schemaVersion: atlas.schemaVersion,
      licenses: [{ name: 'MIT' }],
    })
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
    for (const { name, path } of resources) expect(path).toBe(`tables/${name}.csv`)
  })

  it.each([
    'sources',
    'countries',
    'organisations',
    'people',
    'places',
    'offices',
    'statuses',
    'counts',
    'mentions',
    'meanings',
    'meetings',
    'trade',
    'discrepancies',
    'grounds',
  ] as const)('holds every thing of the list "%s" with all its fields', (list) => {
    const expected = atlas[list].map((thing: object) => flat(thing))
    expect(rowsOf(list).map(withoutEmpty)).toEqual(expected)
  })

  it('has a table for every list of the dataset', () => {
    const lists = Object.entries(atlas).filter(([, value]) => Array.isArray(value))
    for (const [name] of lists) expect(tables.has(name)).toBe(true)
  })

  it('loses nothing that stands in lists within', () => {
    const { countries, organisations, people, meetings, trade, discrepancies, grounds } = atlas
    const claims = [atlas.offices, atlas.statuses, atlas.counts, atlas.mentions, atlas.meanings, meetings, trade].flat()
    const sum = (lists: readonly (readonly unknown[] | undefined)[]) => lists.flatMap((list) => list ?? []).length
    expect(Object.fromEntries([...tables].map(([name, { rows }]) => [name, rows.length]))).toMatchObject({
      country_aliases: sum(countries.map(({ aliases }) => aliases)),
      organisation_reports: sum(organisations.map(({ reports }) => reports)),
      person_aliases: sum(people.map(({ aliases }) => aliases)),
      participants: sum(meetings.map(({ participants }) => participants)),
      derivations: sum(trade.map(({ derivedFrom }) => derivedFrom?.figures)),
      claims: claims.length,
      evidence: sum(claims.map(({ evidence }) => evidence)),
      correction_evidence: sum(claims.map(({ correction }) => correction?.evidence)),
      discrepancy_claims: sum(discrepancies.flatMap(({ claims, settledBy }) => [claims, settledBy])),
      ground_evidence: sum(grounds.map(({ evidence }) => evidence)),
      entities: sum([countries, organisations, people, atlas.places]),
    })
    const [claim] = claims
    const own = rowsOf('evidence').filter((row) => row['claim'] === claim!.id)
    const expected = claim!.evidence.map((passage, index) => flat({ claim: claim!.id, position: index + 1, ...passage }))
    expect(own.map(withoutEmpty)).toEqual(expected)
  })

  it.each(named)('describes the table %s as it is', (name, resource) => {
    const csv = published(resource.path)
    expect(csv.charCodeAt(0)).not.toBe(0xfeff)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(resource.bytes).toBe(Buffer.byteLength(csv))
    expect(resource.hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`)
    expect(resource.rows).toBe(rowsOf(name).length)
    const { fields, primaryKey, missingValues } = resource.schema
    expect(missingValues).toEqual([''])
    expect(Object.keys(rowsOf(name)[0]!)).toEqual(fields.map((field) => field.name))
    expect(fields.filter(({ description }) => !description).map((field) => field.name)).toEqual([])
    const keys = rowsOf(name).map((row) => JSON.stringify(primaryKey.map((column) => row[column])))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each(named)('holds in the table %s what its schema allows', (name, { schema }) => {
    const faults = rowsOf(name).flatMap((row, index) =>
      schema.fields.flatMap((field) => {
        const fault = faultOf(row[field.name] ?? '', field)
        return fault === undefined ? [] : [`row ${index + 1}, ${field.name}: ${fault}`]
      }),
    )
    expect(faults).toEqual([])
  })

  it.each(named.filter(([, { schema }]) => schema.foreignKeys))(
    'refers from the table %s to rows that are there',
    (name, { schema }) => {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(rowsOf(reference.resource || name).map((row) => row[reference.fields]))
        const lost = rowsOf(name).flatMap((row) => (row[fields] === '' || there.has(row[fields]) ? [] : [row[fields]]))
        expect(lost).toEqual([])
      }
    },
  )

  it('is the same for the same data', () => {
    const files = packageFiles(atlas)
    expect([...packageFiles(atlas)]).toEqual([...files])
    for (const [path, content] of files) expect(content).toBe(published(path))
  })

  it('brings any words through, and lets no spreadsheet run them', () => {
    const resource = tables.get('meanings')!.resource
    const lists = Object.entries(atlas).filter(([, value]) => Array.isArray(value))
    const empty = { ...atlas, ...Object.fromEntries(lists.map(([name]) => [name, []])) }
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'binary' }),
        fc.constantFrom('', '=', '+', '-', '@', '\t', '"', ',', '\r\n'),
        (words, first) => {
          const says = `${first}${words}`
          const changed: Atlas = { ...empty, meanings: [{ ...atlas.meanings[0]!, says }] }
          const csv = packageFiles(changed).get('tables/meanings.csv')!
          const { data } = Papa.parse<Row>(csv, { header: true, newline: '\r\n', skipEmptyLines: true })
          const [row] = data
          expect(data).toHaveLength(1)
          expect(row!['says']).toBe(/^[=+\-@\t\r]/.test(says) ? `'${says}` : says)
          expect(Object.keys(row!)).toEqual(resource.schema.fields.map((field) => field.name))
        },
      ),
      { numRuns: 200 },
    )
  })
})
