/** The words of the map's table, its options and its exports, in the interface language. */
export { mapTable as mapTableMessages } from './en/map-table'
