/** What of a thing is otherwise: its fields by path, lists by their items. */
import type { FieldChange } from '@/domain/changes'
import { compare } from '@/domain/order'
import { type Thing, isThing } from './changes-read'
import { compact } from './compact'

/** An item of a list in words, the same with offsets, and what makes it the same item although its words differ. */
interface Item {
  key: string
  words: string
  exact: string
}

type Field = string | Item[]

/** The fields that follow from others: they are told of only if those stayed the same, so that the rule behind them is another. */
const followers: readonly (readonly [field: RegExp, leaders: readonly string[]])[] = [
  [/(^|\.)(earliest|latest)$/, ['edtf']],
  [/(^|\.)edtf$/, ['label']],
  [/^[xy]$/, ['lat', 'lon']],
]

/** The differences of two states of a thing, in the order of their fields. */
export function fieldChanges(before: Thing, after: Thing): FieldChange[] {
  const [was, is] = [fieldsByPath(before), fieldsByPath(after)]
  const paths = [...new Set([...was.keys(), ...is.keys()])].toSorted(compare)
  const changes = new Map(paths.map((path) => [path, changesAt(path, was.get(path), is.get(path))]))
  const isChanged = (path: string) => (changes.get(path) ?? []).length > 0
  const isFollowing = (path: string) =>
    followers.some(([field, leaders]) => field.test(path) && leaders.some((leader) => isChanged(path.replace(/[^.]*$/, leader))))
  return [...changes].flatMap(([path, found]) => (isFollowing(path) ? [] : found))
}

/** A field in words; undefined if there is none, or a list. */
export function textAt(thing: Thing, path: string): string | undefined {
  const field = fieldsByPath(thing).get(path)
  return typeof field === 'string' ? field : undefined
}

function fieldsByPath(thing: Thing): Map<string, Field> {
  const fields = new Map<string, Field>()
  const add = (value: Thing, prefix: string) => {
    for (const [name, field] of Object.entries(value)) {
      if (Array.isArray(field)) fields.set(prefix + name, field.map(itemOf))
      else if (isThing(field)) add(field, `${prefix}${name}.`)
      else if (field !== null && field !== '') fields.set(prefix + name, inText(field))
    }
  }
  add(thing, '')
  return fields
}

/** `CN, host, xi-jinping, President`; `capital-fm-2025-08-28, ¶ 3, “leading role”`, exactly `…, 120–132`. */
function itemOf(item: unknown): Item {
  if (!isThing(item)) return plainItem(inText(item))
  const { paragraph, start, end, phrase, ...rest } = item
  const told = Object.values(rest).map(inText)
  if (paragraph !== undefined) told.push(`¶ ${inText(paragraph)}`)
  if (phrase !== undefined) told.push(`“${inText(phrase)}”`)
  const words = told.join(', ')
  // The same participant, or the same passage, with something else said about it is one item corrected.
  const key = inText([rest['entity'] ?? rest['source'] ?? words, phrase])
  return { key, words, exact: start === undefined ? words : `${words}, ${inText(start)}–${inText(end)}` }
}

/** Text as it stands; whatever else JSON may hold, as JSON. */
function inText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

function plainItem(words: string): Item {
  return { key: words, words, exact: words }
}

function changesAt(field: string, before: Field | undefined, after: Field | undefined): FieldChange[] {
  if (Array.isArray(before) || Array.isArray(after)) return listChanges(field, listOf(before), listOf(after))
  return before === after ? [] : [changed(field, before, after)]
}

function listOf(field: Field | undefined): Item[] {
  return typeof field === 'string' ? [plainItem(field)] : (field ?? [])
}

/** What differs in words; if nothing does, what differs in offsets, which otherwise follow from the passage. */
function listChanges(field: string, before: readonly Item[], after: readonly Item[]): FieldChange[] {
  const inWords = itemChanges(field, before, after, 'words')
  return inWords.length > 0 ? inWords : itemChanges(field, before, after, 'exact')
}

/** Items that went and that came; one that did both under its key is one change. The order of a list says nothing. */
function itemChanges(field: string, before: readonly Item[], after: readonly Item[], as: 'words' | 'exact'): FieldChange[] {
  const come = without(after, before, as)
  const changes = without(before, after, as).map((item) => {
    const index = come.findIndex(({ key }) => key === item.key)
    return changed(field, item[as], index === -1 ? undefined : come.splice(index, 1)[0]?.[as])
  })
  return [...changes, ...come.map((item) => changed(field, undefined, item[as]))]
}

/** The items that the others lack, one for one. */
function without(items: readonly Item[], others: readonly Item[], as: 'words' | 'exact'): Item[] {
  const left = others.map((other) => other[as])
  return items.filter((item) => {
    const index = left.indexOf(item[as])
    if (index !== -1) left.splice(index, 1)
    return index === -1
  })
}

function changed(field: string, before: string | undefined, after: string | undefined): FieldChange {
  return compact<FieldChange>({ field, before, after })
}
