import { measures } from '@/domain/contract'
import type { TradeProposal } from '@/extraction/claims'
import { formatAmount, typedNumber } from '@/i18n/format'
import { ownMessages } from '@/i18n/own-documents'
import { periodWords } from '@/i18n/proposal-words'
import { amountIn } from './correction'
import type { FieldsProps } from './FindingFields'
import { SelectField, TextField, countryOptions, optionsOf } from './FormField'
import styles from './Form.module.css'

const words = ownMessages.correct

/** An amount without a currency, in the words in which amounts are given. */
function amountInWords(text: string): string {
  const value = amountIn(text)
  return value === undefined ? '' : formatAmount({ value, currency: '' }).trim()
}

export function TradeFields({ from, nameOf, faultOf }: FieldsProps<TradeProposal>) {
  const countries = countryOptions(nameOf)
  return (
    <>
      <SelectField
        name="measure"
        label={words.measure}
        value={from?.measure ?? 'turnover'}
        options={optionsOf(measures, words.measures)}
        isFirst
      />
      <div className={styles['pairs']}>
        <SelectField name="a" label={words.a} value={from?.a} options={countries} fault={faultOf('a')} isOptional />
        <SelectField name="b" label={words.b} value={from?.b} options={countries} isOptional />
        <TextField
          name="period"
          label={words.period}
          value={from?.period ?? ''}
          hint={words.periodHint}
          fault={faultOf('period')}
          inWords={periodWords}
        />
        <TextField
          name="value"
          label={words.value}
          value={from?.value ?? from?.valueUsd ?? ''}
          hint={words.valueHint}
          fault={faultOf('value')}
          inWords={amountInWords}
        />
        <TextField name="currency" label={words.currency} value={from?.currency ?? 'USD'} fault={faultOf('currency')} />
        <TextField
          name="change"
          label={words.change}
          value={from?.changePercent === undefined ? '' : typedNumber(from.changePercent)}
          fault={faultOf('change')}
          inputMode="decimal"
        />
        <TextField name="reporter" label={words.reporter} value={from?.reporter} fault={faultOf('reporter')} />
      </div>
    </>
  )
}
