/** The words with which a derived value is worked out again, in the interface language. */
export { recompute as recomputeMessages } from './en/recompute'
