import type { Status, StatusClaim } from '@/domain/contract'
import type { FigureGroup, NamedGroup, QuoteWords, TurnOf } from '@/domain/export/quote-words'
import type { Figure } from '@/domain/trade'
import { byName, countOf, formatAmount, formatDay, formatList, formatNumber, formatPeriod, formatWhen } from '@/i18n/format'
import { counted, countedAs, dated, done, hedged, inferred, lastWord, meetingName } from './quote-words'
import { oneOf, statesOf } from './standing-words'
import { vocabulary } from './vocabulary'

const SCO = '上海合作组织（上合组织）'
const MERGED = '合并为一个类别'

const states = (count: number) => countOf(count, { other: '个国家' })

function groupWords({ names, hedge }: NamedGroup): string {
  return hedge ? `${hedged(hedge)}，为${formatList(names)}` : formatList(names)
}

function belong(...[day, status, count, first, isFirst, isOnly]: Parameters<QuoteWords['belong']>): string {
  const aside = isOnly && first.hedge ? `${hedged(first.hedge)}，` : ''
  const names = isOnly ? formatList(first.names) : groupWords(first)
  if (status === 'shanghai-five') return `${formatDay(day)}，${aside}有${states(count)}参加“上海五国”：${names}`
  if (isFirst) return `${formatDay(day)}，${aside}${SCO}有${counted(count, status)}：${names}`
  return `${aside}其${vocabulary.statuses[status]}有${formatNumber(count)}${status === 'guest' ? '方' : '个'}：${names}`
}

function turnWords(turn: TurnOf): string {
  const when = 'when' in turn && turn.when ? [dated(turn.when)] : []
  const remarks = [...when, ...(turn.isInferred ? ['日期系推断'] : [])]
  const remark = remarks.length === 0 ? '' : `（${remarks.join('，')}）`
  switch (turn.kind) {
    case 'founded':
      return `${formatList(turn.names)}创立${turn.status === 'shanghai-five' ? '“上海五国”' : '上合组织'}${remark}`
    case 'became':
      return `${formatList(turn.names)}成为${oneOf[turn.status]}${remark}`
    case 'merged':
      return `观察员国和对话伙伴${MERGED}，${states(turn.count)}成为上合组织伙伴${remark}`
    case 'dormant':
      return `${formatList(turn.names)}的参与进入休眠${remark}`
    case 'named': {
      const counts = formatList(turn.counts.map(([status, count]) => counted(count, status)))
      const who = formatList(turn.publishers)
      return turn.isInferred ? `据${who}可推断出${counts}` : `${who}列出${counts}`
    }
  }
}

const changeHeads: QuoteWords['change'] = (place, day, isNamedOnly, isByDay) => {
  if (place === 'sameDay') return isByDay ? '至当日为止已有变动：' : '当日发生变动：'
  if (isNamedOnly) {
    const told = { last: '在此之前，最近一次', next: '在此之后，下一次', first: '最早一次' }
    return `${told[place]}关于各方地位的记载见于${formatDay(day)}：`
  }
  const which = { last: '此前最近一次变动', next: '下一次变动', first: '有记载的首次变动' }
  return `${which[place]}${isByDay ? '不晚于' : '在'}${formatDay(day)}：`
}

const meetingHeads: QuoteWords['meetings'] = (list, count) => {
  const events = countOf(count, { other: '项活动' })
  const heads: Record<typeof list, string> = {
    held: `见于记载的当日活动有${formatNumber(count)}项：`,
    possible: `${events}日期不详，可能在当日举行：`,
    planned: `${events}计划于当日举行，而这些来源并未称其已举行：`,
    possiblyPlanned: `${events}计划举行的时间可能包括当日，而这些来源并未称其已举行：`,
    off: `${events}日期定在当日，但已推迟或取消：`,
  }
  return heads[list]
}

function standing(status: Status): string {
  if (status === 'guest') return '上合组织的客人，并非其中一员'
  return status === 'shanghai-five' || status === 'sco-partner' ? oneOf[status] : `${SCO}${oneOf[status]}`
}

/** Where the event is of the very day it is told as what happened, else as what had led there. */
function byEvent(name: string, day: string, event: StatusClaim, place: string | undefined): string {
  const where = place === undefined ? '' : `在${place}`
  const { status, stage, when } = event
  if (when.edtf === day) {
    if (stage === 'founded') return `${formatDay(day)}，${name}${where}参与创立${status === 'shanghai-five' ? '“上海五国”' : SCO}`
    if (stage === 'merged') return `${formatDay(day)}，观察员国和对话伙伴${where}${MERGED}，${name}成为${standing(status)}`
    return `${formatDay(day)}，${name}${where}成为${standing(status)}`
  }
  const began = `${formatDay(day)}，${name}是${standing(status)}`
  if (stage === 'founded') return `${began}，曾于${dated(when)}${where}参与其创立`
  if (stage === 'merged') return `${began}，这一类别由观察员国和对话伙伴于${dated(when)}${where}合并而成`
  return `${began}，依据是${dated(when)}${where}作出的决定`
}

