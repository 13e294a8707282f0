import { useMemo } from 'react'
import type { CorePart, TradePart } from '@/domain/contract'
import { groupedBy } from '@/domain/order'
import { pairOf } from '@/domain/pair'
import { type CommandContext, type Commands, commandsIn } from '@/domain/search-commands'
import { standingsOn } from '@/domain/status'
import { type TierChoice, shownClaims } from '@/domain/tiers'
import { clampDay } from '@/domain/time'
import { searchMessages } from '@/i18n/search'
import { type LoadedAtlas, useAtlas } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { currentView } from '@/state/view-store'

const NONE: Commands = { said: [], begun: [] }

/** The commands that the query gives. The day is looked up when the query changes, not followed (see `useFound`). */
export function useCommands(query: string): Commands {
  const atlas = useAtlas()
  const { tier } = useView('tier')
  return useMemo(() => (query.trim() === '' ? NONE : commandsIn(query, contextOf(atlas, tier))), [query, atlas, tier])
}

/** The day shown, held within those of the dataset. */
export function shownDay({ firstDay, lastDay, openingDay }: CorePart): string {
  return clampDay(currentView().date ?? openingDay, firstDay, lastDay)
}

function contextOf({ whole, core, trade }: LoadedAtlas, tier: TierChoice): CommandContext {
  const day = shownDay(whole)
  const standings = standingsOn(core.statuses, day, tier)
  return {
    words: searchMessages.commands,
    firstDay: whole.firstDay,
    lastDay: whole.lastDay,
    day,
    today: todayHere(),
    countries: core.countries,
    pairs: trade && pairsOf(trade, tier),
    statuses: new Set(Array.from(standings.values(), ({ status }) => status)),
  }
}

/** The day on the reader's own calendar. */
function todayHere(): string {
  const now = new Date()
  const digits = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`
}

/** The pairs that figures tell of, those with the most first. */
function pairsOf(trade: TradePart, tier: TierChoice): string[] {
  const pairs = groupedBy(shownClaims(trade.trade, tier), ({ a, b }) => pairOf(a, b))
  return [...pairs].toSorted(([, left], [, right]) => right.length - left.length).map(([pair]) => pair)
}
