/** The words of a chart that is loaded on demand, in the interface language. */
import { matrix } from './en/trade-matrix'
import { inLanguage } from './language'

export const matrixMessages = inLanguage('matrix', matrix)
