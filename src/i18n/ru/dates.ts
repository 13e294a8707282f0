/** Dates and periods in the cases that a sentence asks for. They come in the nominative: `28 августа 2025 года`, `июнь 2021 года`, `2004 год`. */

const MONTH = /(?<!\p{L})(январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)(?!\p{L})/gu
const HALF = /(перво|второ)е полугодие/g
const QUARTER = /(?<=[IV] )квартал(?!\p{L})/gu
const YEAR = /(?<!\p{L})год(ы?)(?!\p{L})/gu
/** What is not surely so keeps its hedge before it. */
const HEDGE = /^(примерно |вероятно, |возможно, примерно )(.+)$/u
/** From a month or a year to another, with an en dash between. */
const SPAN = /^(.+?)\u00A0– (.+)$/u

/** `июня 2021 года`, `2004 года`; what begins with a day stays as it is. */
export function genitive(date: string): string {
  return date
    .replace(MONTH, (month) => (month.endsWith('т') ? `${month}а` : `${month.slice(0, -1)}я`))
    .replace(HALF, '$1го полугодия')
    .replace(QUARTER, 'квартала')
    .replace(YEAR, (_, several: string) => (several ? 'годов' : 'года'))
}

/** `в июне 2021 года`, `в 2004 году`, `3–4 июля 2024 года`, `с января 2024 года по октябрь 2025 года`. */
export function during(date: string): string {
  const [, hedge, rest] = HEDGE.exec(date) ?? []
  if (hedge !== undefined && rest !== undefined) return `${hedge}${during(rest)}`
  if (/^(\d{1,2}[^\d]|с |по )/u.test(date)) return date
  const [, from, to] = SPAN.exec(date) ?? []
  if (from !== undefined && to !== undefined) return `с ${genitive(from)} по ${to}`
  const located = date
    .replace(MONTH, (month) => (month.endsWith('т') ? `${month}е` : `${month.slice(0, -1)}е`))
    .replace(HALF, '$1м полугодии')
    .replace(QUARTER, 'квартале')
    .replace(YEAR, (_, several: string) => (several ? 'годах' : 'году'))
  return `в\u00A0${located}`
}

/** What a source says for a time: `на 28 августа 2025 года`, `на июнь 2021 года`; a hedge goes before. */
export function asOf(date: string): string {
  const [, hedge, rest] = HEDGE.exec(date) ?? []
  if (hedge !== undefined && rest !== undefined) return `${hedge}${asOf(rest)}`
  return /^(с|по) /u.test(date) ? date : `на ${date}`
}

/** `с 1 января 2025 года`, `с сентября 2021 года`; a hedge goes before. */
export function from(date: string): string {
  const [, hedge, rest] = HEDGE.exec(date) ?? []
  if (hedge !== undefined && rest !== undefined) return `${hedge}${from(rest)}`
  return /^(с|по) /u.test(date) ? date : `с ${genitive(date)}`
}
