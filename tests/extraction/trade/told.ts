/** What the extraction reads of trade in a text, a line for each figure: "CN>TJ exports 2024-Q1 2500000000 CNY +3.4". */
import { type Gazetteer } from '@/extraction/gazetteer'
import { mentionFinder } from '@/extraction/names/finder'
import { plainTextOf } from '@/extraction/plain-text'
import { publishedOn } from '@/extraction/published'
import { sentencesOf } from '@/extraction/sentences'
import { tradeReader } from '@/extraction/trade/reader'
import { projectGazetteer } from '@tests/extraction/project-gazetteer'

let gazetteer: Gazetteer | undefined

/** As a line for each figure. */
export function tradeIn(text: string, published?: string): string[] {
  return draftsIn(text, published).map(({ a, b, measure, period, value, currency, valueUsd, changePercent }) => {
    const sum = value === null ? [] : [String(value), currency]
    const dollars = valueUsd !== null && currency !== 'USD' ? [`$${valueUsd}`] : []
    const change = changePercent === undefined ? [] : [`${changePercent < 0 ? '' : '+'}${changePercent}`]
    return [`${a}${measure === 'turnover' ? '-' : '>'}${b}`, measure, period ?? '?', ...sum, ...dollars, ...change].join(' ')
  })
}

export function draftsIn(text: string, published = '2025-02-10') {
  gazetteer ??= projectGazetteer()
  const plain = plainTextOf(text)
  const reader = tradeReader({ gazetteer, plain, published: publishedOn(plain, published) })
  for (const sentence of sentencesOf(plain, mentionFinder(gazetteer))) reader.read(sentence)
  return reader.finish()
}
