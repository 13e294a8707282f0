import { useMemo } from 'react'
import type { Directory } from '@/domain/directory'
import { overlaps } from '@/domain/time'
import { partnersOf } from '@/domain/pair'
import { type Figure, figuresIn } from '@/domain/trade'
import type { ViewState } from '@/domain/view-state'
import { type LoadedAtlas, useAtlasWithTrade } from '@/state/use-atlas'
import { useCalmView } from '@/state/use-view-state'

/** What the charts of trade are drawn from. */
export interface TradeRoom {
  /** The figures of both tiers, whatever the view. */
  known: readonly Figure[]
  /** Those of the tiers switched on. */
  figures: readonly Figure[]
  /** Of these those in the view's window, of the countries that the view filters for. */
  shown: readonly Figure[]
  directory: Directory
  atlas: LoadedAtlas
  view: ViewState
}

export function useTrade(): TradeRoom {
  const atlas = useAtlasWithTrade()
  const { trade, directory } = atlas
  const view = useCalmView()
  const { tier, from = '', to = '9999', when, country } = view
  const known = useMemo(() => figuresIn(trade.trade, 'all'), [trade])
  const figures = useMemo(() => figuresIn(trade.trade, tier), [trade, tier])
  const shown = useMemo(
    () =>
      figures.filter(
        ({ pair, claim }) =>
          overlaps(claim.period, from, to, when) &&
          (country.length === 0 || partnersOf(pair)?.some((partner) => country.includes(partner)) === true),
      ),
    [figures, from, to, when, country],
  )
  return useMemo(() => ({ known, figures, shown, directory, atlas, view }), [known, figures, shown, directory, atlas, view])
}
