/** The words of the room of coverage and of a country in a year, loaded on demand, in the interface language. */
import { coverageRoom } from './en/coverage'
import { inLanguage } from './language'

export const coverageRoomMessages = inLanguage('coverageRoom', coverageRoom)
