import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { CorePart, IsoDate, TradePart } from '@/domain/contract'
import { type Directory, directoryOf } from '@/domain/directory'
import { type Subject, subjectsOf } from '@/domain/subject'
import { clampDay } from '@/domain/time'
import { atlasQueries } from './queries'
import { useViewState } from './use-view-state'

/** The loaded dataset with its look-ups; `trade` is there once it has been asked for and has come. */
export interface LoadedAtlas {
  core: CorePart
  trade: TradePart | undefined
  directory: Directory
  subjects: ReadonlyMap<string, Subject>
}

// The look-ups of a dataset are a function of it; they are kept as long as it is.
const known = new WeakMap<CorePart, LoadedAtlas>()

function loadedAtlas(core: CorePart, trade: TradePart | undefined): LoadedAtlas {
  const cached = known.get(core)
  if (cached && cached.trade === trade) return cached
  const made = { core, trade, directory: directoryOf(core, trade?.sources), subjects: subjectsOf(core, trade) }
  known.set(core, made)
  return made
}

/** The dataset; suspends until its core has come. Trade is used if it is there, and not asked for. */
export function useAtlas(): LoadedAtlas {
  const { data: core } = useSuspenseQuery(atlasQueries.core())
  const { data: trade } = useQuery({ ...atlasQueries.trade(), enabled: false })
  return loadedAtlas(core, trade)
}

/** The dataset with trade; suspends until both have come. Parts of two builds are not drawn together: that throws. */
export function useAtlasWithTrade(): LoadedAtlas & { trade: TradePart } {
  const { data: core } = useSuspenseQuery(atlasQueries.core())
  const { data: trade } = useSuspenseQuery(atlasQueries.trade())
  if (trade.dataVersion !== core.dataVersion) throw new Error(`dataVersion ${trade.dataVersion}, expected ${core.dataVersion}`)
  // The same object as long as the parts are the same, so that what is memoised on it stays.
  return loadedAtlas(core, trade) as LoadedAtlas & { trade: TradePart }
}

/** The day that is shown: the date of the address, held within the days of the dataset; without one the opening day. */
export function useDay(): IsoDate {
  const { data: core } = useSuspenseQuery(atlasQueries.core())
  const { date } = useViewState()
  return clampDay(date ?? core.openingDay, core.firstDay, core.lastDay)
}
