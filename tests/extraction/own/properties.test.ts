import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import {
  countClaim,
  country,
  discrepancy,
  meeting,
  meetingStates,
  measures,
  organisation,
  source,
  statusClaim,
  tradeFigure,
} from '@/domain/contract'
import { checkPassage } from '@/domain/evidence'
import { claimsOf } from '@/domain/subject'
import { type Proposal, countedStatuses, proposedStatuses } from '@/extraction/claims'
import { ownPartOf } from '@/extraction/own/own-part'
import type { ReviewedDocument } from '@/extraction/own/reviewed'
import { core, trade, world } from './reviewed'

const types = [
  'summit',
  'heads-of-government',
  'security-council',
  'ministerial',
  'bilateral',
  'conference',
  'forum',
  'exercise',
  'other',
] as const
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', ' ', '=1+1', '<b>', '../..', '__proto__', 'constructor', '中国', 'Å'),
)
const code = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('CN', 'TJ', 'RU', 'IN', 'PK', 'CU', 'XK', 'UN', 'ZZ') }, hostile)
const date = fc.oneof(
  fc.constantFrom(
    '2024-07-04',
    '2024-07',
    '2024',
    '--07-04',
    '2023-02-29',
    '0000',
    '0001-01-01',
    '9999-12-31',
    '202X',
    '2024-07-04/2024-07-05',
    '..',
  ),
  fc
    .date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2030-01-01') })
    .map((day) => day.toISOString().slice(0, 10)),
  hostile,
)
const amount = fc.oneof(fc.constant(null), fc.integer(), fc.double(), fc.constantFrom(0, -1, 2.04e9, Infinity, NaN))
const text = fc.stringMatching(/^[\w <>&.\n\r\t…中Ж]{0,200}$/)
const found = {
  phrase: hostile,
  offset: fc.tuple(fc.integer({ min: -2, max: 220 }), fc.integer({ min: -2, max: 220 })),
  confidence: fc.double(),
  rule: hostile,
}
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const proposal = fc
  .oneof(
    fc.record({
      ...found,
      kind: fc.constant('membership'),
      entity: fc.oneof(code, fc.constantFrom('ASEAN', 'EU', 'Dushanbe')),
      status: fc.constantFrom(...proposedStatuses),
    }),
    fc.record({
      ...found,
      kind: fc.constant('membership-count'),
      status: fc.constantFrom(...countedStatuses),
      count: fc.oneof(fc.integer(), fc.double()),
    }),
    fc.record({
      ...found,
      kind: fc.constant('meeting'),
      type: fc.constantFrom(...types),
      start: fc.oneof(fc.constant(null), date),
      end: maybe(date),
      isDateInferred: maybe(fc.boolean()),
      city: maybe(fc.oneof(fc.constantFrom('Astana', 'Orsha'), hostile)),
      country: maybe(code),
      participants: fc.array(code, { maxLength: 4 }),
      host: maybe(code),
      state: fc.constantFrom(...meetingStates),
      beside: maybe(fc.constantFrom(...types)),
      number: maybe(fc.oneof(fc.integer(), fc.double())),
    }),
    fc.record({
      ...found,
      kind: fc.constant('trade'),
      a: code,
      b: code,
      measure: fc.constantFrom(...measures),
      period: fc.oneof(
        fc.constant(null),
        fc.constantFrom('2024', '2025-H1', '2024-Q3', '2023-01/2023-10', '--01/--08', 'FY2022-23', 'FY9999-00'),
        hostile,
      ),
      valueUsd: amount,
      value: amount,
      currency: fc.oneof(fc.constantFrom(null, 'CNY'), hostile),
      changePercent: maybe(fc.double()),
      reporter: maybe(hostile),
    }),
  )
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as Proposal)

const documents: fc.Arbitrary<ReviewedDocument[]> = fc
  .array(
    fc.record({
      title: hostile,
      publisher: hostile,
      url: hostile,
      language: hostile,
      text,
      publicationDate: fc.oneof(fc.constant(null), date),
      publicationBasis: fc.constantFrom('given', 'stated', 'inferred'),
      accepted: fc.array(fc.record({ key: hostile, proposal, isCorrected: fc.boolean() }), { maxLength: 8 }),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map((one, index) => ({ ...one, id: `mine-${index}`, sha256: 'b'.repeat(64) })))

const schemas = {
  sources: source,
  countries: country,
  organisations: organisation,
  statuses: statusClaim,
  counts: countClaim,
  meetings: meeting,
  trade: tradeFigure,
  discrepancies: discrepancy,
}

describe('of any proposals', () => {
  it('the part is of the contract, with ids of its own and evidence that stands in the text', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const { part, waiting } = ownPartOf(given, core, trade, world)
        for (const [list, schema] of Object.entries(schemas)) {
          for (const one of part[list as keyof typeof schemas]) expect(z.safeParse(schema, one).error?.issues).toBeUndefined()
        }
        const claims = [...part.statuses, ...part.counts, ...part.meetings, ...part.trade]
        const ids = [...part.sources, ...claims, ...part.discrepancies].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const texts = new Map(given.map((one) => [one.id, one.text]))
        const placed = claims.flatMap((claim) => claim.evidence).filter(({ start }) => start !== undefined)
        for (const evidence of placed) expect(checkPassage(texts.get(evidence.source)!, evidence)).toBeUndefined()
        const entities = new Set([...core.countries, ...part.countries].map(({ code }) => code))
        for (const { participants } of part.meetings) for (const { entity } of participants) expect(entities).toContain(entity)
        // Every proposal has become a claim, a passage of one, or waits.
        const passages = claims.reduce((sum, claim) => sum + claim.evidence.length, 0)
        expect(passages + waiting.length).toBe(given.reduce((sum, one) => sum + one.accepted.length, 0))
      }),
      { numRuns: 300 },
    )
  })

  it('the same proposals give the same part, and other documents change no id of a claim', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const { part } = ownPartOf(given, core, trade, world)
        expect(ownPartOf(given, core, trade, world).part).toEqual(part)
        const last = given.at(-1)
        if (!last) return
        const alone = ownPartOf([last], core, trade, world).part
        const idsOf = ({ statuses, counts, meetings, trade }: typeof part) =>
          [...statuses, ...counts, ...meetings, ...trade].map(({ id }) => id).filter((id) => id.startsWith(`${last.id}.`))
        expect(idsOf(part)).toEqual(idsOf(alone))
      }),
      { numRuns: 100 },
    )
  })

  it('no id is one of the dataset', () => {
    const known = new Set(claimsOf(core).map(({ id }) => id))
    fc.assert(
      fc.property(documents, (given) => {
        const { part } = ownPartOf(given, core, [], world)
        for (const { id } of [...part.statuses, ...part.counts, ...part.meetings]) expect(known).not.toContain(id)
      }),
      { numRuns: 50 },
    )
  })
})
