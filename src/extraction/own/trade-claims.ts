/** Accepted figures of trade as claims. */
import type { Id, Period, TradeFigure } from '@/domain/contract'
import { resolveEdtf, resolvePeriod, yearEarlier } from '@/domain/time'
import type { TradeProposal } from '@/extraction/claims'
import { type Desk, evidenceOf, groundOf, idOf } from './common'
import type { AcceptedProposal, Made } from './reviewed'

/** Months of the fiscal years that are meant where a country of the pair has one of its own: Pakistan's from July, India's from April. */
const fiscalYears: Readonly<Record<string, readonly [from: string, to: string]>> = { PK: ['07', '06'], IN: ['04', '03'] }

interface Read {
  period: Period
  reasoning: string | false
}

/** `FY2022-23` is the fiscal year of the one country of the pair that has one; of two the reader must say which. */
function fiscalPeriod(label: string, { a, b }: TradeProposal, nameOf: (code: string) => string): Read | undefined {
  const year = /^FY(\d{4})-\d{2}$/.exec(label)?.[1]
  const own = [a, b].filter((code) => code in fiscalYears)
  const months = fiscalYears[own[0] ?? '']
  if (year === undefined || !months || own.length !== 1) return undefined
  const when = resolveEdtf(`${year}-${months[0]}/${Number(year) + 1}-${months[1]}`)
  const reasoning = `The text names a fiscal year; it is taken as that of ${nameOf(own[0]!)}, which begins in ${months[0] === '07' ? 'July' : 'April'}.`
  return when && { period: { ...when, label: when.edtf }, reasoning }
}

function readPeriod(proposal: TradeProposal, nameOf: (code: string) => string): Read | undefined {
  if (proposal.period === null) return undefined
  const period = resolvePeriod(proposal.period)
  return period ? { period, reasoning: false } : fiscalPeriod(proposal.period, proposal, nameOf)
}

/** Dollars where the text has them: they alone can be drawn beside others. */
function amountOf({ valueUsd, value, currency }: TradeProposal): TradeFigure['amount'] {
  if (valueUsd !== null) return { value: valueUsd, currency: 'USD' }
  return value !== null && currency !== null ? { value, currency } : undefined
}

/** Whose statistics they are: of one side if the reporter bears its name. */
function sideOf(reporter: string, { a, b }: TradeProposal, namesOf: (code: string) => readonly string[]): 'a' | 'b' | 'third' {
  const bears = (code: string) => namesOf(code).some((name) => reporter.toLowerCase().includes(name.toLowerCase()))
  if (bears(a) === bears(b)) return 'third'
  return bears(a) ? 'a' : 'b'
}

/** `namesOf` gives the names by which texts call a country, its usual one first. */
export function tradeFigureOf(
  desk: Desk,
  accepted: AcceptedProposal<TradeProposal>,
  namesOf: (code: string) => readonly string[],
): Made<TradeFigure> {
  const { document } = desk
  const { proposal } = accepted
  const read = readPeriod(proposal, (code) => namesOf(code)[0] ?? code)
  if (!read) return { lack: 'period' }
  const amount = amountOf(proposal)
  const { a, b, measure, changePercent } = proposal
  if (!amount && changePercent === undefined) return { lack: 'amount' }
  const reporter = proposal.reporter ?? document.publisher ?? document.title
  return {
    claim: {
      id: idOf(document.id, accepted.key),
      ...groundOf(accepted, [read.reasoning]),
      evidence: evidenceOf(desk, accepted),
      about: aboutOf(a, b, measure, read.period.label, reporter),
      a,
      b,
      measure,
      period: read.period,
      ...(amount && { amount }),
      ...(changePercent !== undefined && { change: { percent: changePercent, against: yearEarlier(read.period.label) } }),
      reporter: { name: reporter, side: sideOf(reporter, proposal, namesOf) },
    },
  }
}

function aboutOf(a: Id, b: Id, measure: string, label: string, reporter: string): Id {
  return idOf(`${a}-${b}`.toLowerCase(), measure, label.toLowerCase().replace('/', '~'), idOf(reporter).toLowerCase())
}
