/**
 * The dataset's contract: what `public/data/atlas.json` holds. The builder writes it, the page checks what it
 * loads against it, and its JSON Schema is published beside the data. Types are inferred, never written twice.
 */
import * as z from 'zod/mini'
import { statuses } from './statuses'

export { statuses }

/** Raised when a reader of the older form would misread the newer. */
export const SCHEMA_VERSION = 1

export const tiers = ['document', 'reference', 'mine'] as const
export const bases = ['stated', 'inferred', 'derived'] as const
export const confidences = ['high', 'medium', 'low'] as const
/** Steps on the way to a status and out of it. Only `founded`, `decided`, `merged` and `ended` put one in force. */
export const stages = [
  'founded',
  'applied',
  'agreed',
  'started',
  'decided',
  'signed',
  'approved',
  'merged',
  'dormant',
  'ended',
] as const
export const meetingTypes = [
  'summit',
  'heads-of-government',
  'security-council',
  'ministerial',
  'bilateral',
  'conference',
  'forum',
  'exercise',
  'signing',
  'other',
] as const
export const meetingStates = ['held', 'planned', 'postponed', 'cancelled'] as const
export const meetingFormats = ['in-person', 'online', 'hybrid', 'unknown'] as const
export const participantRoles = ['host', 'chair', 'guest'] as const
export const measures = ['turnover', 'exports', 'imports'] as const
/** How a source hedges an amount: "more than 50 billion", "almost 49 billion", "some 20 billion". */
export const roundings = ['more-than', 'less-than', 'rounded'] as const
export const organisationKinds = ['sco', 'sco-body', 'affiliated-body', 'organisation', 'initiative', 'reporter'] as const
/**
 * An organisation's place in the SCO. A `body` is one by the Charter of 2002 (Articles 4, 10 and 11) or by a later agreement, as a
 * source calls it; a `planned-body` is agreed or announced, and no source here says that it works. `affiliated`: a platform beside the
 * bodies. `partner`: by a memorandum. `guest`: invited to meetings.
 */
export const relations = ['body', 'planned-body', 'affiliated', 'partner', 'guest'] as const
export const countSubjects = [...statuses, 'founder', 'members-and-partners', 'forum-countries'] as const
export const discrepancyKinds = [
  'document-and-document',
  'count-and-list',
  'document-and-reference',
  'mirror-statistics',
  'wrong-name',
  'wrong-scope',
  'planned-not-confirmed',
  'same-day',
  'revision',
  'own-and-atlas',
] as const

const text = z.string().check(z.minLength(1))
/** Readable and stable; a country's is its ISO 3166-1 alpha-2 code, everything else is lower case. */
const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.~-]*$/))
/** A day of the Gregorian calendar, ISO 8601 `YYYY-MM-DD`. */
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const offset = z.int().check(z.nonnegative())

/** A date as exact as it is known: EDTF (ISO 8601-2) level 0 or 1, with its first and last possible day. */
export const when = z.strictObject({ edtf: text, earliest: isoDate, latest: isoDate })

/**
 * Where a source says it (W3C Web Annotation: text position and text quote). `paragraph` counts non-blank lines from 1;
 * `start` and `end` are UTF-16 units of the whole file with LF line ends; `phrase` has at most 12 words. A source
 * whose text was not at hand in full has none of these.
 */
export const evidence = z.strictObject({
  source: id,
  paragraph: z.optional(z.int().check(z.positive())),
  start: z.optional(offset),
  end: z.optional(offset),
  phrase: z.optional(text),
})

/** What a text prints against what it means, and how we know. */
export const correction = z.strictObject({ printed: text, meant: text, reason: text, evidence: z.array(evidence) })

const claim = {
  id,
  tier: z.enum(tiers),
  basis: z.enum(bases),
  reasoning: z.optional(text),
  evidence: z.array(evidence).check(z.minLength(1)),
  confidence: z.optional(z.enum(confidences)),
  note: z.optional(text),
  correction: z.optional(correction),
}

