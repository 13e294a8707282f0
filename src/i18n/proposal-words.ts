/** A proposal in a short line of words: what the text is taken to say. */
import { resolvePeriod } from '@/domain/time'
import type { MeetingProposal, Proposal, TradeProposal } from '@/extraction/claims'
import { aside, formatAmount, formatOrdinal, formatPeriod, formatWhen, punctuation, withoutYear } from './format'
import { formatSigned } from './intl'
import { ownMessages } from './own-documents'

const words = ownMessages.says

export type NameOf = (code: string) => string

/** What is said first, and of a meeting what else the text tells of it; empty if nothing. */
interface ProposalParts {
  says: string
  more: string
}

/** A date as a text gives it: `3–4 July 2024`; `21 June, no year`. */
export function dateWords(start: string | null, end?: string): string {
  if (start === null) return words.noDate
  if (start.startsWith('--')) {
    const from = start.replace('-', '2000')
    const to = end?.replace('-', '2000')
    return words.noYear(withoutYear(formatWhen({ edtf: to === undefined ? from : `${from}/${to}` })))
  }
  return formatWhen({ edtf: end === undefined || end === start ? start : `${start}/${end}` })
}

export function periodWords(period: string | null): string {
  if (period === null) return words.noPeriod
  if (period.startsWith('FY')) return words.fiscal(period)
  if (period.startsWith('--')) {
    const [from = '', to] = period.split('/').map((month) => month.replace('-', '2000'))
    return words.noYear(withoutYear(formatPeriod(to === undefined ? from : `${from}/${to}`)))
  }
  return resolvePeriod(period) ? formatPeriod(period) : period
}

function meetingParts(proposal: MeetingProposal, nameOf: NameOf): ProposalParts {
  const { type, start, end, city, country, participants, host, state, number, beside, isDateInferred } = proposal
  const where = words.place(city, country === undefined ? undefined : nameOf(country))
  const what = words.meeting(type, where, number === undefined ? undefined : formatOrdinal(number))
  const isReckoned = isDateInferred === true && start !== null && !start.startsWith('--')
  const line = [what, dateWords(start, end), ...(isReckoned ? [words.inferred] : []), ownMessages.states[state]]
  const more = [
    ...(host === undefined ? [] : [words.host(nameOf(host))]),
    ...(participants.length === 0 ? [] : [words.tookPart(participants.map(nameOf))]),
    ...(beside === undefined ? [] : [words.beside(beside)]),
  ]
  return { says: line.join(punctuation.comma), more: more.join(punctuation.semicolon) }
}

/** `up 12.5 %`, `down 3 %`. */
function changeWords(percent: number): string {
  if (percent === 0) return words.flat
  const size = formatSigned(Math.abs(percent)).slice(1)
  return percent > 0 ? words.up(size) : words.down(size)
}

function tradeWords(proposal: TradeProposal, nameOf: NameOf): string {
  const { a, b, measure, period, valueUsd, value, currency, changePercent, reporter } = proposal
  const own = value === null || currency === null ? undefined : formatAmount({ value, currency })
  const dollars = valueUsd === null ? undefined : formatAmount({ value: valueUsd, currency: 'USD' })
  const isBoth = own !== undefined && dollars !== undefined && own !== dollars
  const amount = isBoth ? own + aside(dollars) : (dollars ?? own)
  const change = changePercent === undefined ? undefined : changeWords(changePercent)
  const figures = [amount, change].filter((part) => part !== undefined)
  const said = figures.join(punctuation.comma) || words.noAmount
  return [
    words.trade(measure, nameOf(a), nameOf(b)),
    periodWords(period) + punctuation.colon + said,
    ...(reporter === undefined ? [] : [words.reporter(reporter)]),
  ].join(punctuation.comma)
}

/** What the proposal says: `Kazakhstan is a member of the SCO`. */
export function proposalWords(proposal: Proposal, nameOf: NameOf): string {
  switch (proposal.kind) {
    case 'membership':
      return words.membership(nameOf(proposal.entity), proposal.status)
    case 'membership-count':
      return words.count(proposal.count, proposal.status)
    case 'meeting': {
      const { says, more } = meetingParts(proposal, nameOf)
      return more === '' ? says : says + punctuation.semicolon + more
    }
    case 'trade':
      return tradeWords(proposal, nameOf)
  }
}

/** The same in two: a headline, and what stands below it. */
export function proposalParts(proposal: Proposal, nameOf: NameOf): ProposalParts {
  return proposal.kind === 'meeting' ? meetingParts(proposal, nameOf) : { says: proposalWords(proposal, nameOf), more: '' }
}
