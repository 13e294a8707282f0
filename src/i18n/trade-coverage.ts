/** The words of a chart that is loaded on demand, in the interface language. */
import { coverage } from './en/trade-coverage'
import { inLanguage } from './language'

export const coverageMessages = inLanguage('coverage', coverage)
