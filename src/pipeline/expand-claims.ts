/** Makes the claims of the contract of one record's entries: ids, tier, evidence and the bounds of dates. */
import type {
  CountClaim,
  MeaningClaim,
  MeetingClaim,
  MentionClaim,
  OfficeClaim,
  StatusClaim,
  TradeFigure,
} from '@/domain/contract'
import * as contract from '@/domain/contract'
import { resolvePeriod, yearEarlier } from '@/domain/time'
import { type Citations, dated } from './citations'
import { claimId, dateInId, figureAbout, slug } from './claim-ids'
import { compact } from './compact'
import { conform } from './conform'
import { yearEarlierOf } from './derive'
import type { Reporter } from './faults'
import type { RecordFile } from './read-sources'
import type { Record } from './record'
import type { Kind, Registry } from './registry'

export interface Claims {
  offices: OfficeClaim[]
  statuses: StatusClaim[]
  counts: CountClaim[]
  mentions: MentionClaim[]
  meanings: MeaningClaim[]
  meetings: MeetingClaim[]
  trade: TradeFigure[]
}

type Entry<Name extends keyof Claims> = NonNullable<Record[Name]>[number]
type AnyEntry = Entry<keyof Claims>

interface Context {
  file: RecordFile
  registry: Registry
  citations: Citations
  /** What the ids of this record's claims begin with. */
  prefix: string
  /** The ids of the claims that bear a key, for the discrepancies that name them. */
  byKey: Map<string, string[]>
}

/** The claims of one record, and the ids of those that bear a key. Every fault is reported at its line. */
export function expandClaims(
  file: RecordFile,
  registry: Registry,
  citations: Citations,
): { claims: Claims; byKey: Context['byKey'] } {
  const { record, report, tier } = file
  const context: Context = {
    file,
    registry,
    citations,
    prefix: tier === 'document' ? (record.source?.id ?? 'unknown') : 'ref',
    byKey: new Map(),
  }
  const each = <Name extends keyof Claims, T>(name: Name, expand: (entry: Entry<Name>, at: Reporter, context: Context) => T) =>
    ((record[name] ?? []) as Entry<Name>[]).map((entry, index) => expand(entry, report.at(name, index), context))
  return {
    claims: {
      offices: each('offices', officeOf),
      statuses: each('statuses', statusesOf).flat(),
      counts: each('counts', countOf),
      mentions: each('mentions', mentionOf),
      meanings: each('meanings', meaningOf),
      meetings: each('meetings', meetingOf),
      trade: each('trade', figuresOf).flat(),
    },
    byKey: context.byKey,
  }
}

/** What all claims have in common; takes the id and checks the rules that hold for every claim. */
function commonOf(
  entry: AnyEntry,
  idParts: (string | undefined)[],
  at: Reporter,
  { file, registry, citations, prefix, byKey }: Context,
) {
  const id = claimId(prefix, ...idParts, entry.key)
  registry.add(id, 'claim', at)
  if (entry.key !== undefined) byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), id])
  const { basis = 'stated', reasoning, confidence, note } = entry
  const evidence = citations.resolve(entry.evidence, file, at.at('evidence'))
  const correction = entry.correction && {
    ...entry.correction,
    evidence: citations.resolve(entry.correction.evidence, file, at.at('correction', 'evidence')),
  }
  if (basis !== 'stated' && !reasoning) at.fault(`basis ${basis} needs a reasoning`)
  if (file.tier === 'document' && !evidence.some(({ source, phrase }) => source === prefix && phrase !== undefined)) {
    at.at('evidence').fault('a claim of a document rests on a passage of it')
  }
  if (evidence.every(({ source }) => citations.isWeak(source)) && (confidence !== 'low' || !note)) {
    at.fault('what rests on weak sources alone is of confidence low and says so in a note')
  }
  return { id, tier: file.tier, basis, reasoning, evidence, confidence, note, correction }
}

/** Reference claims bear their date, since the same thing is told there of many days. */
function dateOfReference(edtf: string, { file }: Context): string | undefined {
  return file.tier === 'reference' ? dateInId(edtf) : undefined
}

function statusesOf(entry: Entry<'statuses'>, at: Reporter, context: Context): StatusClaim[] {
  const { status, kind, stage, place } = entry
  if ((kind === 'event') !== (stage !== undefined)) at.fault('an event has a stage, a snapshot has none')
  context.registry.need(place, ['place'], at.at('place'))
  const when = dated(entry.when, at.at('when'))
  const kindInId = stage === undefined ? status : `${status}-${stage}`
  return entry.entities.map((entity, index) => {
    const own = at.at('entities', index)
    context.registry.need(entity, status === 'guest' ? ['country', 'organisation'] : ['country'], own)
    const common = commonOf(entry, [kindInId, entity, dateOfReference(entry.when, context)], own, context)
    const claim = compact<StatusClaim>({ ...common, entity, status, kind, stage, place, when })
    conform(contract.statusClaim, claim, at)
    return claim
  })
}

