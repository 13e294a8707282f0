/** The words of a room that is loaded on demand, in the interface language. */
export { timeline as timelineMessages } from './en/timeline'
