/** The words of the timeline's one menu, in the interface language. */
export { timelineOptions as timelineOptionsMessages } from './en/timeline-options'
