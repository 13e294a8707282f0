/** The numbered marks on contested ground, so that none covers another. */
import type { ContestedMark } from '@/domain/shapes'

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
