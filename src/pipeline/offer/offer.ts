/** The files for others, beside those that the page reads, and the list of them all. */
import { createHash } from 'node:crypto'
import type { Edition } from '@/domain/changes'
import type { Atlas } from '@/domain/contract'
import { directoryOf } from '@/domain/directory'
import { distributions } from '@/domain/export/distributions'
import { type OfferedFile, offeredFiles } from '@/domain/export/offered-files'
import type { MapFile } from '@/domain/shapes'
import { datedMeetings, meetingsCalendar } from './calendar'
import { meetingsGeoJson, statesGeoJson } from './geojson'
import { packageFiles, pathOf } from './package'
import { tablesOf } from './tables'

export interface Offered {
  atlas: Atlas
  map: MapFile
  editions: readonly Edition[]
}

type Counts = Pick<OfferedFile, 'entries' | 'leftOut'>

/** What is offered besides `files`, by the path below `data/`, and at last `files.json`, which lists both. */
export function withOffer(files: ReadonlyMap<string, string>, { atlas, map, editions }: Offered): Map<string, string> {
  const states = statesGeoJson(atlas, map)
  const meetings = meetingsGeoJson(atlas)
  const all = new Map([
    ...files,
    ...packageFiles(atlas),
    ['states.geojson', `${JSON.stringify(states)}\n`] as const,
    ['meetings.geojson', `${JSON.stringify(meetings)}\n`] as const,
    ['meetings.ics', meetingsCalendar(atlas, directoryOf(atlas), editions)] as const,
  ])
  const tables = tablesOf(atlas)
  const { items, leftOut } = datedMeetings(atlas)
  const counts = new Map<string, Counts>([
    ...tables.map(({ name, rows }) => [pathOf(name), { entries: rows.length }] as const),
    ['datapackage.json', { entries: tables.length }],
    ['states.geojson', { entries: states.features.length }],
    ['meetings.geojson', { entries: meetings.features.length, leftOut: meetings.without_place }],
    ['meetings.ics', { entries: items.length, leftOut }],
  ])
  const list = offeredFiles.parse({
    schemaVersion: atlas.schemaVersion,
    dataVersion: atlas.dataVersion,
    files: [...all].map(([path, content]) => listed(path, content, counts.get(path))),
  })
  return all.set('files.json', `${JSON.stringify(list, undefined, 1)}\n`)
}

function listed(path: string, content: string, counts: Counts | undefined): OfferedFile {
  return {
    path,
    mediaType: distributions.find((one) => one.path === path)?.mediaType ?? 'text/csv',
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
    ...counts,
  }
}