function countOf(entry: Entry<'counts'>, at: Reporter, context: Context): CountClaim {
  const { of, count, about } = entry
  context.registry.need(about, ['meeting'], at.at('about'))
  const common = commonOf(entry, ['count', of, dateOfReference(entry.when, context)], at, context)
  const claim = compact<CountClaim>({ ...common, of, count, about, when: dated(entry.when, at.at('when')) })
  conform(contract.countClaim, claim, at)
  return claim
}

function officeOf(entry: Entry<'offices'>, at: Reporter, context: Context): OfficeClaim {
  const { person, office, of, sentBy } = entry
  context.registry.need(person, ['person'], at.at('person'))
  context.registry.need(of, ['country', 'organisation'], at.at('of'))
  context.registry.need(sentBy, ['country'], at.at('sentBy'))
  const common = commonOf(entry, [person, slug(office)], at, context)
  const claim = compact<OfficeClaim>({ ...common, person, office, of, sentBy, when: dated(entry.when, at.at('when')) })
  conform(contract.officeClaim, claim, at)
  return claim
}

function mentionOf(entry: Entry<'mentions'>, at: Reporter, context: Context): MentionClaim {
  const { entity, relation, seat, head, says } = entry
  const isOfOrganisation = [relation, seat, head].some((told) => told !== undefined)
  const kinds: Kind[] = isOfOrganisation ? ['organisation'] : ['country', 'organisation', 'person', 'place', 'meeting']
  context.registry.need(entity, kinds, at.at('entity'))
  context.registry.need(seat, ['place'], at.at('seat'))
  if (relation !== undefined && entity === 'sco') at.at('relation').fault('the SCO has no place in itself')
  const common = commonOf(entry, ['mention', entity], at, context)
  const when = entry.when === undefined ? undefined : dated(entry.when, at.at('when'))
  const claim = compact<MentionClaim>({ ...common, entity, relation, seat, head, says, when })
  conform(contract.mentionClaim, claim, at)
  return claim
}

function meaningOf(entry: Entry<'meanings'>, at: Reporter, context: Context): MeaningClaim {
  const { status, says } = entry
  const common = commonOf(entry, ['meaning', status], at, context)
  const when = entry.when === undefined ? undefined : dated(entry.when, at.at('when'))
  const claim = compact<MeaningClaim>({ ...common, status, says, when })
  conform(contract.meaningClaim, claim, at)
  return claim
}

function meetingOf(entry: Entry<'meetings'>, at: Reporter, context: Context): MeetingClaim {
  const { about, title, type, place, format = 'unknown', state, series, partOf, participants = [], outcome } = entry
  const { registry } = context
  registry.need(place, ['place'], at.at('place'))
  registry.need(partOf, ['meeting'], at.at('partOf'))
  for (const [index, { entity, person }] of participants.entries()) {
    registry.need(entity, ['country', 'organisation'], at.at('participants', index, 'entity'))
    registry.need(person, ['person'], at.at('participants', index, 'person'))
  }
  const when = dated(entry.when, at.at('when'))
  const common = commonOf(entry, [about], at, context)
  const told = { about, title, type, when, place, format, state, series, partOf, participants, outcome }
  const claim = compact<MeetingClaim>({ ...common, ...told })
  conform(contract.meeting, claim, at)
  return claim
}

/** The figure, and of a document's figure with its growth the one of a year earlier, unless the document states that itself. */
function figuresOf(entry: Entry<'trade'>, at: Reporter, context: Context): TradeFigure[] {
  const { a, b, definition, measure, amount, reporter } = entry
  const { registry } = context
  registry.need(a, ['country'], at.at('a'))
  registry.need(b, b === 'sco' ? ['organisation'] : ['country'], at.at('b'))
  if (measure === 'turnover' && b !== 'sco' && a > b) at.fault('of a turnover, a is the alphabetically first')
  if (a === b) at.fault('a and b are the same')
  if (b === 'sco' && !definition) at.fault('a figure with "sco" needs a definition of who is counted')
  if (!amount && entry.change === undefined) at.fault('a figure has an amount or a change')
  if (amount && entry.change !== undefined && entry.change <= -100)
    at.at('change').fault('a fall of 100 per cent leaves no amount')
  const period = resolvePeriod(entry.period)
  if (!period) at.at('period').fault(`"${entry.period}" is no period`)
  const about = figureAbout(entry)
  registry.add(about, 'figure', at)
  const common = commonOf(entry, [about], at, context)
  const claim = compact<TradeFigure>({
    ...common,
    about,
    a,
    b,
    definition,
    measure,
    period: period ?? { edtf: entry.period, earliest: '0001-01-01', latest: '9999-12-31', label: entry.period },
    amount,
    change: entry.change === undefined ? undefined : { percent: entry.change, against: yearEarlier(entry.period) },
    reporter,
  })
  conform(contract.tradeFigure, claim, at)
  const earlier = context.file.tier === 'document' ? yearEarlierOf(claim) : undefined
  const isStated = context.file.record.trade?.some((other) => figureAbout(other) === earlier?.about)
  if (!earlier || isStated === true) return [claim]
  registry.add(earlier.about, 'figure', at)
  registry.add(earlier.id, 'claim', at)
  conform(contract.tradeFigure, earlier, at)
  return [claim, earlier]
}
