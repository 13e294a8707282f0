import { useMemo } from 'react'
import { claimsById, discrepanciesOf, shownDiscrepancies } from '@/domain/claims'
import type { Claim, Id, TradeFigure } from '@/domain/contract'
import { yearEarlier } from '@/domain/time'
import { figuresIn } from '@/domain/trade'
import { formatAmount, formatChange, formatPeriod } from '@/i18n/format'
import { detailsMessages } from '@/i18n/details'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { useAtlasWithTrade } from '@/state/use-atlas'
import { AsWritten } from '@/ui/AsWritten'
import { type Inputs, Recompute } from './Recompute'
import { Facts } from './Section'
import { ClaimsSection, DiscrepanciesSection } from './parts'
import type { SubjectProps } from './props'
import styles from './Details.module.css'

const words = detailsMessages.figure

/** The stated amount and growth of the period a year later, where the value is worked out from these; undefined if from anything else. */
function inputsOf({ period }: TradeFigure, claims: readonly Claim[]): Inputs | undefined {
  const later = claims.filter((claim) => 'reporter' in claim).filter((claim) => yearEarlier(claim.period.label) === period.label)
  const amount = later.find((claim): claim is Inputs['amount'] => claim.amount !== undefined)
  const growth = later.find((claim): claim is Inputs['growth'] => claim.change !== undefined)
  return amount && growth && { amount, growth }
}

/** A figure: value, reporter, formula, and every source that gives it. */
export function FigureDetails({ tier, about }: SubjectProps & { about: Id }) {
  const atlas = useAtlasWithTrade()
  const { core, trade, directory } = atlas
  const figure = useMemo(() => figuresIn(trade.trade, tier).find((candidate) => candidate.about === about), [trade, tier, about])
  const claims = useMemo(() => claimsById(core, trade.trade), [core, trade])
  const discrepancies = useMemo(
    () => discrepanciesOf(shownDiscrepancies(trade.discrepancies, claims, tier), claims, about),
    [trade, claims, tier, about],
  )
  if (!figure) return <p className={styles['silent']}>{detailsMessages.meeting.hiddenTier}</p>
  const { claim } = figure
  const inputs = (claim.derivedFrom?.figures ?? []).flatMap((id) => claims.get(id) ?? [])
  const stated = inputsOf(claim, inputs)

  return (
    <>
      <p className={styles['value']} data-basis={claim.basis}>
        {claim.amount ? formatAmount(claim.amount) : '–'}
      </p>
      <Facts
        rows={[
          [words.period, formatPeriod(claim.period.label)],
          claim.change && [words.change, formatChange(claim.change.percent)],
          [words.measure, messages.claims.measures[claim.measure]],
          [words.reporter, claim.reporter.name],
          claim.definition !== undefined && [words.definition, <AsWritten key="definition">{claim.definition}</AsWritten>],
        ]}
      />
      <p className={styles['meta']}>
        <ViewLink to={{ pair: figure.pair, view: 'trade' }}>{words.open}</ViewLink>
      </p>
      {stated && claim.amount && <Recompute key={about} inputs={stated} shown={claim.amount} />}
      <ClaimsSection
        title={detailsMessages.evidence.accounts(figure.accounts.length)}
        claims={figure.accounts}
        directory={directory}
        opened={1}
      />
      <ClaimsSection title={words.inputs} claims={inputs} directory={directory} />
      <DiscrepanciesSection
        title={detailsMessages.country.contradictions(discrepancies.length)}
        discrepancies={discrepancies}
        atlas={atlas}
      />
    </>
  )
}
