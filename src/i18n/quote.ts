/** The words of sentences to quote and of citations, loaded when they are asked for; in the interface language. */
import { quote } from './en/quote'
import { sentences } from './en/sentences'
import { inLanguage } from './language'

export const quoteMessages = inLanguage('quote', quote)
export const quoteWords = inLanguage('sentences', sentences)
