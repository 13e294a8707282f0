import type { Status, StatusClaim } from '@/domain/contract'
import type { FigureGroup, NamedGroup, QuoteWords, TurnOf } from '@/domain/export/quote-words'
import type { Figure } from '@/domain/trade'
import {
  type PluralForms,
  byName,
  formOf,
  formatAmount,
  formatDay,
  formatList,
  formatNumber,
  formatPeriod,
  formatWhen,
} from '@/i18n/format'
import { asOf, during, from } from './dates'
import { genitiveOf, into, outOf } from './country-cases'
import { noun, nouns } from './nouns'
import {
  agreeing,
  at,
  capitalised,
  counted,
  countedAs,
  countedNeuter,
  dated,
  dayInferred,
  done,
  hedged,
  inWords,
  inferred,
  meetingName,
  past,
  present,
} from './quote-words'
import { asOne, asSeveral, ofOne, statesOf } from './standing-words'
import { vocabulary } from './vocabulary'

/** In the genitive and the prepositional alike. */
const OF_SCO = 'Шанхайской организации сотрудничества (ШОС)'
const were: PluralForms = { one: 'был', other: 'было' }
const became = past('стал')

function groupWords({ names, hedge }: NamedGroup): string {
  return hedge ? `${hedged(hedge)}\u00A0— ${formatList(names)}` : formatList(names)
}

function belong(...[day, status, count, first, isFirst, isOnly]: Parameters<QuoteWords['belong']>): string {
  const aside = isOnly && first.hedge ? `, ${hedged(first.hedge)},` : ''
  const names = isOnly ? formatList(first.names) : groupWords(first)
  const how = counted(count, statesOf[status])
  if (status === 'shanghai-five')
    return `На ${formatDay(day)} в «Шанхайской пятёрке» было${aside} ${countedNeuter(count, nouns.state)}: ${names}`
  if (isFirst) return `На ${formatDay(day)} в ${OF_SCO} ${formOf(count, were)}${aside} ${how}: ${names}`
  const { one = '', many = '' } = statesOf[status]
  return count === 1
    ? `${capitalised(one)} был${aside} один: ${names}`
    : `${capitalised(many)} было${aside} ${inWords(count)}: ${names}`
}

function turnWords(turn: TurnOf): string {
  const when = 'when' in turn && turn.when ? ` ${dated(turn.when)}` : ''
  const remark = when + (turn.isInferred ? dayInferred : '')
  switch (turn.kind) {
    case 'founded': {
      const what = turn.status === 'shanghai-five' ? '«Шанхайскую пятёрку»' : 'ШОС'
      return `${formatList(turn.names)} ${agreeing(turn.names, past('основал'))} ${what}${remark}`
    }
    case 'became': {
      const what = (turn.names.length === 1 ? asOne : asSeveral)[turn.status]
      return `${formatList(turn.names)} ${agreeing(turn.names, became)} ${what}${remark}`
    }
    case 'merged':
      return `${countedNeuter(turn.count, nouns.state)} ${formOf(turn.count, { one: 'стало партнёром', other: 'стали партнёрами' })} ШОС при слиянии наблюдателей и партнёров по диалогу в одну категорию${remark}`
    case 'dormant':
      return `${formatList(turn.names)} фактически ${agreeing(turn.names, past('перестал'))} участвовать${remark}`
    case 'named': {
      const counts = formatList(turn.counts.map(([status, count]) => counted(count, statesOf[status])))
      const who = formatList(turn.publishers)
      const one = turn.publishers.length === 1
      return turn.isInferred
        ? `по выводу из ${one ? 'текста' : 'текстов'} (${who})\u00A0— ${counts}`
        : `в ${one ? 'тексте' : 'текстах'} (${who}) ${formOf(turn.counts[0]?.[1] ?? 0, { one: 'назван', other: 'названо' })} ${counts}`
    }
  }
}

const changeHeads: QuoteWords['change'] = (place, day, isNamedOnly, isByDay) => {
  if (place === 'sameDay') return isByDay ? 'К этому дню произошло изменение:' : 'В этот день произошло изменение:'
  if (isNamedOnly) {
    const told = { last: 'Последние до этого', next: 'Следующие после этого', first: 'Первые известные' }
    return `${told[place]} сведения о том, кто входит в организацию, относятся к ${formatDay(day)}:`
  }
  const which = { last: 'Последнее до этого', next: 'Следующее', first: 'Первое известное' }
  return `${which[place]} изменение произошло ${isByDay ? 'к ' : ''}${formatDay(day)}:`
}

