import { claims } from './en/claims'
import { map } from './en/map'
import { shell } from './en/shell'
import { vocabulary } from './en/vocabulary'

/**
 * The words of the first picture. English is the source catalogue: another language must satisfy its type, so a missing
 * message is a type error. Rooms that are loaded on demand bring their own (`./details`, `./trade`, …).
 */
export const messages = { claims, shell, map, vocabulary }
