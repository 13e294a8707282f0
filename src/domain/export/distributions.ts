/** What of the dataset is offered to others, at addresses that stay: `data/` and the path. The tables have theirs in the package. */

export interface Distribution {
  /** Below `data/`. */
  path: string
  /** As registered with IANA; TopoJSON and the data package are JSON to whoever fetches them. */
  mediaType: string
  /** In English, for files that say what they are. */
  title: string
}

export const distributions = [
  { path: 'atlas.json', mediaType: 'application/json', title: 'The whole dataset as JSON' },
  { path: 'core.json', mediaType: 'application/json', title: 'All but trade and the reference sources, as JSON' },
  { path: 'trade.json', mediaType: 'application/json', title: 'Trade and the reference sources, as JSON' },
  { path: 'atlas.schema.json', mediaType: 'application/schema+json', title: 'The form of the dataset as JSON Schema' },
  { path: 'datapackage.json', mediaType: 'application/json', title: 'The dataset as tables: a data package of CSV files' },
  { path: 'states.geojson', mediaType: 'application/geo+json', title: 'States and their status on the latest day, as GeoJSON' },
  { path: 'meetings.geojson', mediaType: 'application/geo+json', title: 'Meetings where they took place, as GeoJSON' },
  { path: 'meetings.ics', mediaType: 'text/calendar', title: 'Meetings whose days are known, as a calendar' },
  { path: 'changes.json', mediaType: 'application/json', title: 'What changed from version to version, as JSON' },
  { path: 'map.json', mediaType: 'application/json', title: 'The shapes of the map, projected, as TopoJSON' },
  { path: 'gazetteer.json', mediaType: 'application/json', title: 'The names by which texts are read, as JSON' },
] as const satisfies readonly Distribution[]
