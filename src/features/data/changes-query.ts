import { queryOptions } from '@tanstack/react-query'
import { changesFile } from '@/domain/changes'
import { loadPart } from '@/state/queries'

/** What changed from version to version of the data. */
export function changesQuery() {
  return queryOptions({
    queryKey: ['changes'],
    queryFn: ({ signal }) => loadPart(__DATA_ADDRESSES__.changes, changesFile, signal),
  })
}
