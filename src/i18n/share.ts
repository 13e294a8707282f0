/** The words of sharing and of the frame within other pages, loaded on demand, in the interface language. */
import { share } from './en/share'
import { inLanguage } from './language'

export const shareMessages = inLanguage('share', share)
