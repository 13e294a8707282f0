/** The gazetteer of the project, ready for look-up. */
import { readFileSync } from 'node:fs'
import { type Gazetteer, gazetteerOf } from '@/extraction/gazetteer'

export function projectGazetteer(): Gazetteer {
  return gazetteerOf(JSON.parse(readFileSync(new URL('../../public/data/gazetteer.json', import.meta.url), 'utf8')))
}
