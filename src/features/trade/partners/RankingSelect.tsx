import { compare, groupedBy } from '@/domain/order'
import { type Ranking, partnersIn } from '@/domain/trade-ranking'
import type { NameOf } from '@/features/trade/words'
import { byName, formatPeriod } from '@/i18n/format'
import { tradePartnersMessages as words } from '@/i18n/trade-partners'
import { changeView } from '@/state/view-store'
import button from '@/ui/Button.module.css'
import { cx } from '@/ui/cx'
import styles from '@/features/trade/Trade.module.css'

interface RankingSelectProps {
  rankings: readonly Ranking[]
  chosen: Ranking
  nameOf: NameOf
}

function optionWords(ranking: Ranking): string {
  return words.option(formatPeriod(ranking.period.label), ranking.measure, partnersIn(ranking).length)
}

/** Chooses the ranking: those of a country together, the latest first; where two are of one period and measure, by whose word. */
export function RankingSelect({ rankings, chosen, nameOf }: RankingSelectProps) {
  const groups = [...groupedBy(rankings, ({ country }) => country)].toSorted(([left], [right]) =>
    byName(nameOf(left), nameOf(right)),
  )
  return (
    <select
      className={cx(button['button'], styles['select'])}
      aria-label={words.choose}
      value={chosen.id}
      onChange={(event) => changeView({ of: event.target.value })}
    >
      {groups.map(([country, own]) => (
        <optgroup key={country} label={nameOf(country)}>
          {own
            .toSorted(
              (left, right) =>
                compare(right.period.latest, left.period.latest) || compare(right.period.earliest, left.period.earliest),
            )
            .map((ranking) => {
              const option = optionWords(ranking)
              const isClear = own.filter((other) => optionWords(other) === option).length === 1
              return (
                <option key={ranking.id} value={ranking.id}>
                  {isClear ? option : words.optionBy(option, ranking.reporter)}
                </option>
              )
            })}
        </optgroup>
      ))}
    </select>
  )
}
