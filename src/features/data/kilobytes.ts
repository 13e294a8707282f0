import type { OfferedFile } from '@/domain/export/offered-files'

/** The size in units of 1000 bytes: whole ones, but of a small file with a tenth, and never nothing. */
export function kilobytesOf({ bytes }: Pick<OfferedFile, 'bytes'>): number {
  if (bytes >= 9_950) return Math.round(bytes / 1000)
  return Math.max(1, Math.round(bytes / 100)) / 10
}
