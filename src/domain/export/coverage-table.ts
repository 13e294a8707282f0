/** What is known of which country in which year, and what rests on which source, as CSV. */
import type { Claim, Id, IsoDate } from '@/domain/contract'
import type { Coverage, CoverageCell } from '@/domain/coverage'
import type { CoverageChoice } from '@/domain/view-state'
import type { Directory } from '@/domain/directory'
import { type Standing } from '@/domain/status'
import { type SourceSupport, supportKinds } from '@/domain/support'
import { type Cell, csvOf } from './csv'
import { type Imprint, tiersIn } from './imprint'

/** What every file of coverage says about itself. */
export interface CoverageImprint extends Pick<Imprint, 'tier' | 'known' | 'mine' | 'dataVersion'> {
  /** With `known` as `then`: the day by which the texts were published. */
  knownBy: IsoDate | undefined
  /** Where others can see the view; undefined if nowhere. */
  address: string | undefined
}

/** Between the entries of a cell that holds several. */
const SEPARATOR = '; '

/** Every row says its tier and version, so that it is still whole when it is taken out of the table. */
function imprintColumns(imprint: CoverageImprint): Record<string, Cell> {
  return {
    tier: tiersIn(imprint),
    texts_known: imprint.known,
    texts_known_by: imprint.knownBy,
    data_version: imprint.dataVersion,
    address: imprint.address,
  }
}

function handedOn(name: 'carried' | 'in_force', standing: Standing | undefined): Record<string, Cell> {
  return { [`${name}_status`]: standing?.status, [`${name}_from`]: standing?.claims[0]?.when.edtf }
}

/** A row of the grid by the names of its columns. `unsure` are inferred, derived, or of a date that may mean another year. */
function recordOf(cell: CoverageCell, claims: readonly Claim[], nameOf: (id: Id) => string): Record<string, Cell> {
  return {
    country: cell.country,
    name: nameOf(cell.country),
    year: cell.year,
    kind: cell.kind,
    document_claims_stated: cell.stated,
    document_claims_unsure: cell.unsure,
    reference_claims: cell.reference,
    reference_claims_unsure: cell.perhaps,
    own_claims: cell.own,
    ...handedOn('carried', cell.carried),
    ...handedOn('in_force', cell.inForce),
    claims: claims.map(({ id }) => id).join(SEPARATOR),
  }
}

function tableOf(records: readonly Record<string, Cell>[]): string {
  return csvOf(
    Object.keys(records[0] ?? {}),
    records.map((record) => Object.values(record)),
  )
}

/**
 * The grid as CSV: a row for each country and year, silent ones too.
 * @param claims those of each cell, in the order of the cells
 */
export function coverageCsv(
  { cells }: Pick<Coverage, 'cells'>,
  claims: readonly (readonly Claim[])[],
  choice: CoverageChoice,
  { nameOf }: Pick<Directory, 'nameOf'>,
  imprint: CoverageImprint,
): string {
  const last = { counted: choice, ...imprintColumns(imprint) }
  return tableOf(cells.map((cell, at) => ({ ...recordOf(cell, claims[at] ?? [], nameOf), ...last })))
}

/** What rests on each source as CSV, a row for each. `all` is how many claims there are, of which each source has a share. */
export function supportCsv(support: readonly SourceSupport[], all: number, imprint: CoverageImprint): string {
  return tableOf(
    support.map(({ source, claims, alone, kinds }) => ({
      source: source.id,
      source_tier: source.tier,
      title: source.title,
      publisher: source.publisher,
      published: source.published?.edtf,
      source_address: source.url,
      standing: source.standing,
      claims,
      claims_on_it_alone: alone,
      share_percent: all === 0 ? undefined : Number(((claims / all) * 100).toFixed(3)),
      ...Object.fromEntries(supportKinds.map((kind) => [`of_kind_${kind}`, kinds[kind]])),
      all_claims: all,
      ...imprintColumns(imprint),
    })),
  )
}
