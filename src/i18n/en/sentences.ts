import type { Status, StatusClaim } from '@/domain/contract'
import type { FigureGroup, NamedGroup, QuoteWords, TurnOf } from '@/domain/export/quote-words'
import type { Figure } from '@/domain/trade'
import { byName, formatAmount, formatDay, formatList, formatPeriod, formatWhen } from '@/i18n/format'
import {
  lowered,
  capitalised,
  counted,
  countedAs,
  dated,
  dayInferred,
  done,
  hedged,
  inWords,
  inferred,
  lastWord,
  meetingName,
  named,
  organisation,
} from './quote-words'
import { oneOf, statesOf } from './standing-words'

const SCO = 'the Shanghai Cooperation Organisation (SCO)'

function groupWords({ names, hedge }: NamedGroup): string {
  return hedge ? `${hedged(hedge)}, ${formatList(names)}` : formatList(names)
}

function belong(...[day, status, count, first, isFirst, isOnly]: Parameters<QuoteWords['belong']>): string {
  const aside = isOnly && first.hedge ? `, ${hedged(first.hedge)}` : ''
  const names = isOnly ? formatList(first.names) : groupWords(first)
  const how = counted(count, statesOf[status])
  if (status === 'shanghai-five') {
    const states = counted(count, { one: 'state', other: 'states' })
    return `On ${formatDay(day)} ${states} took part in the Shanghai Five${aside}: ${names}`
  }
  if (isFirst) return `On ${formatDay(day)} ${SCO} had ${how}${aside}: ${names}`
  return `Its ${how}${aside && `${aside},`} ${count === 1 ? 'was' : 'were'} ${names}`
}

function turnWords(turn: TurnOf): string {
  const when = 'when' in turn && turn.when ? ` ${dated(turn.when)}` : ''
  const remark = when + (turn.isInferred ? dayInferred : '')
  switch (turn.kind) {
    case 'founded':
      return `${formatList(turn.names)} founded the ${turn.status === 'shanghai-five' ? 'Shanghai Five' : 'SCO'}${remark}`
    case 'became':
      return `${formatList(turn.names)} became ${turn.names.length === 1 ? oneOf[turn.status] : statesOf[turn.status].other}${remark}`
    case 'merged':
      return `${counted(turn.count, { one: 'state', other: 'states' })} became SCO partners as observers and dialogue partners were merged into one category${remark}`
    case 'dormant':
      return `the participation of ${formatList(turn.names)} went dormant${remark}`
    case 'named': {
      const counts = formatList(turn.counts.map(([status, count]) => counted(count, statesOf[status])))
      const who = formatList(turn.publishers)
      return turn.isInferred ? `${counts} can be inferred from ${who}` : `${who} named ${counts}`
    }
  }
}

const changeHeads: QuoteWords['change'] = (place, day, isNamedOnly, isByDay) => {
  if (place === 'sameDay') return isByDay ? 'By that day a change had come:' : 'That day brought a change:'
  if (isNamedOnly) {
    const told = {
      last: 'Before that, who belonged was last',
      next: 'After that, who belonged is next',
      first: 'Who belonged is first',
    }
    return `${told[place]} on record for ${formatDay(day)}:`
  }
  const which = { last: 'last change before that', next: 'next change', first: 'first change on record' }
  return `The ${which[place]} came ${isByDay ? 'by' : 'on'} ${formatDay(day)}:`
}

const meetingHeads: QuoteWords['meetings'] = (list, count) => {
  const events = counted(count, { one: 'event', other: 'events' })
  const one = count === 1
  const heads: Record<typeof list, string> = {
    held: `${events} ${one ? 'is' : 'are'} on record for that day:`,
    possible: `${events} whose day is not known may have fallen on that day:`,
    planned: `${events} ${one ? 'was' : 'were'} planned for that day, and the same sources do not say that ${one ? 'it was' : 'they were'} held:`,
    possiblyPlanned: `${events} ${one ? 'was' : 'were'} planned for a time that may include that day, and the same sources do not say that ${one ? 'it was' : 'they were'} held:`,
    off: `${events} dated to that day ${one ? 'was' : 'were'} postponed or cancelled:`,
  }
  return capitalised(heads[list])
}