function valueWords({ claim, change }: Figure): string {
  const figures = [claim.amount && formatAmount(claim.amount), change === undefined ? undefined : changeWords(change)]
  const { name } = claim.reporter
  const whose = claim.basis === 'derived' ? `据${name}较晚的一项数据计算得出` : name
  return `${figures.filter((part) => part !== undefined).join('，')}（${whose}）`
}

function changeWords(percent: number): string {
  if (percent === 0) return '同比持平'
  return `同比${percent > 0 ? '增长' : '下降'}${Math.abs(percent)}%`
}

function tradeWords(name: string, { partner, direction, period, figures, isDisputed }: FigureGroup): string {
  // Who is counted may be given in a sentence of its own, in the words of the dataset.
  const other = partner.startsWith('The ') ? `上合组织（统计范围：${partner.replace(/\.$/, '')}）` : partner
  const what = { turnover: `与${other}的贸易额`, sold: `对${other}的销售额`, bought: `自${other}的采购额` }[direction]
  const values = figures.map(valueWords).join('；')
  const is = /^[约超不同]/.test(values) ? '' : '为'
  const dispute = isDisputed ? '；双方所报不一致' : ''
  return `${formatPeriod(period)}，${name}${what}据报告${is}${values}${dispute}。`
}

/** The words of the sentences. */
export const sentences: QuoteWords = {
  marks: { end: '。', entry: '；', space: '' },
  byName,
  named: (name) => name,
  organisation: (name, abbreviation) => `${name}${abbreviation === undefined ? '' : `（${abbreviation}）`}`,
  belong,
  further: ({ names, hedge }) => `${hedge ? `${hedged(hedge)}，` : ''}另有${formatList(names)}`,
  notYet: (founded) => `上海合作组织（上合组织）其后于${dated(founded)}成立。`,
  guests: ({ names, hedge }, count) => {
    const who = `${countOf(count, statesOf.guest)}（并非其中一员）`
    const how = hedge?.kind === 'carried' ? `最近一次${lastWord(hedge)}` : hedge ? '据推断被列出' : '被列出'
    return `${who}${how}：${formatList(names)}。`
  },
  dormant: (names, since) => `${formatList(names)}的参与处于休眠，始于${formatWhen(since)}。`,
  counted: (publishers, counts, when, isInferred) => {
    const who = formatList(publishers)
    const what = formatList(counts.map(([of, count]) => countedAs(count, of)))
    // What is inferred of a year or a day is no word of that time.
    return isInferred ? `据推断，${who}就${formatWhen(when)}的计数为${what}。` : `${dated(when)}，${who}的计数为${what}。`
  },
  countedAgainst: (publishers, of, count, when, named, listing) =>
    `${dated(when)}，${formatList(publishers)}的计数为${countedAs(count, of)}，而当时或此前的名单（${formatList(listing)}）${named < count ? '只' : ''}列出${formatNumber(named)}个。`,
  change: changeHeads,
  turn: turnWords,
  meetings: meetingHeads,
  meeting: meetingName,
  moreMeetings: (count) => `；另有${formatNumber(count)}项`,
  about: (title, explanation) => `${title}：${explanation}`,
  aboutText: (publishers, explanation) => `关于${formatList(publishers)}所印文字的说明：${explanation}`,
  lastOf: (entry) => entry,
  country: {
    inForce: (name, day, event, place) => `${byEvent(name, day, event, place)}${inferred(event)}`,
    listed: (name, day, status, hedge, publishers) => {
      if (!hedge) return `${formatDay(day)}，据${formatList(publishers)}所列，${name}是${standing(status)}`
      // To have been a guest once is no standing on a later day.
      if (status === 'guest' && hedge.kind === 'carried')
        return `${formatDay(day)}，未见${name}在${SCO}具有地位的记载；它最近一次作为客人${lastWord(hedge)}`
      return `${formatDay(day)}，${hedged(hedge)}，${name}是${standing(status)}`
    },
    ended: (name, day, end) => `${formatDay(day)}，${name}在${SCO}没有地位；它已${done(end)}。`,
    notYet: (name, day, step) => `${formatDay(day)}，未见${name}在${SCO}具有地位的记载；它${done(step, '首次')}。`,
    memorandum: (signed, place) =>
      `它于${dated(signed.when)}${place === undefined ? '' : `在${place}`}签署${signed.status === 'member' ? '成员国义务备忘录' : `${oneOf[signed.status]}备忘录`}${inferred(signed)}`,
    dormant: (since) => `其参与处于休眠，始于${formatWhen(since)}。`,
    way: '此前，它',
    step: (claim) => done(claim),
    otherwise: (publishers, claim) => `然而，${formatList(publishers)}于${dated(claim.when)}将其列为${oneOf[claim.status]}。`,
    next: (step) => `其后，它${done(step)}。`,
    tookPart: (name, place, isPlanned, meeting) => {
      if (place === 'sameDay') return `当日，来源列出${name}${isPlanned ? '将要' : ''}参加${meeting}。`
      // Of most meetings nobody says who took part: the last that is known need not have been the last.
      const [which, end] = place === 'last' ? ['较早', '最近一次'] : ['较晚', '第一次']
      return `在与会者见于记载的${which}会议中，列有${name}的${end}是${isPlanned ? '计划中的' : ''}${meeting}。`
    },
    trade: tradeWords,
  },
}
