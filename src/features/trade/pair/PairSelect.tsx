import type { Id } from '@/domain/contract'
import { groupedBy } from '@/domain/order'
import { type Pair, partnersOf } from '@/domain/pair'
import { type Figure } from '@/domain/trade'
import { byName } from '@/i18n/format'
import { tradeMessages } from '@/i18n/trade'
import { cx } from '@/ui/cx'
import button from '@/ui/Button.module.css'
import { type NameOf, partnerNames } from '@/features/trade/words'
import styles from '@/features/trade/Trade.module.css'

interface PairSelectProps {
  /** Every figure that is switched on, of all pairs. */
  figures: readonly Figure[]
  pair: Pair
  /** The country whose pairs come first. */
  lead: Id | undefined
  nameOf: NameOf
  onChange: (pair: Pair) => void
}

/** Chooses the pair: those with figures, under the country they begin with; an open country has its pairs together on top. */
export function PairSelect({ figures, pair, lead, nameOf, onChange }: PairSelectProps) {
  // The pair shown is offered even where the tiers switched on say nothing of it.
  const counts = new Map([[pair, 0]])
  for (const figure of figures) counts.set(figure.pair, (counts.get(figure.pair) ?? 0) + 1)
  const groupOf = (key: Pair) => (lead !== undefined && partnersOf(key)?.includes(lead) ? lead : (partnersOf(key)?.[0] ?? key))
  const groups = [...groupedBy([...counts.keys()], groupOf)].toSorted(
    ([left], [right]) => Number(right === lead) - Number(left === lead) || byName(nameOf(left), nameOf(right)),
  )
  return (
    <select
      className={cx(button['button'], styles['select'])}
      aria-label={tradeMessages.choosePair}
      value={pair}
      onChange={(event) => onChange(event.target.value)}
    >
      {groups.map(([country, pairs]) => (
        <optgroup key={country} label={nameOf(country)}>
          {pairs
            .map((key) => ({ key, words: tradeMessages.pairWithCount(...partnerNames(key, nameOf), counts.get(key) ?? 0) }))
            .toSorted((left, right) => byName(left.words, right.words))
            .map(({ key, words }) => (
              <option key={key} value={key}>
                {words}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}
