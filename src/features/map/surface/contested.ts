/** The numbered marks on contested ground, so that none covers another. */
import type { Ground } from '@/domain/contract'
import type { ContestedMark, MapFile } from '@/domain/shapes'

/** The file of the map with the names that the dataset has for contested ground in the language spoken. */
export function withGroundNames(file: MapFile, grounds: readonly Pick<Ground, 'id' | 'name'>[]): MapFile {
  const names = new Map(grounds.map(({ id, name }) => [id, name]))
  return { ...file, contested: file.contested.map((mark) => ({ ...mark, name: names.get(mark.id) ?? mark.name })) }
}

/** In CSS pixels, as in the style sheet: the mark of one number, and how much longer each further number makes it. */
export const NUMBER = { size: 16, more: 14 }

/** Ground whose marks would cover each other at a zoom, in one mark in their midst. */
export interface GroundGathering {
  /** In the order of their numbers. */
  grounds: readonly ContestedMark[]
  x: number
  y: number
}

/** Gathers each ground with the first before it that is too near. `scale` is pixels for one unit of the plane. */
export function gatherGrounds(grounds: readonly ContestedMark[], scale: number): GroundGathering[] {
  const gathered: ContestedMark[][] = []
  for (const ground of grounds) {
    const near = gathered.find((own) => own.some(({ x, y }) => Math.hypot(x - ground.x, y - ground.y) * scale < NUMBER.size))
    if (near) near.push(ground)
    else gathered.push([ground])
  }
  const middle = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return gathered.map((own) => ({ grounds: own, x: middle(own.map(({ x }) => x)), y: middle(own.map(({ y }) => y)) }))
}

/** Width of a mark in CSS pixels. */
export function widthOf({ grounds }: GroundGathering): number {
  return NUMBER.size + (grounds.length - 1) * NUMBER.more
}
