/** The words about the atlas, loaded on demand, in the interface language. */
import { about } from './en/about'
import { inLanguage } from './language'

export const aboutMessages = inLanguage('about', about)
