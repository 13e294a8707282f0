import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { type CorePart, type TradePart, corePart, tradePart } from '@/domain/contract'

export type DataFile = 'core' | 'trade' | 'map' | 'changes' | 'gazetteer' | 'files'

/** The text of a published data file; core and trade are those of the five documents. */
export function publishedText(file: DataFile): string {
  const folder = file === 'core' || file === 'trade' ? 'node_modules/.cache/sco-atlas/five' : 'public/data'
  return readFileSync(`${folder}/${file}.json`, 'utf8')
}

/** The parts of the dataset of the five, checked against the contract. */
export function publishedParts(): { core: CorePart; trade: TradePart } {
  return {
    core: z.parse(corePart, JSON.parse(publishedText('core'))),
    trade: z.parse(tradePart, JSON.parse(publishedText('trade'))),
  }
}
