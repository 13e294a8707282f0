import type { Voice } from '@/domain/trade'
import { formatAmount, formatPeriod } from '@/i18n/format'
import { tradeMessages } from '@/i18n/trade'
import type { Picture } from './pair-picture'
import { type NameOf, partnerNames } from './words'

const words = tradeMessages
const voices: readonly Voice[] = ['first', 'second', 'third']

/** The chart in sentences: how much is drawn, and each voice's first and last amount. */
export function summaryOf(picture: Picture, nameOf: NameOf): string {
  const names = partnerNames(picture.pair, nameOf)
  const spoken = voices.flatMap((voice) => {
    const own = picture.rows.filter((row) => row.voice === voice)
    const [first, last] = [own[0], own.find((row) => row.isLast)]
    if (!first || !last) return []
    const told = ({ figure }: typeof first) =>
      [formatPeriod(figure.claim.period.label), formatAmount({ value: figure.dollars ?? 0, currency: 'USD' })] as const
    const who = words.voice[voice](...names)
    return [first === last ? words.voiceOne(who, ...told(first)) : words.voiceSpan(who, ...told(first), ...told(last))]
  })
  return [words.summary(words.flow[picture.flow](...names), picture.rows.length), ...spoken].join(' ')
}
