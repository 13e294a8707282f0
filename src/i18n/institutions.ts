/** The words of people, organisations and places, in the interface language. */
export { institutions as institutionsMessages } from './en/institutions'
