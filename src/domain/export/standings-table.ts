/** Who stands where on a day, row by row: for the table beside the map, for CSV and for GeoJSON. */
import { type Evidence, type Id, type IsoDate, type Source, type Status, type StatusClaim, statuses } from '@/domain/contract'
import { basisOf, contradictingClaims } from '@/domain/claims'
import type { Directory } from '@/domain/directory'
import { compare, groupedBy } from '@/domain/order'
import { type Standing, isCountryCode } from '@/domain/status'
import { type TierChoice, isShown } from '@/domain/tiers'
import { type Cell, csvOf } from './csv'
import { type Imprint, tiersIn } from './imprint'

/** Where a source says it; a document has a number and paragraphs, a reference source has neither. */
export interface Citation {
  id: Id
  source: Source | undefined
  document: number | undefined
  paragraph: number | undefined
}

export interface StandingRow {
  /** A country's ISO 3166-1 alpha-2 code, or the id of an organisation. */
  entity: Id
  name: string
  /** ISO 3166-1 numeric, with leading zeros; an organisation has none. */
  numeric: string | undefined
  standing: Standing
  /** Where it stood on the earlier day, while two are compared. */
  before: Standing | undefined
  /** The signing of the memorandum that belongs to the status. The decision counts, the memorandum stands beside it. */
  memorandum: StatusClaim | undefined
  /** Whether sources disagree. */
  isContradicted: boolean
  /** The claims that say otherwise, and where they are said. */
  contradictedBy: StatusClaim[]
  contradictingCitations: Citation[]
  /** What the standing rests on, the strongest first; after it what the earlier one does. */
  citations: Citation[]
}

/** Every claim that the reader has switched on, and what the map has made of it. */
export interface DayOfStandings {
  day: IsoDate
  tier: TierChoice
  claims: readonly StatusClaim[]
  standings: ReadonlyMap<Id, Standing>
  /** The standings of an earlier day with which this one is compared. */
  before?: ReadonlyMap<Id, Standing> | undefined
  contradicted: ReadonlySet<Id>
}

/** A partner of the SCO signed as what it was before observers and dialogue partners became one. */
function isSignedAs(signed: Status, status: Status): boolean {
  return signed === status || (status === 'sco-partner' && (signed === 'observer' || signed === 'dialogue-partner'))
}

/** The latest signing, by the day, of the memorandum that belongs to the status. */
export function memorandumOf(claims: readonly StatusClaim[], status: Status, day: IsoDate): StatusClaim | undefined {
  return claims
    .filter((claim) => claim.stage === 'signed' && claim.when.latest <= day && isSignedAs(claim.status, status))
    .toSorted((left, right) => compare(left.when.latest, right.when.latest))
    .at(-1)
}

/** Each passage once, in the order given. */
export function citationsOf(evidence: readonly Evidence[], directory: Directory): Citation[] {
  const passages = groupedBy(evidence, ({ source, paragraph }) => `${source} ${paragraph}`)
  return [...passages.values()].map(([first]) => ({
    id: first!.source,
    source: directory.sources.get(first!.source),
    document: directory.documentNumber(first!.source),
    paragraph: first!.paragraph,
  }))
}

/** The rows in the order of statuses, guests last, and of names. Whoever has no status that day has no row. */
export function standingRows(
  { day, tier, claims, standings, before, contradicted }: DayOfStandings,
  directory: Directory,
): StandingRow[] {
  const own = groupedBy(
    claims.filter((claim) => isShown(claim.tier, tier)),
    (claim) => claim.entity,
  )
  const citationsIn = (cited: readonly StatusClaim[]) =>
    citationsOf(
      cited.flatMap(({ evidence }) => evidence),
      directory,
    )
  return [...standings]
    .map(([entity, standing]) => {
      const ownClaims = own.get(entity) ?? []
      const contradictedBy = contradictingClaims(standing, ownClaims)
      return {
        entity,
        name: directory.organisations.get(entity)?.name ?? directory.nameOf(entity),
        numeric: directory.countries.get(entity)?.numeric,
        standing,
        before: before?.get(entity),
        memorandum: memorandumOf(ownClaims, standing.status, day),
        isContradicted: contradicted.has(entity),
        contradictedBy,
        contradictingCitations: citationsIn(contradictedBy),
        citations: citationsIn([...standing.claims, ...(before?.get(entity)?.claims ?? [])]),
      }
    })
    .toSorted(
      (left, right) =>
        statuses.indexOf(left.standing.status) - statuses.indexOf(right.standing.status) || compare(left.name, right.name),
    )
}

