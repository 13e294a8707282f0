/** The words of the chart of a country with the whole organisation, which is loaded on demand, in the interface language. */
import { tradeTotal } from './en/trade-total'
import { inLanguage } from './language'

export const totalMessages = inLanguage('tradeTotal', tradeTotal)
