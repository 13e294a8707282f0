/** The words of the room of coverage and of a country in a year, loaded on demand, in the interface language. */
export { coverageRoom as coverageRoomMessages } from './en/coverage'
