/**
 * The contract of `public/data/map.json`: the shapes, lines and marks of the map, projected once into a plane
 * (Lambert azimuthal equal-area about `CENTRE`). One unit of the plane is 10 km, so that one square unit is 100 km²
 * everywhere; x grows to the right, y upwards. Longitude and latitude are kept for the marks alone.
 */
import * as z from 'zod/mini'

/** Longitude and latitude of the plane's origin, in degrees. */
export const CENTRE = { lon: 74, lat: 40 }
/** The Earth's mean radius (6371 km) in units of the plane. */
export const RADIUS = 637.1

/** Raised when a reader of the older form would misread the newer. */
export const MAP_SCHEMA_VERSION = 1

const text = z.string().check(z.minLength(1))
const id = z.string().check(z.regex(/^[a-z][a-z-]*$/))
const code = z.string().check(z.regex(/^[A-Z]{2}$/))
const url = z.string().check(z.regex(/^https:\/\//))
const pair = z.tuple([z.number(), z.number()])

/** A rectangle of the plane: least x, least y, greatest x, greatest y. */
export const box = z.tuple([z.number(), z.number(), z.number(), z.number()])

/** Indices of arcs; `~i` is arc i reversed (TopoJSON). */
const line = z.array(z.int())

const area = { type: z.literal('MultiPolygon'), arcs: z.array(z.array(line)) }
const lines = z.strictObject({ type: z.literal('MultiLineString'), arcs: z.array(line) })

function areas<Key extends z.ZodMiniType<string>>(key: Key) {
  return z.strictObject({ type: z.literal('GeometryCollection'), geometries: z.array(z.strictObject({ ...area, id: key })) })
}

/** TopoJSON, quantised. Neighbours share arcs, so fills drawn without stroke have no seam. */
export const topology = z.strictObject({
  type: z.literal('Topology'),
  transform: z.strictObject({ scale: pair, translate: pair }),
  objects: z.strictObject({
    /** The states of the family; the id is the ISO 3166-1 alpha-2 code. */
    states: areas(code),
    /** Contested ground that the shapes hold apart; the id is that of its mark. */
    contested: areas(id),
    /** All other land in one geometry, but for small islands and what lies wholly farther than 104° from the centre. */
    land: z.strictObject(area),
    /** Borders on land, each once. Coasts are not among them. */
    borders: lines,
    /** Borders of the contested ground that is held apart. */
    contestedBorders: lines,
    graticule: lines,
  }),
  arcs: z.array(z.array(z.array(z.int()))),
})

/** A state of the family: where its name stands, and its extent (for a mark where the shape is too small to see). */
export const stateShape = z.strictObject({ code, x: z.number(), y: z.number(), bounds: box })

/** Contested ground; the dataset has its note. `isApart`: it is a geometry of `contested`; if not, the mark alone shows it. */
export const contestedMark = z.strictObject({
  number: z.int().check(z.positive()),
  id,
  name: text,
  isApart: z.boolean(),
  lon: z.number(),
  lat: z.number(),
  x: z.number(),
  y: z.number(),
})

const work = { title: text, licence: text, url }

export const mapFile = z.strictObject({
  schemaVersion: z.literal(MAP_SCHEMA_VERSION),
  source: z.strictObject({ ...work, madeFrom: z.strictObject(work) }),
  /** All land that is drawn, with a little room: as far as a reader may pan. The graticule runs on beyond it. */
  bounds: box,
  /** The family and little else: what the map shows first. */
  home: box,
  /** How far 99 of 100 points of the family's lines in the source lie at most from the lines drawn here. */
  deviation: z.number().check(z.positive()),
  states: z.array(stateShape),
  contested: z.array(contestedMark),
  topology,
})

export type Box = z.infer<typeof box>
export type StateShape = z.infer<typeof stateShape>
export type ContestedMark = z.infer<typeof contestedMark>
export type MapTopology = z.infer<typeof topology>
export type MapFile = z.infer<typeof mapFile>
