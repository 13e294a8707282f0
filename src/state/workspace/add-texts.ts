/** From what a reader gives, a file or a paste, to a document of the workspace. */
import type { Id } from '@/domain/contract'
import { MAX_PHRASE_WORDS } from '@/domain/evidence'
import { type TextFault, readGiven } from '@/state/read-text'
import { type OwnDocument, type TextForm, limits } from './model'
import { sha256Of } from './sha256'

export type Given = File | string

/** Beside what makes a text unreadable: `workspace` it is a file of a whole workspace; `many` there are as many documents as there may be; `much` all texts together would be too long. */
export type AddFault = TextFault | 'workspace' | 'many' | 'much'

/** What became of one file or paste. `known`: the same text is there already, under this id. */
export type Added = { name: string | undefined } & (
  | { outcome: 'added' | 'known'; document: Id }
  | { outcome: 'fault'; fault: AddFault }
)

/** As its files begin (`exportOf`). */
const WORKSPACE = /^\{"format":"sco-atlas-workspace"/

const LONGEST_TITLE = 120
const LOOKED_AT = 20_000

const forms: readonly [end: RegExp, form: TextForm][] = [
  [/\.(html?|xhtml)$/i, 'html'],
  [/\.(md|markdown)$/i, 'markdown'],
]

/** By the end of the file's name; a paste is a page if it begins as one. */
export function formOf(name: string | undefined, text: string): TextForm {
  if (name === undefined) return /^\s*(<!doctype html|<html[\s>])/i.test(text.slice(0, LOOKED_AT)) ? 'html' : 'text'
  return forms.find(([end]) => end.test(name))?.[1] ?? 'text'
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

function bare(html: string): string {
  return html
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/&(\w+|#39);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** What a line begins with that says its day and no more. */
const DAY = /^(?:(?:date|published|updated)\b[:\s]*)?\d{4}-\d{2}-\d{2}(?:T[\d:.Z+-]+)?[\s|·–—-]*/i
/** What shows nothing and would turn the direction of what stands around it. */
const UNSEEN = /[\s\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu

/** A page's own title, else the first line that has words. */
function titleOf(text: string, form: TextForm, name: string | undefined): string {
  const head = text.slice(0, LOOKED_AT)
  const named = form === 'html' ? /<title[^<>]*>([^<]*)</i.exec(head)?.[1] : undefined
  const lines = form === 'html' ? [bare(named ?? ''), ...head.split('\n').map(bare)] : head.split('\n')
  const line = lines
    .map((one) => (form === 'markdown' ? one.replace(/^#+\s*/, '') : one).replaceAll(UNSEEN, ' ').trim().replace(DAY, ''))
    .find((one) => /\p{L}/u.test(one))
  const title = line ?? name ?? text.trim().slice(0, LONGEST_TITLE)
  return cutAtWord(title)
}

/** A record's title repeats no more consecutive words of the text than any phrase of the dataset does. */
function cutAtWord(title: string): string {
  const tooMany = [...title.matchAll(/[\p{L}\p{N}]+/gu)][MAX_PHRASE_WORDS]
  const length = Math.min(tooMany?.index ?? title.length, title.length, LONGEST_TITLE)
  return length === title.length ? title : `${title.slice(0, length).replace(/[\s,;:–—](?:[\s,;:–—-]*|\S*)$/, '')}…`
}

/** The language of a page, as it says itself; otherwise English, which alone the rules read. */
function languageOf(text: string, form: TextForm): string {
  return (
    (form === 'html' && /<html[^<>]*\slang=["']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)/i.exec(text.slice(0, LOOKED_AT))?.[1]) ||
    'en'
  )
}

const lengths = new Map<Id, number>()

/** How long its text is, in bytes of UTF-8. */
export function bytesOf({ id, text }: Pick<OwnDocument, 'id' | 'text'>): number {
  let bytes = lengths.get(id)
  if (bytes === undefined) lengths.set(id, (bytes = new TextEncoder().encode(text).length))
  return bytes
}

export async function idOfText(text: string): Promise<Id> {
  return `mine-${(await sha256Of(new TextEncoder().encode(text))).slice(0, 12)}`
}

/** The document of a file or paste, or why there is none. `added` is when it was given. Never rejects. */
export async function documentOf(given: Given, added: string): Promise<OwnDocument | TextFault | 'workspace'> {
  const read = await readGiven(given, limits.textBytes)
  if (typeof read === 'string') return read
  const { text, bytes } = read
  if (WORKSPACE.test(text)) return 'workspace'
  const name = read.name?.slice(-limits.nameLength)
  const form = formOf(name, text)
  return {
    id: await idOfText(text),
    title: titleOf(text, form, name),
    language: languageOf(text, form),
    ...(name !== undefined && name !== '' && { file: name }),
    form,
    text,
    sha256: await sha256Of(bytes),
    added,
  }
}

/** Why one more document cannot be taken; undefined if it can. */
export function roomFault(documents: readonly OwnDocument[], next: OwnDocument): 'many' | 'much' | undefined {
  if (documents.length >= limits.documents) return 'many'
  return documents.reduce((sum, one) => sum + bytesOf(one), bytesOf(next)) > limits.allBytes ? 'much' : undefined
}

/** A file or paste as it was read. */
export interface ReadGiven {
  name: string | undefined
  document: OwnDocument | TextFault | 'workspace'
}

export async function readGivenText(given: Given, added: string): Promise<ReadGiven> {
  return { name: typeof given === 'string' ? undefined : given.name, document: await documentOf(given, added) }
}

/** What becomes of each, and the documents that are new. */
export function takenOf(
  read: readonly ReadGiven[],
  documents: readonly OwnDocument[],
): { added: Added[]; taken: readonly OwnDocument[] } {
  const taken: OwnDocument[] = []
  const added = read.map(({ name, document }): Added => {
    if (typeof document === 'string') return { name, outcome: 'fault', fault: document }
    const there = [...documents, ...taken]
    if (there.some(({ id }) => id === document.id)) return { name, outcome: 'known', document: document.id }
    const fault = roomFault(there, document)
    if (fault) return { name, outcome: 'fault', fault }
    taken.push(document)
    return { name, outcome: 'added', document: document.id }
  })
  return { added, taken }
}
