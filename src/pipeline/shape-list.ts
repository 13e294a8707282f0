/** Reads the written decisions on shapes (`src/sources/shapes.yaml`) and holds them against the shapes themselves. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod/mini'

const text = z.string().check(z.minLength(1))
const shape = z.string().check(z.regex(/^[A-Z]{3}$/))
const work = { title: text, licence: text, url: text }

/** The form of the list. The notes and their evidence go into the dataset, everything else into the map. */
export const shapeList = z.strictObject({
  source: z.strictObject({ ...work, madeFrom: z.strictObject(work) }),
  /** State of the family (ISO 3166-1 alpha-2) -> its shapes. */
  states: z.record(z.string().check(z.regex(/^[A-Z]{2}$/)), z.array(shape).check(z.minLength(1))),
  contested: z.array(
    z.strictObject({
      id: text,
      name: text,
      lon: z.number().check(z.gte(-180), z.lte(180)),
      lat: z.number().check(z.gte(-90), z.lte(90)),
      shape,
      apart: z.optional(z.literal(true)),
      note: text,
      /** Ids of the reference sources that the note rests on. */
      evidence: z.array(text).check(z.minLength(1)),
    }),
  ),
  /** Shape -> the shape's own name. */
  land: z.record(shape, text),
})

export type ShapeList = z.infer<typeof shapeList>

/** What a shape is drawn as: part of a state, contested ground of its own, or other land. */
export type Owner = { kind: 'state' | 'contested' | 'land'; id: string }

/** The list in the file; throws with every fault of its form. */
export function readShapeList(file: URL): ShapeList {
  const result = shapeList.safeParse(parse(readFileSync(file, 'utf8')))
  if (result.success) return result.data
  throw new Error(`shapes.yaml:\n${result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n')}`)
}

function entries(list: ShapeList): [shape: string, owner: Owner][] {
  return [
    ...Object.entries(list.states).flatMap(([id, shapes]) =>
      shapes.map((shape): [string, Owner] => [shape, { kind: 'state', id }]),
    ),
    ...list.contested
      .filter((ground) => ground.apart)
      .map((ground): [string, Owner] => [ground.shape, { kind: 'contested', id: ground.id }]),
    ...Object.keys(list.land).map((shape): [string, Owner] => [shape, { kind: 'land', id: shape }]),
  ]
}

/** Each shape's owner. Throws with every fault: a shape listed twice, listed but not there, there but not listed; an id used twice. */
export function ownersOf(list: ShapeList, shapes: readonly string[]): Map<string, Owner> {
  const listed = entries(list)
  const owners = new Map(listed)
  const ids = list.contested.map((ground) => ground.id)
  const repeated = (all: readonly string[]) => all.filter((item, index) => all.indexOf(item) < index)
  const faults = [
    ...repeated(listed.map(([shape]) => shape)).map((shape) => `${shape} is listed twice`),
    ...repeated(shapes).map((shape) => `${shape} stands twice among the shapes`),
    ...repeated(ids).map((id) => `contested ground ${id} is listed twice`),
    ...[...owners.keys()]
      .filter((shape) => !shapes.includes(shape))
      .map((shape) => `${shape} is listed, but there is no such shape`),
    ...shapes.filter((shape) => !owners.has(shape)).map((shape) => `shape ${shape} is not listed`),
    ...list.contested.filter((ground) => !owners.has(ground.shape)).map((ground) => `${ground.id}: no shape ${ground.shape}`),
  ]
  if (faults.length > 0) throw new Error(`shapes.yaml:\n${faults.join('\n')}`)
  return owners
}
