/** The command that reads texts and says as JSON what they state. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { IsoDate } from '@/domain/contract'
import { isDay } from '@/domain/time'
import type { Proposal } from '@/extraction/claims'
import { extract } from '@/extraction/extract'
import { type Gazetteer, gazetteerOf } from '@/extraction/gazetteer'
import { type ReadText, textsAt } from './read-text'

export const extractUsage =
  'cli.ts extract FILE-OR-FOLDER... [--published YYYY-MM-DD] (what texts state, as JSON; of a folder its .txt, .md, .html and .htm)'

/** Which texts to read, and the day on which they were published where the caller knows it better than they. */
export interface ExtractCall {
  places: string[]
  published?: IsoDate
}

/** The call that the arguments describe; undefined if they describe none. */
export function extractCallOf(args: readonly string[]): ExtractCall | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { published: { type: 'string' } },
    })
    if (positionals.length === 0 || (values.published !== undefined && !isDay(values.published))) return undefined
    return { places: positionals, ...values }
  } catch {
    return undefined
  }
}

/** What one text states, with the fields of the public form alone. */
interface ExtractedDocument {
  id: string
  publicationDate: IsoDate | null
  claims: Partial<Proposal>[]
}

/** Reads the texts: what they state, and a line for each place that could not be read. `gazetteerFile` is `public/data/gazetteer.json`. */
export function runExtract({ places, published }: ExtractCall, gazetteerFile: string) {
  const gazetteer = gazetteerOf(JSON.parse(readFileSync(gazetteerFile, 'utf8')))
  const documents: ExtractedDocument[] = []
  const faults: string[] = []
  for (const { text, fault } of textsAt(places)) {
    if (text) documents.push(documentOf(text, gazetteer, published))
    else faults.push(fault)
  }
  return { documents, faults }
}

function documentOf({ id, text, format }: ReadText, gazetteer: Gazetteer, published: IsoDate | undefined): ExtractedDocument {
  const { publicationDate, claims } = extract(text, { gazetteer, published, format })
  return { id, publicationDate, claims: claims.map(publicClaim) }
}

/** What the atlas alone needs: who held a meeting and beside which, how its day is known, who reports a figure. */
const ofTheAtlas = new Set(['isDateInferred', 'host', 'beside', 'number', 'reporter'])

function publicClaim(claim: Proposal): Partial<Proposal> {
  return Object.fromEntries(Object.entries(claim).filter(([field]) => !ofTheAtlas.has(field)))
}
