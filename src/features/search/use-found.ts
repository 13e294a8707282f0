import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { lastPublication } from '@/domain/as-read'
import type { CorePart, IsoDate } from '@/domain/contract'
import type { Found } from '@/domain/search'
import type { EntryKind } from '@/domain/search-types'
import { atlasQueries } from '@/state/queries'
import { useAtlas, useOwnPart } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { currentView } from '@/state/view-store'
import { type Finder, type Reach, startFinder } from './finder'

/** The finder of the dataset as it was last searched, made at the first use; one that could not start is tried again. With the reader's own part it is another. */
let last: { whole: CorePart; finder: Finder } | undefined

function finderOf(whole: CorePart, start: () => Finder): Finder {
  if (last?.whole === whole) return last.finder
  last?.finder.end()
  last = { whole, finder: start() }
  return last.finder
}

export interface Answered {
  /** The query that was answered, which may be an earlier one while the newest is under way. */
  query: string
  found: Found
}

interface Finding {
  /** Undefined until the index stands. */
  reach: Reach | undefined
  answered: Answered | undefined
  /** The answer to the newest query, when it comes. */
  asked: RefObject<Promise<Found> | undefined>
}

/** What is found for the query, once the index stands. Nothing is loaded before `isUsed`. `more` is the group of which more is listed. */
export function useFound(query: string, isUsed: boolean, more: EntryKind | undefined): Finding {
  const client = useQueryClient()
  const { tier, known } = useView('tier', 'known')
  const asked = useRef<Promise<Found>>(undefined)
  const { whole } = useAtlas()
  const own = useOwnPart()
  const [reach, setReach] = useState<Reach>()
  const [answered, setAnswered] = useState<Answered>()

  useEffect(() => {
    if (!isUsed) return
    let isCurrent = true
    const finder = finderOf(whole, () => startFinder(whole, own, () => client.ensureQueryData(atlasQueries.trade())))
    void finder.ready.then((reach) => {
      if (reach === 'nothing' && last?.finder === finder) last = undefined
      if (isCurrent) setReach(reach)
    })
    // What an earlier query found is dropped: only the newest counts.
    const show = (found: Found) => isCurrent && setAnswered({ query, found })
    if (query.trim() !== '') {
      asked.current = finder.find({ query, tier, more, readBy: known === 'then' ? lastRead(whole) : undefined })
      asked.current.then(show, () => isCurrent && setReach('nothing'))
    }
    return () => {
      isCurrent = false
    }
  }, [query, isUsed, tier, known, more, whole, own, client])

  return { reach, answered, asked }
}

/**
 * The day of the last text that the reader of the day had. It is looked up, not followed: while one types into the search nothing else moves the
 * day, and while the day is moved nobody types.
 */
function lastRead(core: CorePart): IsoDate {
  const { date = core.openingDay, compare = '' } = currentView()
  return lastPublication(core.sources, compare > date ? compare : date)
}
