import type { tradeTotal as English } from '@/i18n/en/trade-total'
import { formatList } from '@/i18n/format'
import { genitiveOf } from './country-cases'

const currencies: Record<string, string> = { CNY: 'юанях', EUR: 'евро', RUB: 'рублях' }

/** The words of the chart of a country with the whole organisation. */
export const tradeTotal: typeof English = {
  chooseCountry: 'Страна',
  country: (name, count) => `${name} (${count})`,
  ofCountry: (country, flow) => `${country} и ШОС: ${flow}`,
  definition: (letter, definition) => `${letter}: ${definition}`,
  inCurrency: (currency, amounts) =>
    `Дано только в ${currencies[currency] ?? currency}, курса ни один источник не указывает, поэтому не изображено: ${formatList(amounts)}.`,
  amount: (amount, period, reporter) => `${amount} (${period}, ${reporter})`,
  silent: (country) => `Документы ничего не говорят о торговле ${genitiveOf(country)} с ШОС в целом.`,
  noFigures: (country) => `Показателей торговли ${genitiveOf(country)} с ШОС в целом не найдено.`,
  noneInRange: (country) => `За выбранные дни нет показателей торговли ${genitiveOf(country)} с ШОС в целом.`,
}
