/**
 * What `public/data/files.json` holds: every file that the dataset is offered in, with its size and its checksum. The page "Data" shows it,
 * and whoever keeps a copy can see whether it is whole.
 */
import * as z from 'zod/mini'
import { SCHEMA_VERSION } from '@/domain/contract'

const text = z.string().check(z.minLength(1))

export const offeredFile = z.strictObject({
  /** Below `data/`. */
  path: text,
  mediaType: text,
  bytes: z.int().check(z.positive()),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Rows of a table without its head, tables of the package, features of a GeoJSON file, events of a calendar; other files are not counted so. */
  entries: z.optional(z.int().check(z.nonnegative())),
  /** Meetings that it does not hold because no source names their place (GeoJSON) or their days (the calendar). */
  leftOut: z.optional(z.int().check(z.nonnegative())),
})

export const offeredFiles = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  dataVersion: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  files: z.array(offeredFile),
})

export type OfferedFile = z.infer<typeof offeredFile>
export type OfferedFiles = z.infer<typeof offeredFiles>
