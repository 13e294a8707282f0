/** The words of people, organisations and places, in the interface language. */
import { institutions } from './en/institutions'
import { inLanguage } from './language'

export const institutionsMessages = inLanguage('institutions', institutions)
