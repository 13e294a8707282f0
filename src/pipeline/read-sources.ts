/** Reads `src/sources`: YAML with the line of every value, parsed by the strict schemas of `record.ts`. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { type Document, LineCounter, isCollection, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml'
import * as z from 'zod/mini'
import { compare } from '@/domain/order'
import { conform } from './conform'
import { type Fault, type Path, type Reporter, reporterFor } from './faults'
import { type Record, entityTables, record } from './record'
import { type ShapeList, shapeList } from './shape-list'

z.config(z.locales.en())

type TableName = keyof typeof entityTables
export type Tables = { [Name in TableName]: z.infer<(typeof entityTables)[Name]> }

export interface RecordFile {
  tier: 'document' | 'reference'
  record: Record
  report: Reporter
}

export interface Sources extends Tables {
  /** What the map draws, with the notes on contested ground. */
  shapes: ShapeList | undefined
  reports: { [Name in TableName | 'shapes']: Reporter }
  records: RecordFile[]
}

/** The YAML files of a folder in the order of their names; none if there is no such folder. */
export function yamlFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted(compare)
}

/** Reads everything that can be read and reports every fault; what does not parse is left out. */
export function readSources(root: string, faults: Fault[]): Sources {
  const read = <T>(name: string, schema: z.ZodMiniType<T>) => readYaml(path.join(root, name), name, schema, faults)
  const countries = read('countries.yaml', entityTables.countries)
  const places = read('places.yaml', entityTables.places)
  const organisations = read('organisations.yaml', entityTables.organisations)
  const people = read('people.yaml', entityTables.people)
  const shapes = read('shapes.yaml', shapeList)
  const recordsOf = (tier: RecordFile['tier'], folder: string) =>
    yamlFilesIn(path.join(root, folder)).flatMap((name): RecordFile[] => {
      const { value, report } = read(`${folder}/${name}`, record)
      return value ? [{ tier, record: value, report }] : []
    })
  return {
    countries: countries.value ?? [],
    places: places.value ?? [],
    organisations: organisations.value ?? [],
    people: people.value ?? [],
    shapes: shapes.value,
    reports: {
      countries: countries.report,
      places: places.report,
      organisations: organisations.report,
      people: people.report,
      shapes: shapes.report,
    },
    records: [...recordsOf('document', 'documents'), ...recordsOf('reference', 'reference')],
  }
}

export function readYaml<T>(
  file: string,
  name: string,
  schema: z.ZodMiniType<T>,
  faults: Fault[],
): { value?: T; report: Reporter } {
  if (!existsSync(file)) {
    faults.push({ file: name, line: 1, reason: 'the file is missing' })
    return { report: reporterFor(name, () => 1, faults) }
  }
  try {
    return readDocument(readFileSync(file, 'utf8'), name, schema, faults)
  } catch (error) {
    // The system refuses the file, or an alias in it stands for nothing or for too much.
    if (!(error instanceof Error)) throw error
    const report = reporterFor(name, () => 1, faults)
    report.fault(error.message)
    return { report }
  }
}

function readDocument<T>(text: string, name: string, schema: z.ZodMiniType<T>, faults: Fault[]): { value?: T; report: Reporter } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  for (const error of document.errors) {
    faults.push({ file: name, line: lines.linePos(error.pos[0]).line, reason: error.message.split('\n')[0] ?? error.code })
  }
  const report = reporterFor(name, (where) => lineOf(document, lines, where), faults)
  if (document.errors.length > 0) return { report }
  const value = conform(schema, document.toJS(), report)
  return value === undefined ? { report } : { value, report }
}

/** The line of the value at the path, or of the nearest thing around it; of a map's entry, the line of its key. */
function lineOf(document: Document, lines: LineCounter, where: Path): number {
  let offset = 0
  let node: unknown = document.contents
  for (const step of where) {
    if (!isCollection(node)) break
    const item: unknown = isMap(node)
      ? node.items.find((pair) => (isScalar(pair.key) ? pair.key.value : pair.key) === step)
      : node.items[Number(step)]
    const place = isPair(item) ? item.key : item
    if (!isNode(place) || !place.range) break
    offset = place.range[0]
    node = isPair(item) ? item.value : item
  }
  return lines.linePos(offset).line
}
