/**
 * What `public/data/changes.json` holds: which things of the dataset were added, corrected or withdrawn from one published version to
 * the next, and why. It stands beside the dataset and not in it, so that a version may be told of without becoming another.
 */
import * as z from 'zod/mini'
import { SCHEMA_VERSION } from './contract'
import { isDay } from './time'

/** The lists of the dataset, in the order in which changes to them are told. */
export const changedKinds = [
  'sources',
  'countries',
  'places',
  'organisations',
  'people',
  'grounds',
  'meanings',
  'statuses',
  'counts',
  'offices',
  'mentions',
  'meetings',
  'trade',
  'discrepancies',
] as const
export const changeActions = ['added', 'corrected', 'withdrawn'] as const

const text = z.string().check(z.minLength(1))
const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.~-]*$/))
const version = z.string().check(z.regex(/^[0-9a-f]{12}$/))

/** A field by its path (`when.edtf`) with its value before and after; of a list, an item that went or came. */
export const fieldChange = z.strictObject({ field: text, before: z.optional(text), after: z.optional(text) })

/** A thing under its id and its name in the version that last had it; `was` is the id that it bore before. */
export const changedThing = z.strictObject({
  id,
  name: text,
  was: z.optional(id),
  fields: z.optional(z.array(fieldChange).check(z.minLength(1))),
})

/** Things that changed alike and for one reason. */
export const changeGroup = z.strictObject({
  change: z.enum(changeActions),
  kind: z.enum(changedKinds),
  why: text,
  things: z.array(changedThing).check(z.minLength(1)),
})

/** All that changed between two published versions; `date` is the day of the later. */
export const edition = z.strictObject({
  from: version,
  to: version,
  date: z.string().check(z.refine(isDay, 'no day of the calendar')),
  groups: z.array(changeGroup),
})

/** `changes.json`: the newest edition first, each going on from the next. */
export const changesFile = z.strictObject({ schemaVersion: z.literal(SCHEMA_VERSION), editions: z.array(edition) })

export type ChangedKind = (typeof changedKinds)[number]
export type ChangeAction = (typeof changeActions)[number]
export type FieldChange = z.infer<typeof fieldChange>
export type ChangedThing = z.infer<typeof changedThing>
export type ChangeGroup = z.infer<typeof changeGroup>
export type Edition = z.infer<typeof edition>
export type ChangesFile = z.infer<typeof changesFile>

/** How many things of each kind were changed so, in the order of kinds; kinds without any are left out. */
export function countsOf(groups: readonly ChangeGroup[], change: ChangeAction): [kind: ChangedKind, count: number][] {
  const count = (kind: ChangedKind) =>
    groups.reduce((sum, group) => sum + (group.change === change && group.kind === kind ? group.things.length : 0), 0)
  return changedKinds.map((kind): [ChangedKind, number] => [kind, count(kind)]).filter(([, things]) => things > 0)
}

/** The fields that the group's corrections touch, each once; `id` if a thing got another one. */
export function fieldsOf(things: readonly ChangedThing[]): string[] {
  return [
    ...new Set(
      things.flatMap(({ was, fields = [] }) => [...(was === undefined ? [] : ['id']), ...fields.map(({ field }) => field)]),
    ),
  ]
}
