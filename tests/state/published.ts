import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { type CorePart, type TradePart, corePart, tradePart } from '@/domain/contract'

export type DataFile = 'core' | 'trade' | 'map' | 'changes' | 'gazetteer'

/** The text of a published data file. */
export function publishedText(file: DataFile): string {
  return readFileSync(`public/data/${file}.json`, 'utf8')
}

/** The published parts of the dataset, checked against the contract. */
export function publishedParts(): { core: CorePart; trade: TradePart } {
  return {
    core: z.parse(corePart, JSON.parse(publishedText('core'))),
    trade: z.parse(tradePart, JSON.parse(publishedText('trade'))),
  }
}
