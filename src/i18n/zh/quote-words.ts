/** Names, dates and hedges as a Chinese newspaper writes them; what the sentences to quote have in common. */
import type { CountSubject, Status, StatusClaim, When } from '@/domain/contract'
import type { Hedge, ListedMeeting } from '@/domain/export/quote-words'
import { countOf, formatList, formatWhen } from '@/i18n/format'
import { oneOf, statesOf } from './standing-words'

export const counted = (count: number, of: Status) => countOf(count, statesOf[of])

const otherSubjects: Record<Exclude<CountSubject, Status>, { other: string }> = {
  founder: { other: '个创始国' },
  'members-and-partners': { other: '个成员国和伙伴' },
  'forum-countries': { other: '个论坛与会国' },
}

export function countedAs(count: number, of: CountSubject): string {
  return countOf(count, { ...statesOf, ...otherSubjects }[of])
}

/** `2024年7月4日`, `2024年7月3日至4日`, `2004年至2006年之间`: what may follow 于. */
export function dated(when: Pick<When, 'edtf'>): string {
  const [from = '', to] = when.edtf.split('/')
  const isBetween = from !== '' && to !== undefined && !['', '..'].includes(from) && !['', '..'].includes(to)
  return `${formatWhen(when)}${isBetween && !(from.length === 10 && to.length === 10) ? '之间' : ''}`
}

/** `列名是在2019年5月17日（Asia-Plus）` */
export function lastWord({ when, isInferred, publishers }: Extract<Hedge, { kind: 'carried' }>): string {
  return `${isInferred ? '据推断是在' : '列名是在'}${dated(when)}（${formatList(publishers)}）`
}

/** `按最近一次列名（2019年5月17日，Asia-Plus）` */
export function hedged(hedge: Hedge): string {
  if (hedge.kind === 'inferred') return '据推断'
  const [what, of] = hedge.isInferred ? ['推断', '针对'] : ['列名', '']
  return `按最近一次${what}（${of}${dated(hedge.when)}，${formatList(hedge.publishers)}）`
}

const dateInferred = '（日期系推断）'

export function inferred({ basis }: StatusClaim): string {
  return basis === 'inferred' ? dateInferred : ''
}

/** What was done, with its date first: `于2024年7月4日成为成员国`. What poor sources alone report is said to be reported. */
export function done(claim: StatusClaim, adverb = ''): string {
  const one = oneOf[claim.status]
  const as = claim.kind === 'snapshot' || claim.stage === undefined ? 'listed' : claim.stage
  const verbs: Record<typeof as, string> = {
    listed: `被列为${one}`,
    founded: `参与创立${claim.status === 'shanghai-five' ? '“上海五国”' : '上合组织'}`,
    applied: `申请成为${one}`,
    agreed: `原则上获准成为${one}`,
    started: `启动成为${one}的程序`,
    decided: `成为${one}`,
    merged: `因观察员国和对话伙伴合并为一个类别而成为${one}`,
    signed: `签署${one}备忘录`,
    approved: `在国内核准${one}备忘录`,
    dormant: '事实上停止参与',
    ended: `不再是${one}`,
  }
  return `于${dated(claim.when)}${adverb}${verbs[as]}${claim.confidence === 'low' ? '（据报道）' : ''}${inferred(claim)}`
}

/** `成员国元首理事会第24次会议（阿斯塔纳，2024年7月3日至4日）`: one pair of brackets, also where the title ends with one. */
export function meetingName({ title, when, isInferred, place }: ListedMeeting): string {
  const inTitle = /（([^（）]*)）$/.exec(title)
  const remarks = [inTitle?.[1], place, when && formatWhen(when), isInferred ? '日期系推断' : undefined]
  const said = remarks.filter((remark) => remark !== undefined)
  return said.length === 0 ? title : `${title.slice(0, inTitle?.index)}（${said.join('，')}）`
}
