/** Reads a published dataset of any version as plain data: what an older contract had otherwise is no fault, what is no dataset is. */
import { type ChangedKind, changedKinds } from '@/domain/changes'

/** A JSON object of the dataset. Nothing is known of it but that it is one, and its id. */
export type Thing = Readonly<{ [field: string]: unknown }>

export interface Version {
  dataVersion: string
  things: { readonly [Kind in ChangedKind]: ReadonlyMap<string, Thing> }
  /** Lists that this program does not know and therefore cannot compare. */
  unknown: string[]
}

/** The lists that every version has had; without one of them the file is a part, or no dataset. */
const needed: ReadonlySet<string> = new Set(['sources', 'countries', 'statuses', 'meetings', 'trade'])
const idPattern = /^[A-Za-z0-9][A-Za-z0-9.~-]*$/
/** No dataset is nested half as deep; what is would only exhaust the stack. */
const MAX_DEPTH = 20

/** The version, or in words why the text holds none. */
export function readVersion(text: string): { version: Version; fault?: undefined } | { version?: undefined; fault: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { fault: `it is cut off or no JSON (${error instanceof Error ? error.message : String(error)})` }
  }
  if (!isThing(value)) return { fault: 'it is no JSON object' }
  const { dataVersion } = value
  if (typeof dataVersion !== 'string' || !/^[0-9a-f]{12}$/.test(dataVersion)) {
    return { fault: 'it has no "dataVersion" of twelve hexadecimal digits' }
  }
  if (!isShallow(value, MAX_DEPTH)) return { fault: `it is nested more than ${MAX_DEPTH} levels deep` }
  const faults: string[] = []
  const lists = changedKinds.map((kind) => [kind, thingsOf(kind, value[kind], (fault) => faults.push(fault))] as const)
  const [fault] = faults
  if (fault !== undefined) return { fault }
  const things = Object.fromEntries(lists) as { [Kind in ChangedKind]: Map<string, Thing> }
  const isKnown = (name: string) => changedKinds.some((kind) => kind === name)
  const unknown = Object.entries(value).flatMap(([name, list]) => (Array.isArray(list) && !isKnown(name) ? [name] : []))
  return { version: { dataVersion, things, unknown } }
}

/** The id of a thing; a country's is its code. */
export function idOf({ id, code }: Thing): unknown {
  return id ?? code
}

function thingsOf(kind: ChangedKind, list: unknown, report: (fault: string) => void): Map<string, Thing> {
  const things = new Map<string, Thing>()
  if (list === undefined && !needed.has(kind)) return things
  if (!Array.isArray(list)) {
    report(`it has no list "${kind}"; the whole dataset is in atlas.json, core.json and trade.json are its parts`)
    return things
  }
  for (const [index, thing] of (list as unknown[]).entries()) {
    const id = isThing(thing) ? idOf(thing) : undefined
    if (!isThing(thing) || typeof id !== 'string' || !idPattern.test(id)) report(`entry ${index + 1} of "${kind}" has no id`)
    else if (things.has(id)) report(`"${kind}" has the id "${id}" twice`)
    else things.set(id, thing)
  }
  return things
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1))
}
