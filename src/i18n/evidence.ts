/** The words of a room that is loaded on demand, in the interface language. */
export { evidence as evidenceMessages } from './en/evidence'
