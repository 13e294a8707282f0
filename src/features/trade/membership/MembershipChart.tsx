import { useMemo } from 'react'
import type { Status } from '@/domain/contract'
import { stretchesOf, stretchesWithin } from '@/domain/membership-history'
import { standingsOn } from '@/domain/status'
import { shownClaims } from '@/domain/tiers'
import { clampDay, inOrder } from '@/domain/time'
import { tradeMembershipMessages as words } from '@/i18n/trade-membership'
import { MarkGroup } from '@/features/trade/marks/MarkGroup'
import { ChartBox } from '@/features/trade/pair/ChartBox'
import { NextStep } from '@/features/trade/NextStep'
import { TradeFrame } from '@/features/trade/TradeFrame'
import { type TradeRoom, useTrade } from '@/features/trade/use-trade'
import { BandSign } from './BandSign'
import { MembershipPlot } from './MembershipPlot'
import { membershipPicture } from './membership-picture'
import { membershipSheet } from './membership-sheet'
import styles from '@/features/trade/Trade.module.css'

const signOf = (what: Status | 'carried') => <BandSign what={what} />

function chartOf({ atlas: { core }, directory, view }: TradeRoom) {
  const stretches = stretchesOf(core.statuses, view.tier)
  // Before the first stretch there is nothing to be drawn.
  const first = stretches[0]?.day ?? core.firstDay
  const [from, to] = inOrder(
    clampDay(view.from ?? first, first, core.lastDay),
    clampDay(view.to ?? core.lastDay, first, core.lastDay),
  )
  const shown = stretchesWithin(stretches, from, to)
  const membership = {
    all: stretches,
    stretches: shown,
    from,
    to,
    standings: standingsOn(core.statuses, to, view.tier),
    counts: shownClaims(core.counts, view.tier),
    directory,
  }
  return { sheet: membershipSheet(membership, signOf), picture: membershipPicture(shown, from, to) }
}

/** How many states had each status, from day to day. */
export function MembershipChart() {
  const room = useTrade()
  const { sheet, picture } = useMemo(() => chartOf(room), [room])
  const empty =
    sheet.rows.length === 0 ? (
      <div className={styles['empty']}>
        <p>{words.nobody}</p>
        {room.view.tier === 'documents' && <NextStep isOutside={false} isDocuments />}
      </div>
    ) : undefined
  return (
    <TradeFrame sheet={sheet} empty={empty}>
      <ChartBox>
        {(width, height) => (
          <MarkGroup>
            <MembershipPlot sheet={sheet} picture={picture} width={width} height={height} />
          </MarkGroup>
        )}
      </ChartBox>
    </TradeFrame>
  )
}
