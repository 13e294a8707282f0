/** The words of a room that is loaded on demand, in the interface language. */
import { timeline } from './en/timeline'
import { inLanguage } from './language'

export const timelineMessages = inLanguage('timeline', timeline)
