/**
 * What is typed into a form and not yet saved. It outlives the page in another language, and a look at another finding or into another room; the form that was
 * open is open again.
 */
import { type RefObject, createContext, use, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Id } from '@/domain/contract'
import type { Review, Task } from './use-review'

/** The fields of a form by name; a field may have several values, or none. */
export type Draft = readonly (readonly [field: string, value: string])[]

const drafts = new Map<string, Draft>()

export const cardDraft = (document: Id) => `card ${document}`
export const correctionDraft = (document: Id, key: string) => `correction ${document} ${key}`
export const additionDraft = (document: Id) => `addition ${document}`

export function hasDraft(id: string): boolean {
  return drafts.has(id)
}

function valuesIn(draft: Draft | undefined, field: string): string[] | undefined {
  return draft?.flatMap(([name, value]) => (name === field ? [value] : []))
}

/** What was left in a field of the form, before the form is there. */
export function draftedValue(id: string, field: string): string | undefined {
  return valuesIn(drafts.get(id), field)?.[0]
}

function fieldsOf(form: HTMLFormElement): Draft {
  return [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
}

/** Keeps what the form holds when it goes, unless it was left by its own ways: these call `forget` first. */
export function useDraft(id: string, form: RefObject<HTMLFormElement | null>): { draft: Draft | undefined; forget: () => void } {
  const [draft] = useState(() => drafts.get(id))
  const isDone = useRef(false)
  useLayoutEffect(() => {
    const element = form.current
    if (!element) return undefined
    const before = JSON.stringify(fieldsOf(element))
    return () => {
      const now = fieldsOf(element)
      if (!isDone.current && JSON.stringify(now) !== before) drafts.set(id, now)
    }
  }, [id, form])
  return {
    draft,
    forget: () => {
      isDone.current = true
      drafts.delete(id)
    },
  }
}

/** The draft that the fields below start from. */
export const FieldDraft = createContext<Draft | undefined>(undefined)

/** What a field starts from: what was left in it, else what is given. */
export function useFieldStart(field: string, given: string): string {
  return valuesIn(use(FieldDraft), field)?.[0] ?? given
}

/** The same of a field of several values. */
export function useFieldStarts(field: string, given: readonly string[]): readonly string[] {
  return valuesIn(use(FieldDraft), field) ?? given
}

interface Left {
  task: Task
  key: string | undefined
  picked: Review['picked']
}

const left = new Map<Id, Left>()

/** Who comes back to a review finds the form open that he left open. */
export function useFormLeftOpen(review: Review): void {
  const { document, task, current, picked } = review
  const reopen = useRef(() => {
    const last = left.get(document.id)
    if (last?.key !== undefined) review.select(last.key)
    if (last?.task === 'by-hand') review.addByHand(last.picked)
    else if (last) review.setTask(last.task)
  })
  useLayoutEffect(() => reopen.current(), [])
  useEffect(() => {
    if (task === 'none') left.delete(document.id)
    else left.set(document.id, { task, key: current?.key, picked })
  }, [document.id, task, current, picked])
}