const meetingHeads: QuoteWords['meetings'] = (list, count) => {
  const events = countedNeuter(count, noun('событие', 'события', 'событий'))
  const one = count === 1
  const unconfirmed = `; те же источники не говорят, что ${one ? 'оно состоялось' : 'они состоялись'}:`
  const heads: Record<typeof list, string> = {
    held: `По имеющимся сведениям, на этот день приходится ${events}:`,
    possible: `Возможно, на этот день приходится ${events}, точный день ${one ? 'которого' : 'которых'} неизвестен:`,
    planned: `На этот день было запланировано ${events}${unconfirmed}`,
    possiblyPlanned: `На срок, который, возможно, включает этот день, было запланировано ${events}${unconfirmed}`,
    off: `На этот день было назначено, но отложено или отменено ${events}:`,
  }
  return heads[list]
}

/** `член ШОС`; with the cases of `one` in another case. */
function standing(status: Status, one: Record<Status, string> = vocabulary.status): string {
  if (status === 'shanghai-five') return one === vocabulary.status ? vocabulary.partOfFive : one[status]
  if (status === 'guest') return `${one[status]} ШОС (в организацию гости не входят)`
  return status === 'sco-partner' ? one[status] : `${one[status]} ${OF_SCO}`
}

const MERGER = 'наблюдателей и партнёров по диалогу в одну категорию'

/** Where the event is of the very day it is told as what happened, else as what had led there. */
function byEvent(name: string, day: string, { status, stage, when }: StatusClaim, place: string | undefined): string {
  const where = at(place)
  if (when.edtf === day) {
    const begin = `${formatDay(day)}${where} ${name}`
    if (stage === 'founded') {
      const joined = { masculine: 'вошёл', feminine: 'вошла', neuter: 'вошло', plural: 'вошли' }
      return `${begin} ${agreeing([name], joined)} в число основателей ${status === 'shanghai-five' ? '«Шанхайской пятёрки»' : OF_SCO}`
    }
    const turned = `${begin} ${agreeing([name], became)} ${standing(status, asOne)}`
    return stage === 'merged' ? `${turned} при слиянии ${MERGER}` : turned
  }
  const began = `На ${formatDay(day)} ${name}\u00A0— ${standing(status)}`
  if (stage === 'founded') return `${began} и один из основателей: основание ${dated(when)}${where}`
  if (stage === 'merged') return `${began}: слияние ${MERGER} решено ${dated(when)}${where}`
  return `${began}: решение принято ${dated(when)}${where}`
}

function changeWords(percent: number): string {
  if (percent === 0) return 'без изменений к предыдущему году'
  return `${percent > 0 ? 'рост' : 'снижение'} на ${formatNumber(Math.abs(percent))}\u00A0% к предыдущему году`
}

function valueWords({ claim, change }: Figure): string {
  const grown = change === undefined ? '' : changeWords(change)
  const amount = claim.amount ? `${formatAmount(claim.amount)}${grown && `, ${grown}`}` : grown
  return `${amount} (${claim.basis === 'derived' ? 'вычислено по более позднему показателю: ' : ''}${claim.reporter.name})`
}

/** `За 2024 год`, `С апреля 2017 года по март 2018 года` */
const inPeriod = (period: string) => (period.includes('– ') ? capitalised(during(period)) : `За ${period}`)

function tradeWords(name: string, { partner, direction, period, figures, isDisputed }: FigureGroup): string {
  // Who is counted may be given in a sentence of its own, in the words of the dataset.
  const isDefinition = /^The .*\.$/.test(partner)
  const other = isDefinition ? `ШОС («${partner.slice(0, -1)}»)` : partner
  const [of, towards, away] = isDefinition
    ? [other, `в\u00A0${other}`, `из\u00A0${other}`]
    : [genitiveOf(partner), into(partner), outOf(partner)]
  const what = {
    turnover: `товарооборот ${genitiveOf(name)} и ${of}`,
    sold: `объём поставок товаров ${outOf(name)} ${towards}`,
    bought: `объём поставок товаров ${away} ${into(name)}`,
  }[direction]
  const isAmount = figures.some(({ claim }) => claim.amount)
  const told = isAmount ? ', по сообщениям, составил ' : ', по сообщениям: '
  const dispute = isDisputed ? '; данные двух сторон не совпадают' : ''
  return `${inPeriod(formatPeriod(period))} ${what}${told}${formatList(figures.map(valueWords))}${dispute}.`
}

const nowhere = (name: string, day: string) => `${name}: на ${formatDay(day)} статуса в ${OF_SCO}`

