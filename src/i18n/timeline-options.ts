/** The words of the timeline's one menu, in the interface language. */
import { timelineOptions } from './en/timeline-options'
import { inLanguage } from './language'

export const timelineOptionsMessages = inLanguage('timelineOptions', timelineOptions)
