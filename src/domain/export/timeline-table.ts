/** The items of the timeline as CSV, a row for each. */
import { tiersIn } from './imprint'
import type { Directory } from '@/domain/directory'
import { type Cell, csvOf } from './csv'
import { type TimelineImprint, type TimelineRecord, type TitledItem, recordOf } from './timeline-record'

/** Between the entries of a cell that holds several. */
const SEPARATOR = '; '

/** Each once; an absent one has no entry. */
function joined(values: readonly (string | undefined)[]): string {
  return [...new Set(values)].filter((value) => value !== undefined).join(SEPARATOR)
}

function sourcesOf({ claims }: TimelineRecord): string[] {
  return [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)))]
}

const columns: Record<string, (record: TimelineRecord, directory: Directory) => Cell> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  title: ({ title }) => title,
  type: ({ type }) => type,
  state: ({ state }) => state,
  basis: ({ basis }) => basis,
  date_edtf: ({ when }) => when.edtf,
  earliest: ({ when }) => when.earliest,
  latest: ({ when }) => when.latest,
  place: ({ place }) => place?.id,
  place_name: ({ place }) => place?.name,
  country: ({ place }) => place?.country,
  lat: ({ place }) => place?.lat,
  lon: ({ place }) => place?.lon,
  format: ({ format }) => format,
  series: ({ series }) => series?.id,
  number: ({ series }) => series?.number,
  part_of: ({ partOf }) => partOf,
  participants: ({ participants }) => joined(participants.map(({ entity }) => entity)),
  people: ({ participants }) => joined(participants.map(({ person }) => person)),
  outcome: ({ outcome }) => outcome,
  claims: ({ claims }) => joined(claims.map(({ id }) => id)),
  sources: (record) => sourcesOf(record).join(SEPARATOR),
  // In the order of the sources; one without an address leaves its place empty.
  source_addresses: (record, { sources }) =>
    sourcesOf(record)
      .map((id) => sources.get(id)?.url ?? '')
      .join(SEPARATOR),
  tiers: ({ claims }) => joined(claims.map(({ tier }) => tier)),
}

/**
 * The items as CSV, in the order given. Codes and ids are those of the dataset; what a day of membership has none of is empty. Every row
 * says its window, tier and version, so that it is still whole when it is taken out of the table.
 */
export function timelineCsv(items: readonly TitledItem[], directory: Directory, imprint: TimelineImprint): string {
  const last = {
    window_from: imprint.from,
    window_to: imprint.to,
    tier: tiersIn(imprint),
    texts_known: imprint.known,
    texts_known_by: imprint.knownBy,
    data_version: imprint.dataVersion,
  }
  return csvOf(
    [...Object.keys(columns), ...Object.keys(last)],
    items.map((each) => {
      const record = recordOf(each, directory)
      return [...Object.values(columns).map((cell) => cell(record, directory)), ...Object.values(last)]
    }),
  )
}
