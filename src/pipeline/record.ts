/**
 * The form in which sources are written down (`src/sources/**\/*.yaml`), before the build makes the dataset of it. One form
 * serves the five documents and the reference tables: a record of a document has `source` and `passages`, a reference
 * table leans on `sources.yaml`. An entry of `evidence` names a passage of the same record or a source.
 *
 * A claim's id is made of what it says (`asia-plus-2019-05-17.member.CN`); where two would be the same, `key` tells them apart.
 */
import * as z from 'zod/mini'
import {
  bases,
  confidences,
  countSubjects,
  discrepancyKinds,
  measures,
  meetingFormats,
  meetingStates,
  meetingTypes,
  organisationKinds,
  participant,
  relations,
  roundings,
  stages,
  statuses,
} from '@/domain/contract'

const text = z.string().check(z.minLength(1))
const refs = z.array(text).check(z.minLength(1))

const correction = z.strictObject({ printed: text, meant: text, reason: text, evidence: z.array(text) })

const claim = {
  key: z.optional(text),
  /** Left out: `stated`. */
  basis: z.optional(z.enum(bases)),
  reasoning: z.optional(text),
  evidence: refs,
  confidence: z.optional(z.enum(confidences)),
  note: z.optional(text),
  correction: z.optional(correction),
}

const source = z.strictObject({
  id: text,
  file: z.optional(text),
  sha256: z.optional(text),
  /** How many non-blank lines the text has; a document needs it. */
  paragraphs: z.optional(z.int()),
  title: text,
  publisher: z.optional(text),
  url: z.optional(text),
  /** EDTF, and how we know: printed (`stated`) or worked out (`inferred`, with the reasoning). */
  published: z.optional(z.strictObject({ edtf: text, basis: z.enum(bases), reasoning: z.optional(text) })),
  /** BCP 47; left out: `en`. */
  language: z.optional(text),
  summary: z.optional(text),
  standing: z.optional(z.literal('weak')),
})

/** A passage of the document: paragraph (non-blank lines from 1), UTF-16 offsets in the whole file, at most 12 words. */
const passage = z.strictObject({
  paragraph: z.int().check(z.positive()),
  start: z.optional(z.int().check(z.nonnegative())),
  end: z.optional(z.int().check(z.nonnegative())),
  phrase: text,
})

export const record = z.strictObject({
  source: z.optional(source),
  sources: z.optional(z.array(source)),
  passages: z.optional(z.record(text, passage)),
  /** One entry may name many entities that the source names together. */
  statuses: z.optional(
    z.array(
      z.strictObject({
        ...claim,
        entities: z.array(text).check(z.minLength(1)),
        status: z.enum(statuses),
        kind: z.enum(['snapshot', 'event']),
        stage: z.optional(z.enum(stages)),
        place: z.optional(text),
        when: text,
      }),
    ),
  ),
  counts: z.optional(
    z.array(z.strictObject({ ...claim, of: z.enum(countSubjects), count: z.int(), about: z.optional(text), when: text })),
  ),
  offices: z.optional(
    z.array(z.strictObject({ ...claim, person: text, office: text, of: text, sentBy: z.optional(text), when: text })),
  ),
  mentions: z.optional(
    z.array(
      z.strictObject({
        ...claim,
        entity: text,
        relation: z.optional(z.enum(relations)),
        seat: z.optional(text),
        head: z.optional(text),
        says: text,
        when: z.optional(text),
      }),
    ),
  ),
  meanings: z.optional(z.array(z.strictObject({ ...claim, status: z.enum(statuses), says: text, when: z.optional(text) }))),
  meetings: z.optional(
    z.array(
      z.strictObject({
        ...claim,
        about: text,
        title: text,
        type: z.enum(meetingTypes),
        when: text,
        place: z.optional(text),
        format: z.optional(z.enum(meetingFormats)),
        state: z.enum(meetingStates),
        series: z.optional(z.strictObject({ id: text, number: z.optional(z.int()) })),
        partOf: z.optional(text),
        participants: z.optional(z.array(participant)),
        outcome: z.optional(text),
      }),
    ),
  ),
  trade: z.optional(
    z.array(
      z.strictObject({
        ...claim,
        a: text,
        b: text,
        definition: z.optional(text),
        measure: z.enum(measures),
        /** `2024`, `2025-H1`, `2024-Q3`, `2024-09`, `2024-01/2024-10`. */
        period: text,
        amount: z.optional(z.strictObject({ value: z.int(), currency: text, stated: z.optional(z.enum(roundings)) })),
        change: z.optional(z.number()),
        reporter: z.strictObject({ name: text, side: z.enum(['a', 'b', 'third']) }),
      }),
    ),
  ),
  /** What no rule can find: a wrong name, a mixed-up list. `claims` are ids, or `key`s of this record. */
  discrepancies: z.optional(
    z.array(
      z.strictObject({
        id: text,
        kind: z.enum(discrepancyKinds),
        subject: text,
        claims: refs,
        explanation: text,
        /** What the reference tier adds; not for those who read the documents alone. */
        reference: z.optional(text),
        shown: text,
      }),
    ),
  ),
})

/** The tables of what claims speak of, shared by both tiers (`src/sources/{countries,places,organisations,people}.yaml`). */
export const entityTables = {
  countries: z.array(
    z.strictObject({ code: text, numeric: text, name: text, aliases: z.optional(z.array(text)), capital: z.optional(text) }),
  ),
  places: z.array(z.strictObject({ id: text, name: text, country: text, lat: z.number(), lon: z.number() })),
  organisations: z.array(
    z.strictObject({
      id: text,
      name: text,
      abbreviation: z.optional(text),
      kind: z.enum(organisationKinds),
      reports: z.optional(z.array(text)),
    }),
  ),
  people: z.array(z.strictObject({ id: text, name: text, aliases: z.optional(z.array(text)) })),
}

export type Record = z.infer<typeof record>
