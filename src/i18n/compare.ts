/** The words for two days compared, loaded when they are; in the interface language. */
import { compare } from './en/compare'
import { inLanguage } from './language'

export const compareMessages = inLanguage('compare', compare)
