import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import { changesAsRead, coreAsRead, lastPublication, tradeAsRead } from '@/domain/as-read'
import type { CorePart, Id, IsoDate, TradePart } from '@/domain/contract'
import { type Directory, directoryOf } from '@/domain/directory'
import { type OwnPart, coreWithOwn, ownClaimCount, ownHolds, tradeWithOwn } from '@/domain/own'
import { type Change, changesOf } from '@/domain/status'
import { type Subjects, lazySubjects } from '@/domain/subject'
import { clampDay } from '@/domain/time'
import { type Speech, activeSpeech } from '@/i18n/language'
import { ownPart, subscribeToOwnPart } from './own-part'
import { atlasQueries } from './queries'
import { useView } from './use-view-state'
import { currentView, subscribeToView } from './view-store'

/** The loaded dataset with its look-ups; `trade` is there once it has been asked for and has come. */
export interface LoadedAtlas {
  /** What the view reads: the whole core, or what of it the texts published by the day hold. */
  core: CorePart
  trade: TradePart | undefined
  /** The core whatever the view reads. */
  whole: CorePart
  directory: Directory
  subjects: Subjects
}

type Whole = Pick<LoadedAtlas, 'whole' | 'trade' | 'directory' | 'subjects'>

// The look-ups of a dataset are a function of it; they are kept as long as it is, and so is what a day's reader has of it.
const known = new WeakMap<CorePart, { whole: Whole; read: Map<IsoDate | undefined, LoadedAtlas> }>()

function loadedAtlas(core: CorePart, trade: TradePart | undefined, reading: IsoDate | undefined): LoadedAtlas {
  let entry = known.get(core)
  if (!entry || entry.whole.trade !== trade) {
    const whole = { whole: core, trade, directory: directoryOf(core, trade?.sources), subjects: lazySubjects(core, trade) }
    known.set(core, (entry = { whole, read: new Map() }))
  }
  let made = entry.read.get(reading)
  if (!made) {
    made =
      reading === undefined
        ? { ...entry.whole, core }
        : { ...entry.whole, core: coreAsRead(core, reading), trade: trade && tradeAsRead(trade, core.sources, reading) }
    entry.read.set(reading, made)
  }
  return made
}

// With the reader's own part a dataset is another one; it is made once for each part.
const joinedCores = new WeakMap<OwnPart, [of: CorePart, joined: CorePart]>()
const joinedTrade = new WeakMap<OwnPart, [of: TradePart, joined: TradePart]>()

function joined<T>(known: WeakMap<OwnPart, [of: T, joined: T]>, part: T, own: OwnPart, join: (part: T, own: OwnPart) => T): T {
  let entry = known.get(own)
  if (entry?.[0] !== part) known.set(own, (entry = [part, join(part, own)]))
  return entry[1]
}

// In another language the dataset bears other names; it is made once for each, and kept as long as the dataset is.
const namedParts = new WeakMap<CorePart | TradePart, [by: Speech, named: CorePart | TradePart]>()

function named<T extends CorePart | TradePart>(part: T, name: (speech: Speech) => (part: T) => T): T {
  const speech = activeSpeech()
  if (!speech) return part
  let entry = namedParts.get(part)
  if (entry?.[0] !== speech) namedParts.set(part, (entry = [speech, name(speech)(part)]))
  // What is kept for a part is that part in other words.
  return entry[1] as T
}

/** The reader's own part, unless there is none or the view leaves it out. */
export function useOwnPart(): OwnPart | undefined {
  const own = useSyncExternalStore(subscribeToOwnPart, ownPart)
  const { mine } = useView('mine')
  return mine === 'shown' ? own : undefined
}

/** How many claims of the reader's own there are, shown or not. */
export function useOwnClaimCount(): number {
  const own = useSyncExternalStore(subscribeToOwnPart, ownPart)
  return own ? ownClaimCount(own) : 0
}

/** Whether an id that the atlas does not hold is one of the reader's own part, which the view leaves out. */
export function useIsHiddenOwn(id: Id | undefined): boolean {
  const own = useSyncExternalStore(subscribeToOwnPart, ownPart)
  const { mine } = useView('mine')
  return mine === 'hidden' && own !== undefined && id !== undefined && ownHolds(own, id)
}

function useCore(): CorePart {
  const { data } = useSuspenseQuery(atlasQueries.core())
  const core = named(data, ({ core }) => core)
  const own = useOwnPart()
  return own ? joined(joinedCores, core, own, coreWithOwn) : core
}

function withOwn(part: TradePart, own: OwnPart | undefined): TradePart {
  const trade = named(part, ({ trade }) => trade)
  return own ? joined(joinedTrade, trade, own, tradeWithOwn) : trade
}

/** The day of the last text that the view's reader had; undefined if the view reads all. It changes only where a text comes out. */
function useReading(core: CorePart): IsoDate | undefined {
  return useSyncExternalStore(subscribeToView, () => {
    const { known: reads, date, compare = '' } = currentView()
    const shown = dayWithin(core, date)
    // Two days are compared by what the reader of the later one had.
    return reads === 'then' ? lastPublication(core.sources, compare > shown ? compare : shown) : undefined
  })
}

/** The dataset; suspends until its core has come. Trade is used if it is there, and not asked for. */
export function useAtlas(): LoadedAtlas {
  const core = useCore()
  const own = useOwnPart()
  const { data: trade } = useQuery({ ...atlasQueries.trade(), enabled: false })
  return loadedAtlas(core, trade && withOwn(trade, own), useReading(core))
}

/** The dataset with trade; suspends until both have come. Parts of two builds are not drawn together: that throws. */
export function useAtlasWithTrade(): LoadedAtlas & { trade: TradePart } {
  const core = useCore()
  const own = useOwnPart()
  const { data: part } = useSuspenseQuery(atlasQueries.trade())
  const trade = withOwn(part, own)
  if (trade.dataVersion !== core.dataVersion) throw new Error(`dataVersion ${trade.dataVersion}, expected ${core.dataVersion}`)
  // The same object as long as the parts are the same, so that what is memoised on it stays.
  const atlas = loadedAtlas(core, trade, useReading(core))
  return useMemo(() => ({ ...atlas, trade: atlas.trade ?? trade }), [atlas, trade])
}

function dayWithin(core: CorePart, date: IsoDate | undefined): IsoDate {
  return clampDay(date ?? core.openingDay, core.firstDay, core.lastDay)
}

/** The day that is shown: the date of the address, held within the days of the dataset; without one the opening day. */
export function useDay(): IsoDate {
  const core = useCore()
  return dayWithin(core, useView('date').date)
}

/** The day that the shown one is compared with, held within the days of the dataset; undefined while none is. */
export function useComparedDay(): IsoDate | undefined {
  const core = useCore()
  const { compare } = useView('compare')
  return compare && dayWithin(core, compare)
}

/** The days of change of what the view reads, in the order of time; those alone that the date bar reaches. */
export function useChanges(): readonly Change[] {
  const { whole } = useAtlas()
  const { tier, known: reads } = useView('tier', 'known')
  return useMemo(() => {
    const changes = reads === 'then' ? changesAsRead(whole) : changesOf(whole.statuses, tier)
    return changes.filter(({ day }) => day >= whole.firstDay && day <= whole.lastDay)
  }, [whole, tier, reads])
}
