/** Geographic files (RFC 7946): the states as they stand on the latest day, and the meetings where they took place. */
import type { Feature, Point } from 'geojson'
import { claimsById, contradictedCountries, shownDiscrepancies } from '@/domain/claims'
import type { Atlas } from '@/domain/contract'
import { directoryOf } from '@/domain/directory'
import { standingsGeoJson } from '@/domain/export/geojson'
import { bboxOf, extentAround } from '@/domain/export/globe'
import { standingRows } from '@/domain/export/standings-table'
import { recordOf } from '@/domain/export/timeline-record'
import type { MapFile } from '@/domain/shapes'
import { standingsOn } from '@/domain/status'
import { type Meetings, meetingsOf } from './meetings'

/** As the page says it below the map. */
export const policy = 'Boundaries are drawn as their source draws them; no endorsement is meant.'

const licence = 'MIT for what is our own; the sources that are cited belong to their publishers'

/** The states that have a status on the latest day for which a source speaks, and contested ground; what concerns the whole are foreign members. */
export function statesGeoJson(atlas: Atlas, map: MapFile) {
  const { lastDay: day, statuses: claims, grounds, dataVersion } = atlas
  const directory = directoryOf(atlas)
  const standings = standingsOn(claims, day, 'all')
  const discrepancies = shownDiscrepancies(atlas.discrepancies, claimsById(atlas, atlas.trade), 'all')
  const contradicted = contradictedCountries(standings, discrepancies)
  const rows = standingRows({ day, tier: 'all', claims, standings, contradicted }, directory)
  const imprint = { date: day, tier: 'all', known: 'now', dataVersion, policy } as const
  const { type, ...collection } = standingsGeoJson(map, rows, grounds, directory, imprint)
  return { type, title: 'Status in the SCO, state by state', licence: `${licence}, the shapes to their source`, ...collection }
}

function featureOf(item: Meetings['items'][number], directory: Meetings['directory']): Feature<Point>[] {
  const { id, title, type, state, basis, when, place, format, series, participants, outcome, claims } = recordOf(
    { item, title: item.meeting.title },
    directory,
  )
  if (!place) return []
  const properties = {
    title,
    type,
    state: state ?? null,
    basis,
    date_edtf: when.edtf,
    earliest: when.earliest,
    latest: when.latest,
    place: place.id,
    place_name: place.name,
    country: place.country,
    format: format ?? null,
    series: series?.id ?? null,
    number: series?.number ?? null,
    participants: [...new Set(participants.map(({ entity }) => entity))],
    outcome: outcome ?? null,
    claims: claims.map(({ id }) => id),
    sources: [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)))],
  }
  return [{ type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: [place.lon, place.lat] } }]
}

/** A point for each meeting whose place is known, in the order of time; several may share one. */
export function meetingsGeoJson(atlas: Atlas) {
  const { items, directory } = meetingsOf(atlas)
  const features = items.flatMap((item) => featureOf(item, directory))
  const extent = extentAround(
    features.map(({ geometry: { coordinates } }) => {
      const [lon = 0, lat = 0] = coordinates
      return [lon, lat, lon, lat]
    }),
  )
  return {
    type: 'FeatureCollection' as const,
    title: 'Meetings of the SCO and about it',
    licence,
    data_version: atlas.dataVersion,
    without_place: items.length - features.length,
    bbox: bboxOf(extent),
    features,
  }
}
