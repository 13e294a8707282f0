/** The words of a room that is loaded on demand, in the interface language. */
export { details as detailsMessages } from './en/details'