/** The words of the sentences. */
export const sentences: QuoteWords = {
  marks: { end: '.', entry: ';', space: ' ' },
  byName,
  named: (name) => name,
  organisation: (name, abbreviation) => (abbreviation === undefined ? name : `${name} (${abbreviation})`),
  belong,
  further: (group) => `и ${groupWords(group)}`,
  notYet: (founded) => `Шанхайская организация сотрудничества (ШОС) основана позже, ${dated(founded)}.`,
  guests: ({ names, hedge }, count) => {
    const belongs = formOf(count, { one: 'входит', other: 'входят' })
    const who = `${counted(count, statesOf.guest)} (в организацию не ${belongs})`
    if (hedge?.kind === 'carried') {
      const last = `${hedge.isInferred ? 'последний вывод атласа' : 'последнее упоминание'}\u00A0— ${asOf(formatWhen(hedge.when))}`
      return `${capitalised(who)}, ${last} (${formatList(hedge.publishers)}): ${formatList(names)}.`
    }
    const how = formOf(count, { one: 'назван', other: 'названо' })
    return `Кроме того, ${hedge ? 'по выводу атласа, ' : ''}${how} ${who}: ${formatList(names)}.`
  },
  dormant: (names, since) =>
    `${formatList(names)} фактически не ${present(names, 'участвует', 'участвуют')} в работе организации ${from(formatWhen(since))}.`,
  counted: (publishers, counts, when, isInferred) => {
    const what = formatList(counts.map(([of, count]) => countedAs(count, of)))
    const told = `${asOf(formatWhen(when))} насчитано ${what} (${formatList(publishers)}).`
    return isInferred ? `По выводу атласа, ${told}` : capitalised(told)
  },
  countedAgainst: (publishers, of, count, when, named, listing) =>
    `${capitalised(asOf(formatWhen(when)))} насчитано ${countedAs(count, of)} (${formatList(publishers)}), но в списках того времени и более ранних (${formatList(listing)}) поимённо названо ${named < count ? 'лишь ' : ''}${inWords(named)}.`,
  change: changeHeads,
  turn: turnWords,
  meetings: meetingHeads,
  meeting: meetingName,
  moreMeetings: (count) => `; и ещё ${inWords(count)}`,
  about: (title, explanation) => `${title}: ${explanation}`,
  aboutText: (publishers, explanation) => `Примечание к напечатанному (${formatList(publishers)}): ${explanation}`,
  lastOf: (entry) => `и ${entry}`,
  country: {
    inForce: (name, day, event, place) => `${byEvent(name, day, event, place)}${inferred(event)}`,
    listed: (name, day, status, hedge, publishers) => {
      if (!hedge)
        return `На ${formatDay(day)} ${name}\u00A0— ${standing(status)}: так ${present(publishers, 'сообщает', 'сообщают')} ${formatList(publishers)}`
      // To have been a guest once is no standing on a later day.
      if (status === 'guest' && hedge.kind === 'carried')
        return `${nowhere(name, day)} не значится; гость\u00A0— ${hedged(hedge)}`
      return `На ${formatDay(day)} ${name}, ${hedged(hedge)},\u00A0— ${standing(status)}`
    },
    ended: (name, day, end) => `${nowhere(name, day)} нет; до этого\u00A0— ${done(end)}.`,
    notYet: (name, day, step) => `${nowhere(name, day)} не значится; первое известное позже\u00A0— ${done(step)}.`,
    memorandum: (signed, place) =>
      `меморандум ${signed.status === 'member' ? 'об обязательствах' : `о статусе ${ofOne[signed.status]}`} подписан ${dated(signed.when)}${at(place)}${inferred(signed)}`,
    dormant: (since) => `Фактического участия в работе организации нет ${from(formatWhen(since))}.`,
    way: 'До этого:',
    step: done,
    otherwise: (publishers, claim) =>
      `Но есть и другое указание (${formatList(publishers)}), ${asOf(formatWhen(claim.when))}: ${vocabulary.status[claim.status]}.`,
    next: (step) => `Позже\u00A0— ${done(step)}.`,
    tookPart: (name, place, isPlanned, meeting) => {
      const among = `среди ${isPlanned ? 'ожидаемых' : 'названных'} участников есть ${name}`
      if (place === 'sameDay') return `В этот день ${among}: ${meeting}.`
      // Of most meetings nobody says who took part: the last that is known need not have been the last.
      const [which, end] = place === 'last' ? ['ранних', 'последнее'] : ['поздних', 'первое']
      return `Из более ${which} мероприятий, участники которых известны, ${end}, где ${among},\u00A0— ${meeting}.`
    },
    trade: tradeWords,
  },
}
