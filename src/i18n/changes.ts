/** The words of the changes to the data, loaded on demand, in the interface language. */
export { changes as changesMessages } from './en/changes'