/** The dates of a standing as EDTF: an event gives the day since which it holds, a list only the day that it speaks of. */
export function datesOf({ claims }: Standing): { since?: string; namedOn?: string } {
  const [first] = claims
  if (!first) return {}
  return first.kind === 'event' ? { since: first.when.edtf } : { namedOn: first.when.edtf }
}

/** A standing as a word for files: `observer (dormant)`, `none`. */
export function statusOf(standing: Standing | undefined): string {
  if (!standing) return 'none'
  return standing.dormant ? `${standing.status} (dormant)` : standing.status
}

/** Between the entries of a cell that holds several; those of the four `source_` columns stand in the same order. */
const SEPARATOR = ' | '

function joined(citations: readonly Citation[], part: (citation: Citation) => Cell): string {
  return citations.map((citation) => part(citation) ?? '').join(SEPARATOR)
}

function idsOf(claims: readonly StatusClaim[]): string {
  return claims.map(({ id }) => id).join(SEPARATOR)
}

const ownColumns: Record<string, (row: StandingRow) => Cell> = {
  code: ({ entity }) => entity,
  iso_numeric: ({ numeric }) => numeric,
  name: ({ name }) => name,
  kind: ({ entity }) => (isCountryCode(entity) ? 'country' : 'organisation'),
  status: ({ standing }) => standing.status,
  in_family: ({ standing }) => standing.status !== 'guest',
  since: ({ standing }) => datesOf(standing).since,
  named_on: ({ standing }) => datesOf(standing).namedOn,
  mark: ({ standing }) => standing.mark,
  basis: ({ standing }) => basisOf(standing.claims),
  confidence: ({ standing }) => standing.claims[0]?.confidence,
  dormant_since: ({ standing }) => standing.dormant?.when.edtf,
  contradicted: ({ isContradicted }) => isContradicted,
  contradicting_claims: ({ contradictedBy }) => idsOf(contradictedBy),
  contradicted_by: ({ contradictingCitations }) =>
    joined(contradictingCitations, ({ id, source }) => source?.url ?? source?.title ?? id),
  memorandum: ({ memorandum }) => memorandum?.when.edtf,
  memorandum_basis: ({ memorandum }) => memorandum?.basis,
  claims: ({ standing }) => idsOf(standing.claims),
  source_titles: ({ citations }) => joined(citations, ({ id, source }) => source?.title ?? id),
  source_publishers: ({ citations }) => joined(citations, ({ source }) => source?.publisher),
  source_addresses: ({ citations }) => joined(citations, ({ source }) => source?.url),
  source_passages: ({ citations }) => joined(citations, passageOf),
}

/** `document 3 paragraph 7`; nothing for a reference source, whose text was not at hand. */
function passageOf({ document, paragraph }: Citation): string | undefined {
  if (document === undefined) return undefined
  return paragraph === undefined ? `document ${document}` : `document ${document} paragraph ${paragraph}`
}

/**
 * The rows as CSV. The table is still whole when a row is taken out of it: each says its day, tier, version and policy. The columns
 * are always the same; the two of an earlier day are empty unless two are compared, and then `none` means no status on that day.
 */
export function standingsCsv(rows: readonly StandingRow[], imprint: Imprint): string {
  const own = { date: imprint.date, tier: tiersIn(imprint), texts_known: imprint.known }
  const columns: Record<string, (row: StandingRow) => Cell> = {
    ...ownColumns,
    compared_date: () => imprint.compared,
    compared_status: ({ before }) => (imprint.compared === undefined ? undefined : statusOf(before)),
  }
  const last = { data_version: imprint.dataVersion, boundary_policy: imprint.policy }
  return csvOf(
    [...Object.keys(own), ...Object.keys(columns), ...Object.keys(last)],
    rows.map((row) => [...Object.values(own), ...Object.values(columns).map((cell) => cell(row)), ...Object.values(last)]),
  )
}
