/** The form of what is stored and exported. Whatever comes back from a storage or a file is checked against it, record by record. */
import * as z from 'zod/mini'
import { meetingStates, meetingTypes, measures } from '@/domain/contract'
import { type ProposedMeetingType, type Proposal, countedStatuses, proposedStatuses } from '@/extraction/claims'
import { type Decision, type DocumentCard, type Finding, limits, textForms, verdicts } from './model'

const MOST_PARTICIPANTS = 300
const LONGEST_WORD = 200

const name = z.string().check(z.minLength(1), z.maxLength(limits.nameLength))
/** A code, a rule, a place: what a text or a table calls something. */
const word = z.string().check(z.minLength(1), z.maxLength(LONGEST_WORD))
const id = z.string().check(z.regex(/^mine-[0-9a-f]{12}$/))
const key = z.string().check(z.minLength(1), z.maxLength(limits.nameLength))
const checksum = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/))
const offset = z.int().check(z.nonnegative())
const amount = z.nullable(z.number())

/** A day of the calendar: the 30th of February is none. */
const isoDate = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((day) => {
    const time = Date.parse(day)
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
  }),
)
/** Nothing but http and https leads anywhere from here. */
const url = z.string().check(
  z.maxLength(limits.urlLength),
  z.refine((address) => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)),
)
/** BCP 47, as far as its form goes. */
const language = z.string().check(z.maxLength(35), z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/))

const card = {
  title: name,
  publisher: z.exactOptional(name),
  url: z.exactOptional(url),
  language,
  published: z.exactOptional(isoDate),
}
export const cardRecord: z.ZodMiniType<DocumentCard> = z.strictObject(card)

/** A document without its text and what was found in it: they are kept beside it. */
export const documentRecord = z.strictObject({
  ...card,
  id,
  file: z.exactOptional(name),
  form: z.enum(textForms),
  sha256: checksum,
  added: moment,
})
export const textRecord = z.strictObject({ id, text: z.string().check(z.minLength(1), z.maxLength(limits.textBytes)) })

const proposedTypes = meetingTypes.filter((type): type is ProposedMeetingType => type !== 'signing')

const found = {
  phrase: z.string(),
  offset: z.tuple([offset, offset]),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  rule: word,
}
const proposal: z.ZodMiniType<Proposal> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('membership'), ...found, entity: word, status: z.enum(proposedStatuses) }),
  z.strictObject({
    kind: z.literal('membership-count'),
    ...found,
    status: z.enum(countedStatuses),
    count: z.int().check(z.nonnegative()),
  }),
  z.strictObject({
    kind: z.literal('meeting'),
    ...found,
    type: z.enum(proposedTypes),
    start: z.nullable(word),
    end: z.exactOptional(word),
    isDateInferred: z.exactOptional(z.boolean()),
    city: z.exactOptional(word),
    country: z.exactOptional(word),
    participants: z.array(word).check(z.maxLength(MOST_PARTICIPANTS)),
    host: z.exactOptional(word),
    state: z.enum(meetingStates),
    beside: z.exactOptional(z.enum(proposedTypes)),
    number: z.exactOptional(z.int()),
  }),
  z.strictObject({
    kind: z.literal('trade'),
    ...found,
    a: word,
    b: word,
    measure: z.enum(measures),
    period: z.nullable(word),
    valueUsd: amount,
    value: amount,
    currency: z.nullable(word),
    changePercent: z.exactOptional(z.number()),
    reporter: z.exactOptional(name),
  }),
])

const finding = {
  rules: word,
  given: z.exactOptional(isoDate),
  publicationDate: z.nullable(isoDate),
  publicationBasis: z.exactOptional(z.enum(['given', 'stated', 'inferred'])),
  proposals: z.array(proposal).check(z.maxLength(limits.proposals)),
  leftOut: z.exactOptional(z.int().check(z.positive())),
}
const findingForm: z.ZodMiniType<Finding> = z.strictObject(finding)
export const findingRecord = z.strictObject({ ...finding, id })

export const decisionRecord: z.ZodMiniType<Decision> = z.strictObject({
  document: id,
  proposal: key,
  verdict: z.enum(verdicts),
  of: proposal,
  corrected: z.exactOptional(proposal),
  at: moment,
})

/** A document as a file of a whole workspace has it. */
export const wholeDocument = z.strictObject({
  ...documentRecord.shape,
  text: textRecord.shape.text,
  found: z.exactOptional(findingForm),
})

/** What is wrong with a value, in the first of its faults: where, and what kind of fault. Undefined if nothing is. */
export function faultOf(schema: z.ZodMiniType, value: unknown): string | undefined {
  const issue = z.safeParse(schema, value).error?.issues[0]
  return issue && `${issue.path.join('.') || 'record'}: ${issue.code.replaceAll('_', ' ')}`
}

/** What the extraction or the page made, as it is kept: without fields that are undefined. */
export function tidy<P extends Proposal>(made: P): P {
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as P
}