function standing(status: Status): string {
  if (status === 'guest') return 'a guest of the SCO, not one that belongs to it'
  return status === 'shanghai-five' || status === 'sco-partner' ? oneOf[status] : `${oneOf[status]} of ${SCO}`
}

const MERGED = 'observers and dialogue partners were merged'

/** Where the event is of the very day it is told as what happened, else as what had led there. */
function byEvent(name: string, day: string, event: StatusClaim, place: string | undefined): string {
  const where = place === undefined ? '' : ` in ${place}`
  const { status, stage, when } = event
  if (when.edtf === day) {
    const begin = `On ${formatDay(day)}${where && `,${where},`} ${name}`
    if (stage === 'founded') return `${begin} helped to found ${status === 'shanghai-five' ? 'the Shanghai Five' : SCO}`
    const became = `${begin} became ${standing(status)}`
    return stage === 'merged' ? `${became}, as ${MERGED} into one category` : became
  }
  const began = `On ${formatDay(day)} ${name} was ${standing(status)}`
  if (stage === 'founded') return `${began}, which it had helped to found ${dated(when)}${where}`
  if (stage === 'merged') return `${began}, the category into which ${MERGED} ${dated(when)}${where}`
  return `${began}, by a decision taken ${dated(when)}${where}`
}

function valueWords({ claim, change }: Figure): string {
  const grown = change === undefined ? '' : changeWords(change)
  const amount = claim.amount ? `${formatAmount(claim.amount)}${grown && `, ${grown}`}` : grown
  return `${amount} (${claim.basis === 'derived' ? 'worked out from a later figure of the ' : ''}${claim.reporter.name})`
}

function changeWords(percent: number): string {
  if (percent === 0) return 'unchanged on a year earlier'
  return `${percent > 0 ? 'up' : 'down'} ${Math.abs(percent)}% on a year earlier`
}

const quarters = ['first', 'second', 'third', 'fourth']

/** `in 2024`, `in the first quarter of 2024`, `from January to October 2024` */
function inPeriod(label: string): string {
  const [, year, quarter] = /^(\d{4})-Q(\d)$/.exec(label) ?? []
  if (quarter !== undefined) return `in the ${quarters[Number(quarter) - 1]} quarter of ${year}`
  const words = formatPeriod(label)
  if (label.includes('/')) return `from ${words}`
  return `in ${/H\d$/.test(label) ? 'the ' : ''}${words}`
}

function tradeWords(name: string, { partner, direction, period, figures, isDisputed }: FigureGroup): string {
  // Who is counted may be given in a sentence of its own, with commas in it.
  const plain = partner.startsWith('The ') ? lowered(partner.replace(/\.$/, '')) : partner
  const other = plain.includes(',') ? `${plain},` : plain
  const what = { turnover: `trade with ${other}`, sold: `sales to ${other}`, bought: `purchases from ${other}` }[direction]
  const isAmount = figures.some(({ claim }) => claim.amount)
  const values = formatList(figures.map(valueWords))
  const dispute = isDisputed ? '; the two sides do not report the same' : ''
  const whose = `${name}${/^the .*s$/.test(name) ? '’' : '’s'}`
  const were = direction === 'turnover' ? 'was' : 'were'
  return `${capitalised(inPeriod(period))} ${whose} ${what} ${were} reported ${isAmount ? 'as' : 'to be'} ${values}${dispute}.`
}

