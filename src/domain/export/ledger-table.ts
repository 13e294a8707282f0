/** Contradictions as CSV: a row for each claim of each, so that both sides stand below each other. */
import { dateOf, kindOf } from '@/domain/claims'
import type { Claim, DiscrepancyKind, Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { LedgerEntry } from '@/domain/ledger'
import { type Cell, csvOf } from './csv'
import { type Imprint, tiersIn } from './imprint'

/** Between the entries of a cell that holds several. */
const SEPARATOR = ' | '

interface LedgerOf {
  imprint: Omit<Imprint, 'policy' | 'compared'>
  /** With all sources. */
  directory: Directory
  /** The name of what a contradiction concerns. */
  titleOf: (id: Id) => string
  /** By which rule the atlas shows what it shows. */
  ruleOf: (kind: DiscrepancyKind) => string
  /** What a claim says, in words. */
  saysOf: (claim: Claim) => string
}

function joined<T>(items: readonly T[], part: (item: T) => Cell): string {
  return items.map((item) => part(item) ?? '').join(SEPARATOR)
}

const ofEntry: Record<string, (entry: LedgerEntry, ledger: LedgerOf) => Cell> = {
  contradiction: ({ discrepancy }) => discrepancy.id,
  kind: ({ discrepancy }) => discrepancy.kind,
  sides: ({ sides }) => sides,
  subject: ({ discrepancy }) => discrepancy.subject,
  subject_name: ({ discrepancy }, { titleOf }) => titleOf(discrepancy.subject),
  countries: ({ countries }) => countries.join(SEPARATOR),
  explanation: ({ discrepancy }) => discrepancy.explanation,
  reference_adds: ({ discrepancy }, { imprint }) => (imprint.tier === 'all' ? discrepancy.reference : undefined),
  shown: ({ discrepancy }) => discrepancy.shown,
  rule: ({ discrepancy }, { ruleOf }) => ruleOf(discrepancy.kind),
}

const ofClaim: Record<string, (claim: Claim, ledger: LedgerOf) => Cell> = {
  claim: ({ id }) => id,
  claim_kind: (claim) => kindOf(claim).kind,
  says: (claim, { saysOf }) => saysOf(claim),
  printed: ({ correction }) => correction?.printed,
  meant: ({ correction }) => correction?.meant,
  tier: ({ tier }) => tier,
  basis: ({ basis }) => basis,
  claim_date: (claim) => dateOf(claim)?.edtf,
  amount: (claim) => ('reporter' in claim ? claim.amount?.value : undefined),
  currency: (claim) => ('reporter' in claim ? claim.amount?.currency : undefined),
  amount_is: (claim) => ('reporter' in claim ? claim.amount?.stated : undefined),
  reporter: (claim) => ('reporter' in claim ? claim.reporter.name : undefined),
  source_titles: ({ evidence }, { directory }) =>
    joined(evidence, ({ source }) => directory.sources.get(source)?.title ?? source),
  source_publishers: ({ evidence }, { directory }) => joined(evidence, ({ source }) => directory.sources.get(source)?.publisher),
  source_addresses: ({ evidence }, { directory }) => joined(evidence, ({ source }) => directory.sources.get(source)?.url),
  source_passages: ({ evidence }, { directory }) =>
    joined(evidence, ({ source, paragraph }) => {
      const number = directory.documentNumber(source)
      return number === undefined
        ? undefined
        : [`document ${number}`, paragraph && `paragraph ${paragraph}`].filter(Boolean).join(' ')
    }),
}

/** Every row says its day, choice of sources and version, so that it is still whole when it is taken out of the table. */
export function ledgerCsv(entries: readonly LedgerEntry[], ledger: LedgerOf): string {
  const { date, known, dataVersion } = ledger.imprint
  return csvOf(
    ['date', 'sources', 'texts_known', ...Object.keys(ofEntry), ...Object.keys(ofClaim), 'data_version'],
    entries.flatMap((entry) => {
      const own = Object.values(ofEntry).map((cell) => cell(entry, ledger))
      return entry.claims.map((claim) => [
        date,
        tiersIn(ledger.imprint),
        known,
        ...own,
        ...Object.values(ofClaim).map((cell) => cell(claim, ledger)),
        dataVersion,
      ])
    }),
  )
}
