/** How a text is read, in the worker and in the page alike. */
import type { Extraction } from '@/extraction/claims'
import { extraction } from '@/extraction/extract'
import { type Gazetteer, gazetteerOf } from '@/extraction/gazetteer'
import { loadGazetteerFile } from './gazetteer-address'

/** A text to be read. */
export interface Asked {
  text: string
  /** The reader's own day of publication. */
  published: string | undefined
}

/** The names by which it is read; rejects if they cannot be had. */
export async function loadGazetteer(address: string): Promise<Gazetteer> {
  return gazetteerOf(await loadGazetteerFile(address))
}

/** Reads in steps of some ten milliseconds; after each the share that is read. */
export function readInSteps({ text, published }: Asked, gazetteer: Gazetteer): Generator<number, Extraction> {
  return extraction(text, { gazetteer, published })
}