/** The words of the sentences. */
export const sentences: QuoteWords = {
  marks: { end: '.', entry: ';', space: ' ' },
  byName,
  named,
  organisation,
  belong,
  further: (group) => `and${group.hedge ? ',' : ''} ${groupWords(group)}`,
  notYet: (founded) => `The Shanghai Cooperation Organisation (SCO) was founded later, ${dated(founded)}.`,
  guests: ({ names, hedge }, count) => {
    const who = capitalised(counted(count, statesOf.guest))
    const were = count === 1 ? 'was' : 'were'
    const how = hedge?.kind === 'carried' ? `had last been ${lastWord(hedge)}` : `${were} named${hedge ? ', by inference' : ''}`
    return `${who}, who ${count === 1 ? 'does' : 'do'} not belong to it, ${how}: ${formatList(names)}.`
  },
  dormant: (names, since) => `The participation of ${formatList(names)} had been dormant since ${formatWhen(since)}.`,
  counted: (publishers, counts, when, isInferred) => {
    const who = formatList(publishers)
    const what = formatList(counts.map(([of, count]) => countedAs(count, of)))
    // What is inferred of a year or a day is no word of that time.
    return isInferred ? `By inference, ${who} counts ${what} for ${formatWhen(when)}.` : `${who} counted ${what} ${dated(when)}.`
  },
  countedAgainst: (publishers, of, count, when, named, listing) =>
    `${formatList(publishers)} counted ${countedAs(count, of)} ${dated(when)}, but lists of then or before (${formatList(listing)}) name ${named < count ? 'only ' : ''}${inWords(named)}.`,
  change: changeHeads,
  turn: turnWords,
  meetings: meetingHeads,
  meeting: meetingName,
  moreMeetings: (count) => `; and ${inWords(count)} more`,
  about: (title, explanation) => `${title}: ${explanation}`,
  aboutText: (publishers, explanation) => `A note on what ${formatList(publishers)} printed: ${explanation}`,
  lastOf: (entry) => `and ${entry}`,
  country: {
    inForce: (name, day, event, place) => `${byEvent(name, day, event, place)}${inferred(event)}`,
    listed: (name, day, status, hedge, publishers) => {
      if (!hedge) return `On ${formatDay(day)} ${name} was ${standing(status)}, as named by ${formatList(publishers)}`
      // To have been a guest once is no standing on a later day.
      if (status === 'guest' && hedge.kind === 'carried')
        return `On ${formatDay(day)} ${name} had no status in ${SCO} on record; as a guest it had last been ${lastWord(hedge)}`
      return `On ${formatDay(day)} ${name} was, ${hedged(hedge)}, ${standing(status)}`
    },
    ended: (name, day, end) => `On ${formatDay(day)} ${name} had no status in ${SCO}; it had ${done(end, 'perfect')}.`,
    notYet: (name, day, step) =>
      `On ${formatDay(day)} ${name} had no status in ${SCO} on record; it ${done(step, 'past').replace(/^(was )?/, '$1first ')}.`,
    memorandum: (signed, place) =>
      `it had signed ${signed.status === 'member' ? 'its memorandum of obligations' : `the memorandum of ${oneOf[signed.status]}`} ${dated(signed.when)}${place === undefined ? '' : ` in ${place}`}${inferred(signed)}`,
    dormant: (since) => `Its participation had been dormant since ${formatWhen(since)}.`,
    way: 'Before that it had',
    step: (claim) => done(claim, 'perfect'),
    otherwise: (publishers, claim) => `Yet ${formatList(publishers)} named it as ${oneOf[claim.status]} ${dated(claim.when)}.`,
    next: (step) => `Later it ${done(step, 'past')}.`,
    tookPart: (name, place, isPlanned, meeting) => {
      if (place === 'sameDay')
        return `On that day the sources name ${name} as ${isPlanned ? 'due to take' : 'taking'} part in ${meeting}.`
      // Of most meetings nobody says who took part: the last that is known need not have been the last.
      const [which, end] = place === 'last' ? ['earlier', 'last'] : ['later', 'first']
      return `Of the ${which} meetings whose participants are on record, the ${end} with ${name} was ${isPlanned ? 'to be ' : ''}${meeting}.`
    },
    trade: tradeWords,
  },
}
