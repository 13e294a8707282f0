/** The words of sentences to quote and of citations, loaded when they are asked for; in the interface language. */
export { quote as quoteMessages } from './en/quote'
export { sentences as quoteWords } from './en/sentences'
