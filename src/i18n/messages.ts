import { details } from './en/details'
import { map } from './en/map'
import { pages } from './en/pages'
import { shell } from './en/shell'
import { timeline } from './en/timeline'
import { trade } from './en/trade'
import { vocabulary } from './en/vocabulary'

/** English is the source catalogue: another language must satisfy its type, so a missing message is a type error. */
export const messages = { shell, pages, map, timeline, trade, details, vocabulary }
