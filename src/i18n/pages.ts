/** The words of a room that is loaded on demand, in the interface language. */
export { pages as pagesMessages } from './en/pages'
