/** The command that compares two versions of the dataset, and writes down what changed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildDataset } from './build-dataset'
import { changesBetween } from './changes'
import { changesPage, sumWords } from './changes-page'
import { type Version, readVersion } from './changes-read'
import { type EditionRecord, editionFile, groupsOf, readEdition, readEditions, yamlOf } from './changes-record'
import { type Fault, formatFaults } from './faults'

/** What the command is to do: compare, and write the record of an edition or only a page; without versions, the page of all editions. */
export interface ChangesCall {
  before?: string
  /** Left out: what the sources give now, whether it has been published or not. */
  after?: string
  /** Where the page goes; `-` stands for the standard output. */
  markdown?: string
}

/** The call that the arguments describe; undefined if they describe none. */
export function changesCallOf(args: readonly string[]): ChangesCall | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { markdown: { type: 'string' } },
    })
    const [before, after, ...rest] = positionals
    if (rest.length > 0 || (before === undefined && values.markdown === undefined)) return undefined
    return { ...(before !== undefined && { before }), ...(after !== undefined && { after }), ...values }
  } catch {
    return undefined
  }
}

/** What is to be said, line by line, and the faults that stood in the way; with a fault nothing is written. */
export interface Said {
  lines: string[]
  faults: string[]
}

/** Runs the command on the folder of sources. `today` is the date of an edition that is new or leads to another version than before. */
export function runChanges(sources: string, { before, after, markdown }: ChangesCall, today: string): Said {
  const faults: Fault[] = []
  if (before === undefined) {
    const editions = readEditions(sources, faults)
    return faults.length > 0 ? { lines: [], faults: formatFaults(faults) } : putPage(editions, markdown)
  }
  const old = versionIn(before)
  const now = after === undefined ? versionOf(sources) : versionIn(after)
  if (!old.version || !now.version) return { lines: [], faults: [...old.faults, ...now.faults] }
  const { dataVersion: from } = old.version
  const { dataVersion: to } = now.version
  if (from === to) return { lines: [`Both are version ${from}: nothing changed.`], faults: [] }
  const known = readEdition(sources, from, faults)
  if (faults.length > 0) return { lines: [], faults: formatFaults(faults) }
  const groups = groupsOf(changesBetween(old.version, now.version), known?.groups)
  const edition = { from, to, date: known?.to === to ? known.date : today, groups }
  const notCompared = [...new Set([...old.version.unknown, ...now.version.unknown])].map((list) => `Not compared: "${list}".`)
  const said = markdown === undefined ? putRecord(sources, edition) : putPage([edition], markdown)
  return { ...said, lines: [...said.lines, ...notCompared] }
}

type VersionOrFaults = { version: Version; faults: [] } | { version?: undefined; faults: string[] }

function versionIn(file: string): VersionOrFaults {
  if (!existsSync(file)) return { faults: [`There is no file ${file}.`] }
  const { version, fault } = readVersion(readFileSync(file, 'utf8'))
  return version ? { version, faults: [] } : { faults: [`${file} is no dataset of the atlas: ${fault}.`] }
}

function versionOf(sources: string): VersionOrFaults {
  const { dataset, faults } = buildDataset(sources)
  if (!dataset) return { faults: formatFaults(faults) }
  const { version, fault } = readVersion(JSON.stringify(dataset.atlas))
  return version ? { version, faults: [] } : { faults: [`The dataset is none: ${fault}.`] }
}

function putRecord(sources: string, edition: EditionRecord): Said {
  const file = path.join(sources, editionFile(edition.from))
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, yamlOf(edition))
  const open = edition.groups.filter(({ why }) => why.trim() === '').length
  const next =
    open === 0
      ? 'Every group says why. Now run "npm run dataset".'
      : `${open} of ${edition.groups.length} groups do not say why: write it there, then run "npm run dataset".`
  return { lines: [`From version ${edition.from} to ${edition.to}: ${sumWords(edition)}.`, `${file}:`, next], faults: [] }
}

function putPage(editions: readonly EditionRecord[], file = '-'): Said {
  const page = changesPage(editions)
  if (file === '-') return { lines: [page.trimEnd()], faults: [] }
  writeFileSync(file, page)
  return { lines: [`${file}: ${editions.length} ${editions.length === 1 ? 'edition' : 'editions'}.`], faults: [] }
}
