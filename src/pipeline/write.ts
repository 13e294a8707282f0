/** The files of `public/data`: built in memory, then written or compared, so that a check never touches what is published. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import { atlas } from '@/domain/contract'
import type { Dataset } from './build-dataset'

/** Name and content of every file. Compact JSON with a line end; the same input gives the same bytes. */
export function filesOf(dataset: Dataset, map: unknown): Map<string, string> {
  return new Map(
    Object.entries({
      'atlas.json': dataset.atlas,
      'core.json': dataset.core,
      'trade.json': dataset.trade,
      'atlas.schema.json': publishedSchema(),
      'map.json': map,
    }).map(([name, content]) => [name, `${JSON.stringify(content)}\n`]),
  )
}

/** The contract as JSON Schema, for readers that are not this program. */
export function publishedSchema(): unknown {
  return { title: 'SCO Atlas: the dataset', ...z.toJSONSchema(atlas) }
}

/** Writes all files beside the old ones before it puts any in their place, so that a full disk or a stop leaves the old ones whole. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  const written = [...files].map(([name, content]) => {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, content)
    return file
  })
  for (const file of written) renameSync(`${file}.new`, file)
}

/** The names of the files that are missing or differ by any byte. */
export function staleFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([name, content]) => {
    const file = path.join(folder, name)
    return existsSync(file) && readFileSync(file, 'utf8') === content ? [] : [name]
  })
}
