/** The words of charts of figures over time, which are loaded on demand, in the interface language. */
import { tradePair } from './en/trade-pair'
import { inLanguage } from './language'

export const pairMessages = inLanguage('tradePair', tradePair)
