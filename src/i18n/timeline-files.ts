/** The words within the timeline's files, loaded with the first of them, in the interface language. */
import { timelineFiles } from './en/timeline-files'
import { inLanguage } from './language'

export const timelineFilesMessages = inLanguage('timelineFiles', timelineFiles)
