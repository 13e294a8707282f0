/** The dataset as tables: one for each list of the contract, and one for each kind of list that stands within its things. */
import * as z from 'zod/mini'
import type { Atlas, Claim } from '@/domain/contract'
import * as contract from '@/domain/contract'

/** Columns whose values stand in a column of another table, by its name. */
export type References = Record<string, readonly [table: TableName, column: string]>

export interface Table {
  name: TableName
  form: z.core.$ZodType
  rows: readonly object[]
  /** The columns that tell the rows apart. */
  key: readonly string[]
  references: References
}

export const tableNames = [
  'sources',
  'countries',
  'country_aliases',
  'organisations',
  'organisation_reports',
  'people',
  'person_aliases',
  'places',
  'entities',
  'offices',
  'statuses',
  'counts',
  'mentions',
  'meanings',
  'meetings',
  'participants',
  'trade',
  'derivations',
  'claims',
  'evidence',
  'correction_evidence',
  'discrepancies',
  'discrepancy_claims',
  'grounds',
  'ground_evidence',
] as const
export type TableName = (typeof tableNames)[number]

const claimKinds = ['offices', 'statuses', 'counts', 'mentions', 'meanings', 'meetings', 'trade'] as const
const entityKinds = ['countries', 'organisations', 'people', 'places'] as const

const text = z.string().check(z.minLength(1))
/** As ids are written in the contract. */
const id = contract.source.shape.id
/** The place in the list that the row comes from, from 1. */
const position = z.int().check(z.positive())

const entityForm = z.strictObject({ id, kind: z.enum(entityKinds), name: text })
const claimForm = z.strictObject({ id, kind: z.enum(claimKinds) })
const participantForm = z.strictObject({ claim: id, position, ...contract.participant.shape })
const claimEvidenceForm = z.strictObject({ claim: id, position, ...contract.evidence.shape })
const groundEvidenceForm = z.strictObject({ ground: id, position, ...contract.evidence.shape })
const derivationForm = z.strictObject({ figure: id, position, input: id })
const partForm = z.strictObject({ discrepancy: id, part: z.enum(['at-odds', 'settles']), position, claim: id })

const entity = ['entities', 'id'] as const
const claim = ['claims', 'id'] as const
const place = ['places', 'id'] as const

/** The list with its places, from 1. */
function numbered<T extends object>(items: readonly T[]): (T & { position: number })[] {
  return items.map((item, index) => ({ ...item, position: index + 1 }))
}

