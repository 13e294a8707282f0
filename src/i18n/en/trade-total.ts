import { formatList } from '@/i18n/format'

const currencies: Record<string, string> = { CNY: 'yuan', EUR: 'euros', RUB: 'roubles' }

/** The words of the chart of a country with the whole organisation. */
export const tradeTotal = {
  chooseCountry: 'Country',
  country: (name: string, count: number) => `${name} (${count})`,
  ofCountry: (country: string, flow: string) => `${country} with the SCO: ${flow}`,
  /** A way of counting who belongs, with the letter that the sentence calls it by. */
  definition: (letter: string, definition: string) => `${letter}: ${definition}`,
  inCurrency: (currency: string, amounts: readonly string[]) =>
    `Given in ${currencies[currency] ?? currency} alone, and no source gives a rate, so not drawn: ${formatList(amounts)}.`,
  amount: (amount: string, period: string, reporter: string) => `${amount} (${period}, ${reporter})`,
  silent: (country: string) => `The documents say nothing of the trade of ${country} with the SCO as a whole.`,
  noFigures: (country: string) => `No figure found of the trade of ${country} with the SCO as a whole.`,
  noneInRange: (country: string) => `No figure in the chosen days of the trade of ${country} with the SCO as a whole.`,
}
