/** Numbers, names and hedges as a newspaper writes them; what the sentences to quote have in common. */
import type { CountSubject, StatusClaim, When } from '@/domain/contract'
import type { Hedge, ListedMeeting } from '@/domain/export/quote-words'
import { type PluralForms, formOf, formatList, formatNumber, formatWhen } from '@/i18n/format'
import { asOf, during } from './dates'
import { countedOf, ofOne } from './standing-words'

const smallNumbers = ['ноль', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять']

/** `три`, `14` */
export function inWords(count: number): string {
  return smallNumbers[count] ?? formatNumber(count)
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `восемь членов`; what is counted is masculine. */
export function counted(count: number, forms: PluralForms): string {
  return `${inWords(count)} ${formOf(count, forms)}`
}

/** `одно событие`, `два события` */
export function countedNeuter(count: number, forms: PluralForms): string {
  return count === 1 ? `одно ${formOf(count, forms)}` : counted(count, forms)
}

export function countedAs(count: number, of: CountSubject): string {
  if (of === 'forum-countries') return `${formatNumber(count)} ${formOf(count, countedOf[of])}`
  return of === 'shanghai-five' ? countedNeuter(count, countedOf[of]) : counted(count, countedOf[of])
}

/** Verb forms that agree with the grammatical number and gender of who acts. */
export interface Agreeing {
  masculine: string
  feminine: string
  neuter: string
  plural: string
}

/** `стал`, `стала`, `стало`, `стали` */
export function past(masculine: string): Agreeing {
  return { masculine, feminine: `${masculine}а`, neuter: `${masculine}о`, plural: `${masculine}и` }
}

const feminine = new Set(['Беларусь', 'ЮАР', 'АСЕАН', 'ООН', 'КНДР'])
const plural = new Set(['ОАЭ', 'США'])

/** By its ending. Of a country the last word tells, of an organisation with its acronym the first. */
function genderOf(name: string): keyof Agreeing {
  const words = name.replace(/ \(.*$/u, '').split(' ')
  const word = (name.includes('(') ? words[0] : words.at(-1)) ?? ''
  if (plural.has(word) || word.endsWith('ы')) return 'plural'
  if (feminine.has(word) || /[ая]$/u.test(word)) return 'feminine'
  return /[ое]$/u.test(word) ? 'neuter' : 'masculine'
}

/** The form of the verb that the names ask for. */
export function agreeing(names: readonly string[], forms: Agreeing): string {
  const [name = ''] = names
  return forms[names.length === 1 ? genderOf(name) : 'plural']
}

/** `сообщает`, `сообщают` */
export function present(names: readonly string[], singular: string, several: string): string {
  return agreeing(names, { masculine: singular, feminine: singular, neuter: singular, plural: several })
}

/** `4 июля 2024 года`, `в июне 2021 года` */
export function dated(when: Pick<When, 'edtf'>): string {
  return during(formatWhen(when))
}

/** `по последнему упоминанию на 17 мая 2019 года (Asia-Plus)` */
export function hedged(hedge: Hedge): string {
  if (hedge.kind === 'inferred') return 'по выводу атласа'
  const what = hedge.isInferred ? 'последнему выводу атласа' : 'последнему упоминанию'
  return `по ${what} ${asOf(formatWhen(hedge.when))} (${formatList(hedge.publishers)})`
}

export const dayInferred = ' (день\u00A0— по выводу)'
const dateInferred = ' (дата\u00A0— по выводу)'

export function inferred(claim: StatusClaim): string {
  if (claim.basis !== 'inferred') return ''
  return claim.when.edtf.length === 10 ? dayInferred : dateInferred
}

/** What was done, as a noun with its date, whoever did it: `получение статуса члена 4 июля 2024 года`. What poor sources alone report is said to be reported. */
export function done(claim: StatusClaim): string {
  const one = ofOne[claim.status]
  const as = claim.kind === 'snapshot' || claim.stage === undefined ? 'listed' : claim.stage
  const steps: Record<typeof as, string> = {
    listed: `упоминание в статусе ${one}`,
    founded: `участие в основании ${claim.status === 'shanghai-five' ? '«Шанхайской пятёрки»' : 'ШОС'}`,
    applied: `заявка на статус ${one}`,
    agreed: `принципиальное согласие на статус ${one}`,
    started: `начало процедуры получения статуса ${one}`,
    decided: `получение статуса ${one}`,
    merged: `получение статуса ${one} при слиянии наблюдателей и партнёров по диалогу в одну категорию`,
    signed: `подписание меморандума о статусе ${one}`,
    approved: `одобрение меморандума о статусе ${one} внутри страны`,
    dormant: 'фактическая приостановка участия',
    ended: `прекращение статуса ${one}`,
  }
  return `${claim.confidence === 'low' ? 'по некоторым сообщениям, ' : ''}${steps[as]} ${dated(claim.when)}${inferred(claim)}`
}

/** ` (Самарканд)`; what stands in brackets itself goes on after a comma. */
export function at(place: string | undefined): string {
  return place === undefined ? '' : ` (${unbracketed(place)})`
}

/** `Гоа, Панаджи` */
function unbracketed(place: string): string {
  return place.replace(/ \((.*)\)$/u, ', $1')
}

/** Titles that begin so begin with a common noun, which within a sentence is written small. */
const COMMON =
  /^(Перв|Втор|Трет|Четв|Пят|Встреч|Заседани|Совещани|Совместн|Специальн|Саммит|Государственн|Визит|Подписани|Приняти|Приём|Учени|Учредительн|Наблюдени|Конференци|Форум|Межпартийн|Международн|Миссия|Двусторонн|Контактн)/u

/** `24-е заседание Совета глав государств, Астана (3–4 июля 2024 года)` */
export function meetingName({ title, when, isInferred, place }: ListedMeeting): string {
  const remarks = [
    ...(place === undefined ? [] : [unbracketed(place)]),
    ...(when ? [formatWhen(when)] : []),
    ...(isInferred ? ['дата\u00A0— по выводу'] : []),
  ]
  const name = COMMON.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title
  return `${name}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}`
}
