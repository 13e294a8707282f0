import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type WorldNames, worldNamesOf } from '@/extraction/own/world-names'
import { gazetteerAddress, loadGazetteerFile } from '@/state/workspace/gazetteer-address'

const NO_NAMES = { countries: {}, organisations: {} }

/** The countries and organisations that texts may speak of; undefined until they have come. Where they cannot be had there are none beside the dataset's. */
export function useWorld(): WorldNames | undefined {
  const { data, isError } = useQuery({
    queryKey: ['gazetteer'],
    queryFn: () => loadGazetteerFile(gazetteerAddress()),
    staleTime: Infinity,
    retry: false,
  })
  const names = data ?? (isError ? NO_NAMES : undefined)
  return useMemo(() => names && worldNamesOf(names), [names])
}
