import { queryOptions } from '@tanstack/react-query'
import { offeredFiles } from '@/domain/export/offered-files'
import { loadPart } from '@/state/queries'

/** The files in which the dataset is offered. */
export function filesQuery() {
  return queryOptions({
    queryKey: ['files'],
    queryFn: ({ signal }) => loadPart(__DATA_ADDRESSES__.files, offeredFiles, signal),
  })
}