/** Every table in the order of `tableNames`, what is referred to mostly before what refers to it. */
export function tablesOf(atlas: Atlas): Table[] {
  const { countries, organisations, people, places, discrepancies, grounds } = atlas
  const claims = claimKinds.flatMap((kind): Claim[] => atlas[kind])
  const content: Record<TableName, Omit<Table, 'name'>> = {
    sources: { form: contract.source, rows: atlas.sources, key: ['id'], references: {} },
    countries: { form: contract.country, rows: countries, key: ['code'], references: { capital: place } },
    country_aliases: {
      form: z.strictObject({ country: contract.country.shape.code, name: text }),
      rows: countries.flatMap(({ code, aliases }) => aliases.map((name) => ({ country: code, name }))),
      key: ['country', 'name'],
      references: { country: ['countries', 'code'] },
    },
    organisations: { form: contract.organisation, rows: organisations, key: ['id'], references: {} },
    organisation_reports: {
      form: z.strictObject({ organisation: id, name: text }),
      rows: organisations.flatMap(({ id, reports = [] }) => reports.map((name) => ({ organisation: id, name }))),
      key: ['organisation', 'name'],
      references: { organisation: ['organisations', 'id'] },
    },
    people: { form: contract.person, rows: people, key: ['id'], references: {} },
    person_aliases: {
      form: z.strictObject({ person: id, name: text }),
      rows: people.flatMap(({ id, aliases = [] }) => aliases.map((name) => ({ person: id, name }))),
      key: ['person', 'name'],
      references: { person: ['people', 'id'] },
    },
    places: { form: contract.place, rows: places, key: ['id'], references: { country: ['countries', 'code'] } },
    entities: {
      form: entityForm,
      rows: entityKinds.flatMap((kind) =>
        atlas[kind].map((one) => ({ id: 'code' in one ? one.code : one.id, kind, name: one.name })),
      ),
      key: ['id'],
      references: {},
    },
    offices: {
      form: contract.officeClaim,
      rows: atlas.offices,
      key: ['id'],
      references: { id: claim, person: ['people', 'id'], of: entity, sent_by: ['countries', 'code'] },
    },
    statuses: {
      form: contract.statusClaim,
      rows: atlas.statuses,
      key: ['id'],
      references: { id: claim, entity, place },
    },
    counts: { form: contract.countClaim, rows: atlas.counts, key: ['id'], references: { id: claim } },
    mentions: { form: contract.mentionClaim, rows: atlas.mentions, key: ['id'], references: { id: claim, entity, seat: place } },
    meanings: { form: contract.meaningClaim, rows: atlas.meanings, key: ['id'], references: { id: claim } },
    meetings: { form: contract.meeting, rows: atlas.meetings, key: ['id'], references: { id: claim, place } },
    participants: {
      form: participantForm,
      rows: atlas.meetings.flatMap(({ id, participants }) => numbered(participants).map((one) => ({ claim: id, ...one }))),
      key: ['claim', 'position'],
      references: { claim: ['meetings', 'id'], entity, person: ['people', 'id'] },
    },
    trade: { form: contract.tradeFigure, rows: atlas.trade, key: ['id'], references: { id: claim, a: entity, b: entity } },
    derivations: {
      form: derivationForm,
      rows: atlas.trade.flatMap(({ id, derivedFrom }) =>
        numbered((derivedFrom?.figures ?? []).map((input) => ({ figure: id, input }))),
      ),
      key: ['figure', 'position'],
      references: { figure: ['trade', 'id'], input: ['trade', 'id'] },
    },
    claims: {
      form: claimForm,
      rows: claimKinds.flatMap((kind) => atlas[kind].map(({ id }) => ({ id, kind }))),
      key: ['id'],
      references: {},
    },
    evidence: {
      form: claimEvidenceForm,
      rows: claims.flatMap(({ id, evidence }) => numbered(evidence).map((one) => ({ claim: id, ...one }))),
      key: ['claim', 'position'],
      references: { claim, source: ['sources', 'id'] },
    },
    correction_evidence: {
      form: claimEvidenceForm,
      rows: claims.flatMap(({ id, correction }) => numbered(correction?.evidence ?? []).map((one) => ({ claim: id, ...one }))),
      key: ['claim', 'position'],
      references: { claim, source: ['sources', 'id'] },
    },
    discrepancies: { form: contract.discrepancy, rows: discrepancies, key: ['id'], references: {} },
    discrepancy_claims: {
      form: partForm,
      rows: discrepancies.flatMap(({ id: discrepancy, claims, settledBy = [] }) => [
        ...numbered(claims.map((claim) => ({ discrepancy, part: 'at-odds', claim }))),
        ...numbered(settledBy.map((claim) => ({ discrepancy, part: 'settles', claim }))),
      ]),
      key: ['discrepancy', 'part', 'position'],
      references: { discrepancy: ['discrepancies', 'id'], claim },
    },
    grounds: { form: contract.ground, rows: grounds, key: ['id'], references: {} },
    ground_evidence: {
      form: groundEvidenceForm,
      rows: grounds.flatMap(({ id, evidence }) => numbered(evidence).map((one) => ({ ground: id, ...one }))),
      key: ['ground', 'position'],
      references: { ground: ['grounds', 'id'], source: ['sources', 'id'] },
    },
  }
  return tableNames.map((name) => ({ name, ...content[name] }))
}
