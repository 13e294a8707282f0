/** From the form of a thing in the contract to the columns of a table, as Table Schema (Data Package, version 1) describes them. */
import * as z from 'zod/mini'
import type { Cell } from '@/domain/export/csv'

export interface Field {
  name: string
  type: 'string' | 'integer' | 'number' | 'date'
  format: 'default' | 'uri'
  constraints?: { required?: true; enum?: readonly string[]; pattern?: string; minimum?: number }
}

export interface Column {
  field: Field
  /** Where the value stands in the thing. */
  path: readonly string[]
}

/** What is used of JSON Schema. */
interface Form {
  type?: string
  properties?: Record<string, Form>
  required?: readonly string[]
  enum?: readonly string[]
  const?: string
  pattern?: string
  minimum?: number
  exclusiveMinimum?: number
}

const DAY = String.raw`^\d{4}-\d{2}-\d{2}$`

/** `derivedFrom` -> `derived_from` */
function snake(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
}

function typeOf({ type, pattern }: Form): Field['type'] {
  if (pattern === DAY) return 'date'
  return type === 'integer' || type === 'number' ? type : 'string'
}

function fieldOf(name: string, form: Form, isRequired: boolean): Field {
  const type = typeOf(form)
  const isAddress = form.pattern?.startsWith('^https?:') === true
  const choices = form.const === undefined ? form.enum : [form.const]
  const least = form.exclusiveMinimum === undefined ? form.minimum : form.exclusiveMinimum + 1
  const constraints: Field['constraints'] = {
    ...(isRequired ? { required: true } : {}),
    ...(choices ? { enum: choices } : {}),
    // The whole value has to match: XML Schema, whose expressions these are, has no signs for beginning and end.
    ...(form.pattern === undefined || type === 'date' || isAddress ? {} : { pattern: form.pattern.replace(/^\^|\$$/g, '') }),
    ...(least === undefined ? {} : { minimum: least }),
  }
  return {
    name,
    type,
    format: isAddress ? 'uri' : 'default',
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  }
}

function columnsWithin(form: Form, path: readonly string[], isRequired: boolean): Column[] {
  return Object.entries(form.properties ?? {}).flatMap(([key, inner]): Column[] => {
    const at = [...path, key]
    const isNeeded = isRequired && form.required?.includes(key) === true
    // What there may be several of has a table of its own.
    if (inner.type === 'array') return []
    if (inner.type === 'object') return columnsWithin(inner, at, isNeeded)
    return [{ field: fieldOf(at.map(snake).join('_'), inner, isNeeded), path: at }]
  })
}

/** A column for each value; of an object within (`when.edtf`) one for each of its own (`when_edtf`), of a list none. */
export function columnsOf(form: z.core.$ZodType): Column[] {
  return columnsWithin(z.toJSONSchema(form) as Form, [], true)
}

/** The value at the column's place; undefined if it, or what it would stand in, is missing. */
export function cellOf(row: object, { path }: Column): Cell {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], row) as Cell
}
