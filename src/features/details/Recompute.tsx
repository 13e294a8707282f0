import { useId, useState } from 'react'
import type { Amount, TradeFigure } from '@/domain/contract'
import { yearEarlierAmount } from '@/domain/trade-derivation'
import { formatAmount, formatChange, formatPeriod, plainNumber, typedNumber } from '@/i18n/format'
import { recomputeMessages as words } from '@/i18n/recompute'
import { ViewLink } from '@/state/ViewLink'
import button from '@/ui/Button.module.css'
import { Facts, Section } from './Section'
import styles from './Recompute.module.css'

/** The stated figure, or the two of them, from which the value of the year before is worked out. */
export interface Inputs {
  amount: TradeFigure & { amount: Amount }
  growth: TradeFigure & { change: NonNullable<TradeFigure['change']> }
}

/** What is typed as a number; undefined if it is none. */
function numberIn(text: string): number | undefined {
  const plain = plainNumber(text.trim()).replace('−', '-')
  return /^[+-]?\d{1,15}(\.\d{1,8})?$/.test(plain) ? Number(plain) : undefined
}

/** A number in the size of the unit without its trailing noise: 4 decimals at most, cut off and not rounded. */
function inUnit(value: number): { text: string; isExact: boolean } {
  const shifted = value * 1e4
  const isExact = Math.abs(shifted - Math.round(shifted)) < 1e-6
  return { text: typedNumber((isExact ? Math.round(shifted) : Math.trunc(shifted)) / 1e4), isExact }
}

const sizes = [1e12, 1e9, 1e6]

interface RecomputeProps {
  inputs: Inputs
  /** The derived amount that is shown. */
  shown: Amount
}

/** A derived value worked out before the reader's eyes, from the stated numbers or from any others. */
export function Recompute({ inputs: { amount, growth }, shown }: RecomputeProps) {
  const { value, currency } = amount.amount
  const size = sizes.find((candidate) => value >= candidate) ?? 1
  const unit = words.unit(currency, size)
  const stated = { amount: typedNumber(value / size), growth: typedNumber(growth.change.percent) }
  const [typed, setTyped] = useState(stated)
  const [asAmount, asGrowth] = [numberIn(typed.amount), numberIn(typed.growth)]
  const whole = asAmount === undefined ? 0 : Math.round(asAmount * size)
  const isAmount = whole > 0 && Number.isSafeInteger(whole)
  const earlier = asGrowth === undefined ? undefined : yearEarlierAmount(isAmount ? whole : 1, asGrowth)

  return (
    <Section title={words.title}>
      <p>{words.intro}</p>
      <Facts
        rows={[
          [
            words.amountStated,
            <ViewLink key="amount" to={{ open: amount.id }}>
              {words.ofPeriod(formatAmount(amount.amount), formatPeriod(amount.period.label))}
            </ViewLink>,
          ],
          [
            words.growthStated,
            <ViewLink key="growth" to={{ open: growth.id }}>
              {words.ofPeriod(formatChange(growth.change.percent), formatPeriod(growth.period.label))}
            </ViewLink>,
          ],
        ]}
      />
      <div className={styles['fields']}>
        <Field
          label={words.amount(unit)}
          value={typed.amount}
          fault={isAmount ? undefined : words.badAmount}
          onType={(text) => setTyped({ ...typed, amount: text })}
        />
        <Field
          label={words.growth}
          value={typed.growth}
          fault={earlier ? undefined : words.badGrowth}
          onType={(text) => setTyped({ ...typed, growth: text })}
        />
      </div>
      <output className={styles['result']}>
        {isAmount && earlier && (
          <Result
            formula={formulaOf(whole / size, earlier.factor, earlier.quotient / size)}
            amount={{ ...amount.amount, value: earlier.value }}
            shown={shown}
          />
        )}
      </output>
      <button type="button" className={button['button']} onClick={() => setTyped(stated)}>
        {words.reset}
      </button>
    </Section>
  )
}

function formulaOf(amount: number, factor: string, quotient: number): string {
  const { text, isExact } = inUnit(quotient)
  return words.formula(typedNumber(amount), typedNumber(factor), text, isExact)
}

function Result({ formula, amount, shown }: { formula: string; amount: Amount; shown: Amount }) {
  return (
    <>
      <span className={styles['formula']}>{formula}</span>
      <span>{words.rounded(formatAmount(amount))}</span>
      <span>{amount.value === shown.value ? words.same : words.other(formatAmount(shown))}</span>
    </>
  )
}

interface FieldProps {
  label: string
  value: string
  /** What is wrong with the value, in words. */
  fault: string | undefined
  onType: (text: string) => void
}

function Field({ label, value, fault, onType }: FieldProps) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onChange={({ target }) => onType(target.value)}
      />
      {fault !== undefined && (
        <span id={`${id}-fault`} role="alert" className={styles['fault']}>
          {fault}
        </span>
      )}
    </div>
  )
}
