/** Accepted figures of trade as claims. */
import type { Id, Period, TradeFigure } from '@/domain/contract'
import { resolveEdtf, resolvePeriod, yearEarlier } from '@/domain/time'
import type { TradeProposal } from '@/extraction/claims'
import { type Desk, evidenceOf, footingOf } from './common'
import { idOf } from './ids'
import type { AcceptedProposal, Made } from './reviewed'
import type { Tables } from './tables'

/** Months of the fiscal years that are meant where a country of the pair has one of its own: Pakistan's from July, India's from April. */
const fiscalYears: Readonly<Record<string, readonly [from: string, to: string, begins: string]>> = {
  PK: ['07', '06', 'July'],
  IN: ['04', '03', 'April'],
}

/** So many words of a title stand for a reporter where nobody else is named. */
const TITLE_WORDS = 6

interface Read {
  period: Period
  reasoning: string | false
}

/** `FY2022-23` is the fiscal year of the one country of the pair that has one; of two the reader must say which. */
function fiscalPeriod(label: string, { a, b }: TradeProposal, namesOf: Tables['namesOf']): Read | undefined {
  const [, year, end] = /^FY(\d{4})-(\d{2})$/.exec(label) ?? []
  const own = [...new Set([a, b])].filter((code) => Object.hasOwn(fiscalYears, code))
  const [code] = own
  const months = code === undefined ? undefined : fiscalYears[code]
  if (year === undefined || code === undefined || !months || own.length !== 1) return undefined
  const next = String(Number(year) + 1).padStart(4, '0')
  const when = next.endsWith(end!) ? resolveEdtf(`${year}-${months[0]}/${next}-${months[1]}`) : undefined
  const reasoning = `The text names a fiscal year; it is taken as that of ${namesOf(code)[0]!}, which begins in ${months[2]}.`
  return when && { period: { ...when, label: when.edtf }, reasoning }
}

function readPeriod(proposal: TradeProposal, namesOf: Tables['namesOf']): Read | undefined {
  if (proposal.period === null) return undefined
  const period = resolvePeriod(proposal.period)
  return period ? { period, reasoning: false } : fiscalPeriod(proposal.period, proposal, namesOf)
}

/** A title may be the first sentence of the text; beside a figure there is no room for it. */
function briefly(title: string): string {
  const words = title.trim().split(/\s+/)
  return words.length <= TITLE_WORDS ? words.join(' ') : `${words.slice(0, TITLE_WORDS).join(' ')} …`
}

/** Figures go back before the atlas does; of other centuries there are none, but slips in a year. */
function isOfOurTimes({ earliest, latest }: Period): boolean {
  return earliest >= '1900' && latest < '2100'
}

function isWhole(value: number | null): value is number {
  return value !== null && Number.isSafeInteger(Math.round(value)) && Math.round(value) > 0
}

/** Dollars where the text has them: they alone can be drawn beside others. */
function amountOf({ valueUsd, value, currency }: TradeProposal): TradeFigure['amount'] {
  if (isWhole(valueUsd)) return { value: Math.round(valueUsd), currency: 'USD' }
  return isWhole(value) && currency !== null && /^[A-Z]{3}$/.test(currency) ? { value: Math.round(value), currency } : undefined
}

const wordsOf = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `

/** Whose statistics they are: of one side if the reporter bears its name, or is called after its people. */
function sideOf(reporter: string, a: Id, b: Id, namesOf: Tables['namesOf']): 'a' | 'b' | 'third' {
  const own = wordsOf(reporter)
  const bears = (code: Id) => namesOf(code).some((name) => wordsOf(name).trim() !== '' && own.includes(wordsOf(name)))
  if (bears(a) === bears(b)) return 'third'
  return bears(a) ? 'a' : 'b'
}

/** Turnover has no direction: its first partner is the first of the alphabet. */
function inDirection({ a, b, measure }: TradeProposal): [a: Id, b: Id] {
  return measure === 'turnover' && a > b ? [b, a] : [a, b]
}

export function tradeFigureOf(desk: Desk, accepted: AcceptedProposal<TradeProposal>, tables: Tables): Made<TradeFigure> {
  const { document, published } = desk
  const { proposal } = accepted
  const [a, b] = inDirection(proposal)
  const read = readPeriod(proposal, tables.namesOf)
  if (!read) return { lack: !published && proposal.period?.startsWith('--') === true ? 'publication-date' : 'period' }
  if (!isOfOurTimes(read.period)) return { lack: 'reach' }
  const amount = amountOf(proposal)
  const percent = Number.isFinite(proposal.changePercent) ? proposal.changePercent : undefined
  if (!amount && percent === undefined) return { lack: 'amount' }
  // What lacks something else brings no country into the tables.
  if (a === b || tables.countryOf(a) === undefined || tables.countryOf(b) === undefined) return { lack: 'entity' }
  const { measure } = proposal
  const reporter = [proposal.reporter, document.publisher, briefly(document.title)].find(
    (name) => name !== undefined && name.trim() !== '',
  )
  const name = reporter ?? document.id
  return {
    claim: {
      id: idOf(document.id, accepted.key),
      ...footingOf(accepted, [read.reasoning]),
      evidence: [evidenceOf(desk, accepted)],
      about: aboutOf(a, b, measure, read.period.label, name),
      a,
      b,
      measure,
      period: read.period,
      ...(amount && { amount }),
      ...(percent !== undefined && { change: { percent, against: yearEarlier(read.period.label) } }),
      reporter: { name, side: sideOf(name, a, b, tables.namesOf) },
    },
  }
}

/** The dataset's own way to name a figure, so that one of a reporter whom it knows is the same figure. */
function aboutOf(a: Id, b: Id, measure: string, label: string, reporter: string): Id {
  return idOf(`${a}-${b}`.toLowerCase(), measure, label.toLowerCase().replace('/', '~'), reporter.toLowerCase())
}
