import { useMemo } from 'react'
import type { Id } from '@/domain/contract'
import { partnersOf } from '@/domain/pair'
import { figuresIn, pairToShow } from '@/domain/trade'
import { TradeFigures } from '@/features/trade/TradeFigures'
import { detailsMessages } from '@/i18n/details'
import { ViewLink } from '@/state/ViewLink'
import { useAtlasWithTrade } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { changeView } from '@/state/view-store'
import styles from './CountryTrade.module.css'

interface CountryTradeProps {
  country: Id
}

/** A country's best-told pair of trade, within its details. Without figures it says nothing. */
export function CountryTrade({ country }: CountryTradeProps) {
  const { trade, directory } = useAtlasWithTrade()
  const { tier, pair: chosen } = useView('tier', 'pair')
  const figures = useMemo(() => figuresIn(trade.trade, tier), [trade, tier])
  const pair = pairToShow(figures, chosen, country)
  const partners: readonly Id[] = partnersOf(pair) ?? []
  const own = figures.filter((figure) => figure.pair === pair)
  if (own.length === 0 || !partners.includes(country)) return null
  const partner = partners.find((candidate) => candidate !== country) ?? country
  const words = detailsMessages.country
  return (
    <section className={styles['trade']}>
      <h3>{words.tradeWith(directory.nameOf(partner))}</h3>
      <TradeFigures figures={own} onOpen={(about) => changeView({ open: about })} />
      <p>
        <ViewLink to={{ pair, view: 'trade' }}>{words.allTrade}</ViewLink>
      </p>
    </section>
  )
}
