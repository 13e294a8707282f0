/** The words of the changes to the data, loaded on demand, in the interface language. */
import { changes } from './en/changes'
import { inLanguage } from './language'

export const changesMessages = inLanguage('changes', changes)
