/** The words within the timeline's files, loaded with the first of them, in the interface language. */
export { timelineFiles as timelineFilesMessages } from './en/timeline-files'
