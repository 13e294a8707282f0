/** Two versions of the dataset compared: what was added, corrected and withdrawn, thing by thing. Pure. */
import { type ChangeAction, type ChangedKind, type ChangedThing, changedKinds } from '@/domain/changes'
import { compare } from '@/domain/order'
import { fieldChanges, textAt } from './changes-fields'
import { type Thing, type Version, isThing } from './changes-read'
import { compact } from './compact'

export interface Change {
  change: ChangeAction
  kind: ChangedKind
  thing: ChangedThing
}

/** Fields that are made of the id or of the place in the list. */
const made: { readonly [Kind in ChangedKind]?: readonly string[] } = { trade: ['about'], grounds: ['number'] }

/** What a thing is called: these fields, ids among them by their names. */
const nameFields: { readonly [Kind in ChangedKind]?: readonly string[] } = {
  sources: ['title'],
  meanings: ['status', 'says'],
  statuses: ['entity', 'status', 'stage', 'when.edtf'],
  counts: ['count', 'of', 'when.edtf'],
  offices: ['person', 'office', 'of'],
  mentions: ['entity', 'says'],
  meetings: ['title', 'when.edtf'],
  trade: ['a', 'b', 'measure', 'period.label', 'reporter.name'],
  discrepancies: ['kind', 'subject'],
}

/** Fields whose values are words with hyphens: `dialogue-partner`. */
const closedSets: ReadonlySet<string> = new Set(['status', 'stage', 'kind', 'of'])

/**
 * Every change from one version to another, by kind and id. A thing that bears another id and is otherwise the same is corrected, not
 * withdrawn and added; what refers to it is then no change, so things that others refer to are compared before these.
 */
export function changesBetween(before: Version, after: Version): Change[] {
  const renamed = new Map<string, string>()
  const [oldNames, newNames] = [namesIn(before), namesIn(after)]
  return changedKinds.flatMap((kind) => {
    const [old, now] = [before.things[kind], after.things[kind]]
    const formerIds = pairRenamed(kind, old, now, renamed)
    const changes: Change[] = []
    for (const [id, thing] of now) {
      const was = formerIds.get(id)
      const former = old.get(was ?? id)
      const fields = former ? fieldChanges(contentOf(kind, former, renamed), contentOf(kind, thing)) : []
      if (former && was === undefined && fields.length === 0) continue
      const told = { id, name: nameOf(kind, id, thing, newNames), was, fields: fields.length > 0 ? fields : undefined }
      changes.push({ change: former ? 'corrected' : 'added', kind, thing: compact<ChangedThing>(told) })
    }
    const kept = new Set([...now.keys(), ...formerIds.values()])
    for (const [id, thing] of old) {
      if (!kept.has(id)) changes.push({ change: 'withdrawn', kind, thing: { id, name: nameOf(kind, id, thing, oldNames) } })
    }
    return changes.toSorted((left, right) => compare(left.thing.id, right.thing.id))
  })
}

/** New ids with the ids that the same things bore before. As claims of a kind may name each other, it is looked again after each find. */
function pairRenamed(
  kind: ChangedKind,
  old: ReadonlyMap<string, Thing>,
  now: ReadonlyMap<string, Thing>,
  renamed: Map<string, string>,
): Map<string, string> {
  const formerIds = new Map<string, string>()
  const come = new Map<string, string[]>()
  for (const [id, thing] of now) {
    if (old.has(id)) continue
    const content = canonical(contentOf(kind, thing))
    come.set(content, [...(come.get(content) ?? []), id])
  }
  const gone = new Map([...old].filter(([id]) => !now.has(id)))
  for (let found = true; found;) {
    found = false
    for (const [was, thing] of gone) {
      const id = come.get(canonical(contentOf(kind, thing, renamed)))?.shift()
      if (id === undefined) continue
      gone.delete(was)
      formerIds.set(id, was)
      renamed.set(was, id)
      found = true
    }
  }
  return formerIds
}

/** What a thing says, without its id, with the ids it names as they are now. */
function contentOf(kind: ChangedKind, thing: Thing, renamed?: ReadonlyMap<string, string>): Thing {
  const left = new Set(['id', 'code', ...(made[kind] ?? [])])
  const own = Object.fromEntries(Object.entries(thing).filter(([field]) => !left.has(field)))
  return renamed && renamed.size > 0 ? (withRenamed(own, renamed) as Thing) : own
}

function withRenamed(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return renamed.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => withRenamed(item, renamed))
  if (!isThing(value)) return value
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, withRenamed(inner, renamed)]))
}

/** JSON that does not depend on the order in which an object's fields stand. */
function canonical(thing: Thing): string {
  return JSON.stringify(thing, (_, value: unknown) =>
    isThing(value) ? Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => compare(left, right))) : value,
  )
}

/** The names of whatever another thing may name: of meetings and figures by what they are about. */
function namesIn({ things }: Version): Map<string, string> {
  const names = new Map<string, string>()
  for (const kind of ['countries', 'places', 'organisations', 'people'] as const) {
    for (const [id, thing] of things[kind]) names.set(id, textAt(thing, 'abbreviation') ?? textAt(thing, 'name') ?? id)
  }
  for (const [kind, fields] of [
    ['meetings', ['title']],
    ['trade', ['a', 'b', 'measure', 'period.label']],
  ] as const) {
    for (const [id, thing] of things[kind]) names.set(textAt(thing, 'about') ?? id, joined(thing, fields, names) || id)
  }
  return names
}

function nameOf(kind: ChangedKind, id: string, thing: Thing, names: ReadonlyMap<string, string>): string {
  return joined(thing, nameFields[kind] ?? ['name'], names) || id
}

function joined(thing: Thing, fields: readonly string[], names: ReadonlyMap<string, string>): string {
  const texts = fields.flatMap((field) => {
    const text = textAt(thing, field)
    if (text === undefined) return []
    return [names.get(text) ?? (closedSets.has(field) ? text.replaceAll('-', ' ') : text)]
  })
  return texts.join(', ')
}
