/** The words for two days compared, loaded when they are; in the interface language. */
export { compare as compareMessages } from './en/compare'
