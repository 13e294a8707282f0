/** From the sources to the dataset: every claim with its evidence, what is derived, and every contradiction. */
import { createHash } from 'node:crypto'
import type { Atlas, CorePart, Discrepancy, Ground, IsoDate, Source, TradePart } from '@/domain/contract'
import * as contract from '@/domain/contract'
import { compare, groupedBy } from '@/domain/order'
import { isExact } from '@/domain/time'
import { type Citations, collectCitations } from './citations'
import { compact } from './compact'
import { findDiscrepancies } from './discrepancies'
import { type Entities, collectEntities } from './entities'
import { type Claims, expandClaims } from './expand-claims'
import type { Fault } from './faults'
import { type RecordFile, type Sources, readSources } from './read-sources'
import { type Registry, createRegistry } from './registry'
import type { NameOf } from '@/domain/wording'

export interface Dataset {
  atlas: Atlas
  core: CorePart
  trade: TradePart
}

/** Builds the dataset from the folder of sources. Any fault means no dataset; all faults are returned together. */
export function buildDataset(root: string): { dataset: Dataset; faults: [] } | { dataset?: undefined; faults: Fault[] } {
  const faults: Fault[] = []
  const sources = readSources(root, faults)
  const registry = createRegistry(faults.length === 0)
  const entities = collectEntities(sources, registry)
  const organisations = new Set(entities.organisations.map(({ id }) => id))
  for (const { record, report } of sources.records) {
    for (const [index, { about, series }] of (record.meetings ?? []).entries()) {
      registry.add(about, 'meeting', report.at('meetings', index, 'about'))
      // An organisation that meets in a series is one thing with it.
      if (series && !organisations.has(series.id)) registry.add(series.id, 'series', report.at('meetings', index, 'series', 'id'))
    }
  }
  const citations = collectCitations(sources.records, registry)
  const { claims, written } = collectClaims(sources.records, registry, citations)
  const grounds = collectGrounds(sources, registry, citations)
  reportCircles(sources.records)
  // A source whose rows could not be read is not unused: this is asked only of sources without fault.
  if (faults.length === 0) citations.reportUnused()
  if (faults.length > 0) return { faults }
  return { dataset: assemble(entities, citations.sources, claims, written, grounds), faults: [] }
}

/** A meeting that is part of itself, be it by way of others, is a fault. */
function reportCircles(files: readonly RecordFile[]): void {
  const all = files.flatMap(({ record, report }) =>
    (record.meetings ?? []).map((entry, index) => ({ ...entry, at: report.at('meetings', index) })),
  )
  const wholes = groupedBy(all, ({ about }) => about)
  for (const { about, partOf, at } of all) {
    const above = new Set(partOf === undefined ? [] : [partOf])
    // What is added while the set is walked is walked too.
    for (const id of above) for (const { partOf: next } of wholes.get(id) ?? []) if (next !== undefined) above.add(next)
    if (above.has(about)) at.at('partOf').fault(`the meeting "${about}" is part of itself`)
  }
}

/** The claims of all records, and the contradictions that are written in the records. */
function collectClaims(files: readonly RecordFile[], registry: Registry, citations: Citations) {
  const expanded = files.map((file) => ({ file, ...expandClaims(file, registry, citations) }))
  const written = expanded.flatMap(({ file, byKey }) => writtenDiscrepancies(file, byKey, registry))
  const claims: Claims = {
    offices: expanded.flatMap((part) => part.claims.offices),
    statuses: expanded.flatMap((part) => part.claims.statuses),
    counts: expanded.flatMap((part) => part.claims.counts),
    mentions: expanded.flatMap((part) => part.claims.mentions),
    meanings: expanded.flatMap((part) => part.claims.meanings),
    meetings: expanded.flatMap((part) => part.claims.meetings),
    trade: expanded.flatMap((part) => part.claims.trade),
  }
  return { claims, written }
}

function writtenDiscrepancies({ record, report }: RecordFile, byKey: Map<string, string[]>, registry: Registry): Discrepancy[] {
  return (record.discrepancies ?? []).map((entry, index) => {
    const at = report.at('discrepancies', index)
    const { id, kind, subject, explanation, reference, shown } = entry
    registry.add(id, 'discrepancy', at.at('id'))
    registry.need(subject, ['country', 'organisation', 'person', 'place', 'source', 'meeting', 'figure'], at.at('subject'))
    const claims = entry.claims.flatMap((name, position) => {
      const keyed = byKey.get(name)
      if (!keyed) registry.need(name, ['claim'], at.at('claims', position))
      return keyed ?? [name]
    })
    return compact<Discrepancy>({ id, kind, subject, claims, explanation, reference, shown })
  })
}

