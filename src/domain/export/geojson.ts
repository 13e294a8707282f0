/** The map of a day as GeoJSON (RFC 7946). */
import type { Feature, FeatureCollection } from 'geojson'
import { basisOf } from '@/domain/claims'
import type { Ground } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { MapFile } from '@/domain/shapes'
import { type Extent, areaOnGlobe, bboxOf, extentAround } from './globe'
import { type Imprint, tiersIn } from './imprint'
import { type Citation, type StandingRow, citationsOf, datesOf, statusOf } from './standings-table'

interface Drawn {
  feature: Feature
  extent: Extent
}

function sourceOf({ id, source, document, paragraph }: Citation) {
  return { title: source?.title ?? id, publisher: source?.publisher, url: source?.url, document, paragraph }
}

function propertiesOf(
  {
    entity,
    name,
    numeric,
    standing,
    before,
    memorandum,
    isContradicted,
    contradictedBy,
    contradictingCitations,
    citations,
  }: StandingRow,
  { compared }: Imprint,
) {
  const { since, namedOn } = datesOf(standing)
  return {
    kind: 'state',
    iso_a2: entity,
    iso_numeric: numeric ?? null,
    name,
    status: standing.status,
    in_family: standing.status !== 'guest',
    since: since ?? null,
    named_on: namedOn ?? null,
    mark: standing.mark,
    basis: basisOf(standing.claims),
    confidence: standing.claims[0]?.confidence ?? null,
    dormant_since: standing.dormant?.when.edtf ?? null,
    contradicted: isContradicted,
    contradicting_claims: contradictedBy.map(({ id }) => id),
    contradicted_by: contradictingCitations.map(sourceOf),
    memorandum: memorandum?.when.edtf ?? null,
    memorandum_basis: memorandum?.basis ?? null,
    compared_date: compared ?? null,
    compared_status: compared === undefined ? null : statusOf(before),
    claims: standing.claims.map(({ id }) => id),
    sources: citations.map(sourceOf),
  }
}

/** Those of the rows that have a shape on the map; guest organisations have none. */
function states({ topology }: MapFile, rows: readonly StandingRow[], imprint: Imprint): Drawn[] {
  return topology.objects.states.geometries.flatMap(({ id, arcs }) => {
    const row = rows.find(({ entity }) => entity === id)
    if (!row) return []
    const { coordinates, extent } = areaOnGlobe(topology, arcs)
    const geometry = { type: 'MultiPolygon' as const, coordinates }
    return { extent, feature: { type: 'Feature', id, bbox: bboxOf(extent), properties: propertiesOf(row, imprint), geometry } }
  })
}

/** Contested ground, which has no status: its area where the shapes hold it apart, and else the point of its mark. */
function contested({ topology, contested: marks }: MapFile, grounds: readonly Ground[], directory: Directory): Drawn[] {
  return marks.map((mark) => {
    const area = topology.objects.contested.geometries.find(({ id }) => id === mark.id)
    const ground = grounds.find(({ id }) => id === mark.id)
    const properties = {
      kind: 'contested',
      number: mark.number,
      name: mark.name,
      status: null,
      note: ground?.note ?? null,
      sources: citationsOf(ground?.evidence ?? [], directory).map(sourceOf),
    }
    if (!area) {
      const geometry = { type: 'Point' as const, coordinates: [mark.lon, mark.lat] }
      const extent: Extent = [mark.lon, mark.lat, mark.lon, mark.lat]
      return { extent, feature: { type: 'Feature', id: mark.id, properties, geometry } }
    }
    const { coordinates, extent } = areaOnGlobe(topology, area.arcs)
    const geometry = { type: 'MultiPolygon' as const, coordinates }
    return { extent, feature: { type: 'Feature', id: mark.id, bbox: bboxOf(extent), properties, geometry } }
  })
}

/** The states with their standing as properties (`compared_status` is null unless two days are compared), and the contested ground; what concerns the whole are foreign members. */
export function standingsGeoJson(
  file: MapFile,
  rows: readonly StandingRow[],
  grounds: readonly Ground[],
  directory: Directory,
  imprint: Imprint,
): FeatureCollection & Imprints {
  const drawn = [...states(file, rows, imprint), ...contested(file, grounds, directory)]
  const { madeFrom, ...shapes } = file.source
  return {
    type: 'FeatureCollection',
    date: imprint.date,
    tier: tiersIn(imprint),
    texts_known: imprint.known,
    data_version: imprint.dataVersion,
    boundary_policy: imprint.policy,
    shapes: { ...shapes, made_from: madeFrom },
    bbox: bboxOf(extentAround(drawn.map(({ extent }) => extent))),
    features: drawn.map(({ feature }) => feature),
  }
}

/** The foreign members (RFC 7946, 6.1). */
interface Imprints {
  date: string
  tier: string
  texts_known: Imprint['known']
  data_version: string
  boundary_policy: string
  shapes: Omit<MapFile['source'], 'madeFrom'> & { made_from: MapFile['source']['madeFrom'] }
}
