/** The words of a room that is loaded on demand, in the interface language. */
import { pages } from './en/pages'
import { inLanguage } from './language'

export const pagesMessages = inLanguage('pages', pages)
