/** A claim in one short line of words. */
import { kindOf } from '@/domain/claims'
import type { Claim, MeetingClaim, StatusClaim, TradeFigure } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { aside, formatAmount, formatChange, formatPeriod, formatWhen, punctuation } from './format'
import { messages } from './messages'

const words = messages.claims
const { vocabulary } = messages

function statusWords(claim: StatusClaim): string {
  const status = vocabulary.status[claim.status]
  return claim.stage === undefined ? words.snapshot(status) : words.stages[claim.stage](status)
}

/** `China – Tajikistan, turnover, first half of 2025` */
export function figureTitle(figure: Pick<TradeFigure, 'a' | 'b' | 'measure' | 'period'>, directory: Directory): string {
  const [a, b] = [directory.nameOf(figure.a), directory.nameOf(figure.b)]
  const pair = figure.measure === 'turnover' ? words.pair(a, b) : words[figure.measure](a, b)
  return words.figure(pair, words.measures[figure.measure], formatPeriod(figure.period.label))
}

export function figureValue(figure: TradeFigure): string {
  return words.amount(figure.amount && formatAmount(figure.amount), figure.change && formatChange(figure.change.percent))
}

function meetingWords(claim: MeetingClaim): string {
  return claim.title + punctuation.comma + formatWhen(claim.when) + aside(vocabulary.meetingState[claim.state])
}

/** What the claim says, without its subject's name unless `isNamed`. */
export function claimWords(claim: Claim, directory: Directory, isNamed: boolean): string {
  const known = kindOf(claim)
  const named = (id: string, what: string) => (isNamed ? words.of(directory.nameOf(id), what) : what)
  switch (known.kind) {
    case 'status':
      return named(known.claim.entity, statusWords(known.claim))
    case 'count':
      return words.count(known.claim.count, known.claim.of)
    case 'office':
      return named(known.claim.person, words.office(known.claim.office, directory.nameOf(known.claim.of)))
    case 'mention':
      return named(known.claim.entity, known.claim.says)
    case 'meaning':
      return isNamed ? words.of(vocabulary.statuses[known.claim.status], known.claim.says) : known.claim.says
    case 'meeting':
      return meetingWords(known.claim)
    case 'figure':
      return words.of(figureTitle(known.claim, directory), figureValue(known.claim))
  }
}
