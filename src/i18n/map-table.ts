/** The words of the map's table, its options and its exports, in the interface language. */
import { mapTable } from './en/map-table'
import { inLanguage } from './language'

export const mapTableMessages = inLanguage('mapTable', mapTable)