/** The last day for which a source speaks: of a status, a count or a meeting held. Of an inexact date the first possible day. */
function lastDayOf({ statuses, counts, meetings }: Claims): IsoDate {
  const told = [...statuses, ...counts, ...meetings.filter(({ state }) => state === 'held')]
  return (
    told
      .map(({ when }) => (isExact(when) ? when.latest : when.earliest))
      .toSorted(compare)
      .at(-1) ?? '1996-04-26'
  )
}

/** The contested ground of the map's list, numbered in its order. */
function collectGrounds({ shapes, reports }: Sources, registry: Registry, citations: Citations): Ground[] {
  return (shapes?.contested ?? []).map(({ id, name, note, evidence }, index) => {
    const at = reports.shapes.at('contested', index)
    registry.add(id, 'ground', at.at('id'))
    return { id, number: index + 1, name, note, evidence: citations.resolve(evidence, undefined, at.at('evidence')) }
  })
}

function assemble(
  entities: Entities,
  sources: readonly Source[],
  claims: Claims,
  written: readonly Discrepancy[],
  grounds: Ground[],
): Dataset {
  const nameOf = namesOf(entities)
  const lastDay = lastDayOf(claims)
  const events = claims.statuses.filter(({ kind }) => kind === 'event').map(({ when }) => when.earliest)
  const published = sources.filter(({ tier }) => tier === 'document').flatMap((source) => source.published?.latest ?? [])
  const openingDay = published.toSorted(compare).at(-1) ?? lastDay
  const content = {
    firstDay: events.toSorted(compare)[0] ?? lastDay,
    lastDay,
    openingDay,
    sources: byId(sources),
    countries: entities.countries.toSorted((left, right) => compare(left.code, right.code)),
    organisations: byId(entities.organisations),
    people: byId(entities.people),
    places: byId(entities.places),
    offices: byId(claims.offices),
    statuses: byId(claims.statuses),
    counts: byId(claims.counts),
    mentions: byId(claims.mentions),
    meanings: byId(claims.meanings),
    meetings: byId(claims.meetings),
    discrepancies: byId([...findDiscrepancies(claims, lastDay, openingDay, nameOf), ...written]),
    grounds,
    trade: byId(claims.trade),
  }
  const dataVersion = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12)
  // The contract has the last word, and puts the keys in its own order.
  return inParts(contract.atlas.parse({ schemaVersion: contract.SCHEMA_VERSION, dataVersion, ...content }))
}

/** Names as they stand in a sentence: a country's and a place's own, an organisation's by its abbreviation if it has one. */
function namesOf({ countries, places, organisations }: Entities): NameOf {
  const names = new Map([
    ...countries.map(({ code, name }) => [code, name] as const),
    ...places.map(({ id, name }) => [id, name] as const),
    ...organisations.map(({ id, name, abbreviation }) => [id, abbreviation ? `the ${abbreviation}` : name] as const),
  ])
  return (id) => names.get(id) ?? id
}

function byId<T extends { id: string }>(items: readonly T[]): T[] {
  return items.toSorted((left, right) => compare(left.id, right.id))
}

/**
 * The two parts that the page loads. `trade` has what the first picture does not need: the figures, their contradictions and
 * the list of the reference tier's sources, which is a third of the bytes of everything else.
 */
export function inParts(atlas: Atlas): Dataset {
  const { trade, ...rest } = atlas
  const { schemaVersion, dataVersion } = atlas
  const tradeIds = new Set(trade.map(({ id }) => id))
  const isOfTrade = ({ claims }: Discrepancy) => claims.every((id) => tradeIds.has(id))
  const isOfCore = ({ tier }: Source) => tier === 'document'
  return {
    atlas,
    core: {
      ...rest,
      sources: rest.sources.filter(isOfCore),
      discrepancies: rest.discrepancies.filter((discrepancy) => !isOfTrade(discrepancy)),
    },
    trade: {
      schemaVersion,
      dataVersion,
      sources: rest.sources.filter((source) => !isOfCore(source)),
      trade,
      discrepancies: rest.discrepancies.filter(isOfTrade),
    },
  }
}
