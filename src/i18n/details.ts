/** The words of a room that is loaded on demand, in the interface language. */
import { details } from './en/details'
import { inLanguage } from './language'

export const detailsMessages = inLanguage('details', details)
