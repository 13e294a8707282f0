/** Compressed copies beside the files of the build, for hosts that hand them out instead of compressing at each request. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isText } from './headers.ts'

/** What fits into a packet gains nothing. */
const SMALLEST_BYTES = 1000

const brotli = promisify<Buffer, Buffer>(brotliCompress)
const gzipped = promisify<Buffer, { level: number }, Buffer>(gzip)

/** Writes `.br` and `.gz` beside each of the folder's files that is text and worth it, as small as can be: it is done once. */
export async function writeCompressed(folder: string, files: readonly string[]): Promise<void> {
  await Promise.all(
    files.filter(isText).map(async (file) => {
      const content = readFileSync(join(folder, file))
      if (content.length < SMALLEST_BYTES) return
      writeFileSync(join(folder, `${file}.br`), await brotli(content))
      writeFileSync(join(folder, `${file}.gz`), await gzipped(content, { level: constants.Z_BEST_COMPRESSION }))
    }),
  )
}
