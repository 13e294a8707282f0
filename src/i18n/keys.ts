/** The words of the list of keys, loaded on demand, in the interface language. */
import { keys } from './en/keys'
import { inLanguage } from './language'

export const keysMessages = inLanguage('keys', keys)
