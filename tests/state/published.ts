import { readFileSync } from 'node:fs'

export type DataFile = 'core' | 'trade' | 'map'

/** The text of a published data file. */
export function publishedText(file: DataFile): string {
  return readFileSync(`public/data/${file}.json`, 'utf8')
}
