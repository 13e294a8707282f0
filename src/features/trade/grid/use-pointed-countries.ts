import { useMemo } from 'react'
import { countriesConcerned } from '@/domain/concerned'
import type { Id } from '@/domain/contract'
import { usePointed } from '@/state/pointing'
import { useAtlas } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'

/** The countries that whatever is pointed at anywhere in the page concerns. */
export function usePointedCountries(): Id[] {
  const { subjects } = useAtlas()
  const { tier } = useView('tier')
  const pointed = usePointed()
  return useMemo(
    () =>
      (pointed === '' ? [] : pointed.split(' ')).flatMap((id) => {
        const subject = subjects.get(id)
        return subject ? countriesConcerned(subject, tier) : []
      }),
    [pointed, subjects, tier],
  )
}
