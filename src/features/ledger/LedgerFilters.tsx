import { type Id, discrepancyKinds } from '@/domain/contract'
import { type LedgerEntry, type LedgerFilter, choicesOf } from '@/domain/ledger'
import { sidesOfLedger } from '@/domain/view-state'
import { byName, formatList } from '@/i18n/format'
import { ledgerMessages as words } from '@/i18n/ledger'
import { changeView } from '@/state/view-store'
import button from '@/ui/Button.module.css'
import { kindName, noFilter, sidesName } from './conditions'
import styles from './LedgerView.module.css'

interface LedgerFiltersProps {
  entries: readonly LedgerEntry[]
  filter: LedgerFilter
  nameOf: (id: Id) => string
}

/** Country, kind and sides, each choice with how many contradictions it would leave. */
export function LedgerFilters({ entries, filter, nameOf }: LedgerFiltersProps) {
  const countries = choicesOf(entries, filter, 'country')
  const kinds = choicesOf(entries, filter, 'kind')
  const sides = choicesOf(entries, filter, 'sides')
  const inUse = (counts: ReadonlyMap<string, number>, values: readonly string[]) => values.filter((value) => counts.has(value))
  const isFiltered = filter.country.length > 0 || filter.kind.length > 0 || filter.sides !== 'any'

  return (
    <div role="group" aria-label={words.filters} className={styles['filters']}>
      <Facet
        facet="country"
        values={[...countries.keys()]
          .filter((code) => code !== '')
          .toSorted((left, right) => byName(nameOf(left), nameOf(right)))}
        counts={countries}
        chosen={filter.country}
        nameOf={nameOf}
        onChoose={(country) => changeView({ country })}
      />
      <Facet
        facet="kind"
        values={inUse(kinds, discrepancyKinds)}
        counts={kinds}
        chosen={filter.kind}
        nameOf={(value) => kindName(discrepancyKinds.find((kind) => kind === value)!)}
        onChoose={(chosen) => changeView({ kind: discrepancyKinds.filter((kind) => chosen.includes(kind)) })}
      />
      <Facet
        facet="sides"
        values={inUse(sides, sidesOfLedger)}
        counts={sides}
        chosen={filter.sides === 'any' ? [] : [filter.sides]}
        nameOf={(value) => sidesName(sidesOfLedger.find((side) => side === value)!)}
        onChoose={([chosen]) => changeView({ sides: sidesOfLedger.find((side) => side === chosen) ?? 'any' })}
      />
      {isFiltered && (
        <button type="button" className={button['button']} onClick={() => changeView(noFilter)}>
          {words.clear}
        </button>
      )}
    </div>
  )
}

interface FacetProps {
  facet: keyof LedgerFilter
  /** What can be chosen, in order. */
  values: readonly string[]
  counts: ReadonlyMap<string, number>
  chosen: readonly string[]
  nameOf: (value: string) => string
  onChoose: (chosen: string[]) => void
}

/** One choice among the values, or all; several that a link has chosen are one choice more, and so is one that leaves nothing. */
function Facet({ facet, values, counts, chosen, nameOf, onChoose }: FacetProps) {
  const key = chosen.join(',')
  const isAmong = key === '' || values.includes(key)
  const left = chosen.length === 1 ? 0 : undefined
  return (
    <label className={styles['facet']}>
      {words.facets[facet]}
      <select value={key} onChange={({ target }) => onChoose(target.value === '' ? [] : target.value.split(','))}>
        <option value="">{words.choice(words.every[facet], counts.get('') ?? 0)}</option>
        {!isAmong && (
          <option value={key}>
            {left === undefined ? formatList(chosen.map(nameOf)) : words.choice(formatList(chosen.map(nameOf)), left)}
          </option>
        )}
        {values.map((value) => (
          <option key={value} value={value}>
            {words.choice(nameOf(value), counts.get(value) ?? 0)}
          </option>
        ))}
      </select>
    </label>
  )
}
