/** The words of whatever can be saved, loaded on demand, in the interface language. */
export { files as filesMessages } from './en/files'
