import { claims } from './en/claims'
import { map } from './en/map'
import { shell } from './en/shell'
import { vocabulary } from './en/vocabulary'
import { inLanguage } from './language'

/** The words of the first picture. Rooms that are loaded on demand bring their own (`./details`, `./trade`, …). */
export const messages = {
  claims: inLanguage('claims', claims),
  shell: inLanguage('shell', shell),
  map: inLanguage('map', map),
  vocabulary: inLanguage('vocabulary', vocabulary),
}
