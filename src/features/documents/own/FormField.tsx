import { type ReactNode, useId, useState } from 'react'
import { ownMessages } from '@/i18n/own-documents'
import { byName } from '@/i18n/format'
import { regionCodes } from '@/i18n/region-name'
import type { NameOf } from '@/i18n/proposal-words'
import { useFieldStart } from './drafts'
import styles from './Form.module.css'

interface TextFieldProps {
  name: string
  label: string
  value: string | number | undefined
  hint?: string | undefined
  /** What is wrong with it, in words. */
  fault?: string | undefined
  inputMode?: 'text' | 'numeric' | 'decimal'
  isFirst?: boolean
  /** What is written, said in words as it is written. */
  inWords?: (text: string) => string
}

/** A field with its label, a hint below it, and what is wrong with it. */
export function TextField({ name, label, value, hint, fault, inputMode = 'text', isFirst = false, inWords }: TextFieldProps) {
  const id = useId()
  const start = useFieldStart(name, String(value ?? ''))
  const [text, setText] = useState(start)
  const said = inWords && text.trim() !== '' ? inWords(text.trim()) : ''
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        value={text}
        autoComplete="off"
        inputMode={inputMode}
        data-first={isFirst || undefined}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
        onChange={({ target }) => setText(target.value)}
      />
      <span id={`${id}-hint`} className={styles['soft']}>
        {said === '' || said === text ? hint : said}
      </span>
      <span id={`${id}-fault`} className={styles['fault']}>
        {fault}
      </span>
    </div>
  )
}

interface SelectFieldProps {
  name: string
  label: string
  value: string | undefined
  options: readonly (readonly [value: string, name: string])[]
  fault?: string | undefined
  isFirst?: boolean
  /** There may be none. */
  isOptional?: boolean
  onChange?: (value: string) => void
  children?: ReactNode
}

/** A choice with its label, and what is wrong with it. */
export function SelectField({
  name,
  label,
  value,
  options,
  fault,
  isFirst = false,
  isOptional = false,
  onChange,
}: SelectFieldProps) {
  const id = useId()
  const start = useFieldStart(name, value ?? '')
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        defaultValue={start}
        data-first={isFirst || undefined}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={({ target }) => onChange?.(target.value)}
      >
        {isOptional && <option value="">{ownMessages.correct.choose}</option>}
        {options.map(([own, text]) => (
          <option key={own} value={own}>
            {text}
          </option>
        ))}
      </select>
      <span id={`${id}-fault`} className={styles['fault']}>
        {fault}
      </span>
    </div>
  )
}

/** All countries by name. */
export function countryOptions(nameOf: NameOf): (readonly [code: string, name: string])[] {
  return regionCodes.map((code) => [code, nameOf(code)] as const).toSorted(([, left], [, right]) => byName(left, right))
}

/** The members of a closed set with their words. */
export function optionsOf<T extends string>(values: readonly T[], words: Record<T, string>): (readonly [T, string])[] {
  return values.map((value) => [value, words[value]] as const)
}
