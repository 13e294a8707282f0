/**
 * The dataset as a tabular data package (Frictionless Data Package, version 1, which readers of version 2 read too): CSV files after RFC 4180, and
 * `datapackage.json`, which says what is in each column. UTF-8 without a byte order mark: programs would take it for part of the first column's name.
 */
import { createHash } from 'node:crypto'
import type { Atlas } from '@/domain/contract'
import { csvOf } from '@/domain/export/csv'
import { cellOf, columnsOf } from './columns'
import { columnNote, tableNotes } from './table-notes'
import { type Table, type TableName, tablesOf } from './tables'

const dialect = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
}

const description = [
  'Who belongs to the Shanghai Cooperation Organisation, who met, what its countries traded, and who says so.',
  'Each row of a table of claims is what one source, or several, say; the tables "claims" and "evidence" lead from it to the sources.',
  'Dates are as exact as they are known (EDTF), with the first and the last day that they may mean.',
  'Tables and wording are our own and under the licence; the sources, whose titles and phrases are cited, belong to their publishers.',
  'A text that a spreadsheet would run as a formula has an apostrophe before it.',
].join(' ')

const licence = { name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' }

export function pathOf(table: TableName): string {
  return `tables/${table}.csv`
}

function csvOfTable({ form, rows }: Table): string {
  const columns = columnsOf(form)
  return csvOf(
    columns.map(({ field }) => field.name),
    rows.map((row) => columns.map((column) => cellOf(row, column))),
  )
}

function schemaOf({ name: table, form, key, references }: Table) {
  const foreignKeys = Object.entries(references).map(([column, [resource, target]]) => ({
    fields: column,
    // By the standard a table refers to itself by an empty name.
    reference: { resource: resource === table ? '' : resource, fields: target },
  }))
  return {
    fields: columnsOf(form).map(({ field }) => ({ ...field, description: columnNote(table, field.name) })),
    missingValues: [''],
    primaryKey: key,
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  }
}

function resourceOf(table: Table, csv: string) {
  const [title, about] = tableNotes[table.name]
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: pathOf(table.name),
    title,
    description: about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    rows: table.rows.length,
    dialect,
    schema: schemaOf(table),
  }
}

/** The tables and what describes them, by their paths below `data/`. */
export function packageFiles(atlas: Atlas): Map<string, string> {
  const tables = tablesOf(atlas).map((table) => ({ table, csv: csvOfTable(table) }))
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'sco-atlas',
    title: 'SCO Atlas: the dataset',
    description,
    version: atlas.dataVersion,
    schemaVersion: atlas.schemaVersion,
    keywords: ['Shanghai Cooperation Organisation', 'SCO', 'membership', 'meetings', 'trade'],
    licenses: [licence],
    contributors: [{ title: 'The SCO Atlas authors', role: 'author' }],
    sources: [{ title: `${atlas.sources.length} sources, listed in the table "sources"`, path: pathOf('sources') }],
    resources: tables.map(({ table, csv }) => resourceOf(table, csv)),
  }
  return new Map([
    ['datapackage.json', `${JSON.stringify(descriptor, undefined, 1)}\n`],
    ...tables.map(({ table, csv }) => [pathOf(table.name), csv] as const),
  ])
}
