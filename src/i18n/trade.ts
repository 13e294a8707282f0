/** The words of a room that is loaded on demand, in the interface language. */
import { trade } from './en/trade'
import { inLanguage } from './language'

export const tradeMessages = inLanguage('trade', trade)
