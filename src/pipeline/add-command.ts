/**
 * Adds a document to the dataset: the record of a finished review, held against its text, with what the tables lack. Either all of it is right and
 * written, or nothing is.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseDocument } from 'yaml'
import * as z from 'zod/mini'
import { type Plain, yamlLine } from '@/domain/export/yaml'
import { buildDataset } from './build-dataset'
import { groundDates } from './date-grounds'
import { type Fault, formatFaults } from './faults'
import type { PackagedCountry } from './gazetteer'
import { readSources, readYaml } from './read-sources'
import { record } from './record'
import { verifyDocuments } from './verify'

export const addUsage = 'add RECORD.yaml TEXT (the record that the atlas saves of a review, and the text itself)'

export interface AddCall {
  record: string
  text: string
}

export interface Added {
  /** What was added, and what a person must still see to. */
  lines: string[]
  /** Why nothing was added, each in a line. */
  faults: string[]
}

const text = z.string().check(z.minLength(1))

/** What the tables lack: countries by their code, organisations, and places, which only a person can find on a map. */
const additions = z.strictObject({
  countries: z.optional(z.array(z.string().check(z.regex(/^[A-Z]{2}$/)))),
  organisations: z.optional(z.array(z.strictObject({ id: text, name: text, abbreviation: z.optional(text) }))),
  places: z.optional(z.array(z.strictObject({ name: text, country: z.optional(text), meeting: text }))),
})
const offered = z.extend(record, { add: z.optional(additions) })
type Offered = z.infer<typeof offered>

/** The arguments of the command; undefined if they are none. */
export function addCallOf(args: readonly string[]): AddCall | undefined {
  const [recordFile, textFile, ...rest] = args
  return recordFile === undefined || textFile === undefined || rest.length > 0
    ? undefined
    : { record: recordFile, text: textFile }
}

/** The lines that the tables lack, by their file. */
function tableLines(
  root: string,
  { add }: Offered,
  countries: ReadonlyMap<string, PackagedCountry>,
  faults: string[],
): Map<string, string[]> {
  const known = readSources(root, [])
  const codes = new Set(known.countries.map(({ code }) => code))
  const ids = new Set(known.organisations.map(({ id }) => id))
  const line = (value: Plain) => `- ${yamlLine(value)}`
  const ofCountries = (add?.countries ?? [])
    .filter((code) => !codes.has(code))
    .flatMap((code) => {
      const { numeric, names: [name, ...aliases] = [] } = countries.get(code) ?? {}
      if (numeric === undefined || name === undefined) {
        faults.push(`add.countries: no country has the code "${code}"`)
        return []
      }
      return [line({ code, numeric, name, ...(aliases.length > 0 && { aliases }) })]
    })
  const ofOrganisations = (add?.organisations ?? [])
    .filter(({ id }) => !ids.has(id))
    .map((organisation) => line({ ...organisation, kind: 'organisation' }))
  return new Map([
    ['countries.yaml', ofCountries],
    ['organisations.yaml', ofOrganisations],
  ])
}

function append(file: string, lines: readonly string[]): void {
  if (lines.length === 0) return
  const content = readFileSync(file, 'utf8')
  writeFileSync(file, `${content}${content.endsWith('\n') ? '' : '\n'}${lines.join('\n')}\n`)
}

/** What can be said of the record before it is held against anything. */
function headFaults(root: string, { source }: Offered): string[] {
  if (!source) return ['source: the record says of no document what it is']
  const { id, file, sha256, paragraphs } = source
  const twin = readSources(root, []).records.find((one) => sha256 !== undefined && one.record.source?.sha256 === sha256)
  return [
    ...(/^[a-z0-9][a-z0-9-]*$/.test(id)
      ? []
      : [`source.id: "${id}" is no name for a file; lower case letters, digits and hyphens are`]),
    ...(file !== undefined && file === path.basename(file) && !/[\\/]/.test(file) && !file.startsWith('.')
      ? []
      : ['source.file: there must be the plain name of a file']),
    ...(sha256 === undefined ? ['source.sha256: the checksum of the text is missing'] : []),
    ...(paragraphs === undefined ? ['source.paragraphs: the number of paragraphs is missing'] : []),
    ...(existsSync(path.join(root, 'documents', `${id}.yaml`))
      ? [`source.id: there is a document "${id}" already; it is not overwritten`]
      : []),
    ...(twin ? [`source.sha256: the text is that of the document "${twin.record.source?.id}" already`] : []),
  ]
}

/** A place in which to try: the record as it would be, alone with its text, and then with all the others. */
function inTrial<T>(root: string, give: (sources: string, texts: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-add-'))
  try {
    const [sources, texts] = [path.join(folder, 'sources'), path.join(folder, 'texts')]
    cpSync(root, sources, { recursive: true })
    mkdirSync(texts)
    return give(sources, texts)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Holds the record strictly against schema, text and all other sources, and adds it with what the tables lack. Where a date does not stand
 * in its passages' paragraphs the record is given what it rests on, for a person to look at.
 */
export function runAdd(root: string, call: AddCall, countries: ReadonlyMap<string, PackagedCountry>): Added {
  const missing = [call.record, call.text].filter((file) => !existsSync(file)).map((file) => `There is no file ${file}.`)
  if (missing.length > 0) return { lines: [], faults: missing }
  const unread: Fault[] = []
  const { value } = readYaml(call.record, path.basename(call.record), offered, unread)
  if (!value) return { lines: [], faults: formatFaults(unread) }
  const faults = headFaults(root, value)
  const lines = tableLines(root, value, countries, faults)
  const { source } = value
  if (faults.length > 0 || !source?.file) return { lines: [], faults }
  const own = `documents/${source.id}.yaml`
  const document = parseDocument(readFileSync(call.record, 'utf8'))
  document.delete('add')
  const grounds = groundDates(document, value, readFileSync(call.text, 'utf8'))
  // As the other documents are, its order kept.
  const content = document.toString({ lineWidth: 0 })

  const write = (folder: string) => {
    for (const [name, added] of lines) append(path.join(folder, name), added)
    writeFileSync(path.join(folder, own), content, { flag: 'wx' })
  }
  const found = inTrial(root, (sources, texts) => {
    writeFileSync(path.join(texts, source.file!), readFileSync(call.text))
    write(sources)
    // Of the other documents the texts are not at hand.
    const verified = verifyDocuments(sources, texts).faults.filter(({ file }) => file === own)
    return { verified, built: buildDataset(sources).faults }
  })
  const refused = [...found.verified, ...found.built]
  if (refused.length > 0) return { lines: [], faults: formatFaults(refused) }
  write(root)
  const added = [...lines].flatMap(([name, own]) => own.map((one) => `src/sources/${name}: added ${one.slice(2)}`))
  return { lines: [`src/sources/${own}: added`, ...added, ...stillToDo(value, grounds)], faults: [] }
}

function stillToDo({ add, source }: Offered, grounds: readonly string[]): string[] {
  const places = (add?.places ?? []).map(
    ({ name, country, meeting }) =>
      `To do: ${name}${country === undefined ? '' : ` (${country})`} has no position: add it to src/sources/places.yaml and name it as the place of "${meeting}".`,
  )
  const added = (add?.countries ?? []).map((code) => `To do: look at the names of ${code} in src/sources/countries.yaml.`)
  const dates = grounds.map((line) => `To do: look at ${line}`)
  return [
    ...places,
    ...added,
    ...dates,
    'To do: write a summary of the document in your own words ("source.summary").',
    `To do: put the text as ${source?.file} into the folder of the texts, for "npm run dataset:verify".`,
  ]
}