export const source = z.strictObject({
  id,
  tier: z.enum(tiers),
  /** The text's file name and the SHA-256 of its bytes, for the five documents. */
  file: z.optional(text),
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** How many paragraphs the text has, for the five documents. */
  paragraphs: z.optional(z.int().check(z.positive())),
  title: text,
  publisher: z.optional(text),
  url: z.optional(z.string().check(z.regex(/^https?:\/\//))),
  published: z.optional(z.extend(when, { basis: z.enum(bases), reasoning: z.optional(text) })),
  language: text,
  summary: z.optional(text),
  /** `weak`: a forum, a blog or an odd copy; a row that rests on such alone is of low confidence. */
  standing: z.optional(z.literal('weak')),
})

export const country = z.strictObject({
  code: z.string().check(z.regex(/^[A-Z]{2}$/)),
  numeric: z.string().check(z.regex(/^\d{3}$/)),
  name: text,
  aliases: z.array(text),
  capital: z.optional(id),
})

export const organisation = z.strictObject({
  id,
  name: text,
  abbreviation: z.optional(text),
  kind: z.enum(organisationKinds),
  /** The names by which sources call it as the reporter of a trade figure. */
  reports: z.optional(z.array(text)),
})

export const person = z.strictObject({ id, name: text, aliases: z.optional(z.array(text)) })

/** A place with its position: degrees of WGS 84, and `x`, `y` in the map's plane (see `public/data/map.json`). */
export const place = z.strictObject({
  id,
  name: text,
  country: text,
  lat: z.number(),
  lon: z.number(),
  x: z.number(),
  y: z.number(),
})

/**
 * A person in an office of an organisation or a country: on the day on which a source names the person so, or for a term (an interval).
 * `sentBy` is the member state that sources say an officer of the SCO is of; the states fill such offices in turn.
 */
export const officeClaim = z.strictObject({ ...claim, person: id, office: text, of: id, sentBy: z.optional(id), when })

/** A status in the SCO: named in a list (`snapshot`), or given by something that happened (`event`). */
export const statusClaim = z.strictObject({
  ...claim,
  entity: id,
  status: z.enum(statuses),
  kind: z.enum(['snapshot', 'event']),
  stage: z.optional(z.enum(stages)),
  place: z.optional(id),
  when,
})

export const countClaim = z.strictObject({
  ...claim,
  of: z.enum(countSubjects),
  count: z.int().check(z.positive()),
  about: z.optional(id),
  when,
})

/**
 * Something a source says of an institution, a place or a person that is neither status, meeting, office nor trade. Of an organisation
 * it may be its place in the SCO since `when`, its `seat` (a place), and the office of the SCO whose holder is its `head`.
 */
export const mentionClaim = z.strictObject({
  ...claim,
  entity: id,
  relation: z.optional(z.enum(relations)),
  seat: z.optional(id),
  head: z.optional(text),
  says: text,
  when: z.optional(when),
})

/** What a status means, in one sentence; `when` is the time in which it was given. */
export const meaningClaim = z.strictObject({ ...claim, status: z.enum(statuses), says: text, when: z.optional(when) })

export const participant = z.strictObject({
  entity: id,
  role: z.optional(z.enum(participantRoles)),
  person: z.optional(id),
  office: z.optional(text),
})

/** One source's account of a meeting; accounts of the same meeting share `about`. */
export const meeting = z.strictObject({
  ...claim,
  about: id,
  title: text,
  type: z.enum(meetingTypes),
  when,
  place: z.optional(id),
  format: z.enum(meetingFormats),
  state: z.enum(meetingStates),
  series: z.optional(z.strictObject({ id, number: z.optional(z.int().check(z.positive())) })),
  partOf: z.optional(id),
  participants: z.array(participant),
  outcome: z.optional(text),
})

/** A span of months or years with the name that sources use for it: `2025-H1`, `2024-01/2024-10`. */
export const period = z.extend(when, { label: text })

/**
 * One reported figure of trade. `turnover` is symmetric and `a` the alphabetically first; `exports` are a's sales to b,
 * `imports` a's purchases from b. `b` may be `sco`, then `definition` says who is counted.
 */
export const tradeFigure = z.strictObject({
  ...claim,
  about: id,
  a: id,
  b: id,
  definition: z.optional(text),
  measure: z.enum(measures),
  period,
  /** Whole units of an ISO 4217 currency, as reported; `stated` if the source itself calls it a bound or a round number. */
  amount: z.optional(
    z.strictObject({
      value: z.int().check(z.positive()),
      currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
      stated: z.optional(z.enum(roundings)),
    }),
  ),
  /** Per cent against the period a year earlier, as reported. */
  change: z.optional(z.strictObject({ percent: z.number(), against: text })),
  reporter: z.strictObject({ name: text, side: z.enum(['a', 'b', 'third']) }),
  derivedFrom: z.optional(z.strictObject({ figures: z.array(id).check(z.minLength(1)), formula: text })),
})

/** Claims that do not agree, or one that does not say what it means. `shown` is what the atlas draws, and by which rule. */
export const discrepancy = z.strictObject({
  id,
  kind: z.enum(discrepancyKinds),
  subject: id,
  claims: z.array(id).check(z.minLength(1)),
  explanation: text,
  /** What the reference tier adds where the claims are the documents' alone; not for those who read the documents alone. */
  reference: z.optional(text),
  shown: z.optional(text),
  /** Claims of the reference tier that answer it: it stands only for those who read without them. */
  settledBy: z.optional(z.array(id).check(z.minLength(1))),
})

/** Contested ground, marked on the map by its number: who holds it and who claims it, and on whose word. */
export const ground = z.strictObject({
  id,
  number: z.int().check(z.positive()),
  name: text,
  note: text,
  evidence: z.array(evidence).check(z.minLength(1)),
})

const version = { schemaVersion: z.literal(SCHEMA_VERSION), dataVersion: z.string().check(z.regex(/^[0-9a-f]{12}$/)) }

/**
 * `core.json`: all that the first picture needs, with the documents among its sources. Trade and the reference sources, which
 * are asked for when the picture stands, are in `trade.json`.
 */
export const corePart = z.strictObject({
  ...version,
  /** The first and the last day that the date bar offers: the first event, and the last day for which a source speaks. */
  firstDay: isoDate,
  lastDay: isoDate,
  /** The day of the latest document: the day on which the atlas opens. */
  openingDay: isoDate,
  sources: z.array(source),
  countries: z.array(country),
  organisations: z.array(organisation),
  people: z.array(person),
  places: z.array(place),
  offices: z.array(officeClaim),
  statuses: z.array(statusClaim),
  counts: z.array(countClaim),
  mentions: z.array(mentionClaim),
  meanings: z.array(meaningClaim),
  meetings: z.array(meeting),
  discrepancies: z.array(discrepancy),
  grounds: z.array(ground),
})

export const tradePart = z.strictObject({
  ...version,
  sources: z.array(source),
  trade: z.array(tradeFigure),
  discrepancies: z.array(discrepancy),
})

/** `atlas.json`: the whole. */
export const atlas = z.extend(corePart, { trade: z.array(tradeFigure) })

export type Tier = (typeof tiers)[number]
export type Basis = (typeof bases)[number]
export type Confidence = (typeof confidences)[number]
export type Status = (typeof statuses)[number]
export type Stage = (typeof stages)[number]
export type MeetingType = (typeof meetingTypes)[number]
export type MeetingState = (typeof meetingStates)[number]
export type Relation = (typeof relations)[number]
export type CountSubject = (typeof countSubjects)[number]
export type DiscrepancyKind = (typeof discrepancyKinds)[number]
export type Measure = (typeof measures)[number]
export type Rounding = (typeof roundings)[number]
/** `YYYY-MM-DD`; compares as text in the order of time. */
export type IsoDate = string
export type Id = string
export type When = z.infer<typeof when>
export type Evidence = z.infer<typeof evidence>
export type Source = z.infer<typeof source>
export type Country = z.infer<typeof country>
export type Organisation = z.infer<typeof organisation>
export type Person = z.infer<typeof person>
export type Place = z.infer<typeof place>
export type OfficeClaim = z.infer<typeof officeClaim>
export type StatusClaim = z.infer<typeof statusClaim>
export type CountClaim = z.infer<typeof countClaim>
export type MentionClaim = z.infer<typeof mentionClaim>
export type MeaningClaim = z.infer<typeof meaningClaim>
export type Participant = z.infer<typeof participant>
export type MeetingClaim = z.infer<typeof meeting>
export type Period = z.infer<typeof period>
export type TradeFigure = z.infer<typeof tradeFigure>
export type Amount = NonNullable<TradeFigure['amount']>
export type Discrepancy = z.infer<typeof discrepancy>
export type Ground = z.infer<typeof ground>
export type CorePart = z.infer<typeof corePart>
export type TradePart = z.infer<typeof tradePart>
export type Atlas = z.infer<typeof atlas>
/** What every claim has in common. */
export type Claim = OfficeClaim | StatusClaim | CountClaim | MentionClaim | MeaningClaim | MeetingClaim | TradeFigure
