/** Texts from files: in the encodings in which texts come, or the reason why a file is none. */
import { type Stats, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { windowsCharacter } from '@/extraction/markup/entities'
import type { TextFormat } from '@/extraction/plain-text'

/** Megabytes; longer files are no news texts, and would not fit into memory as often as they are looked at. */
const LARGEST = 50
const formats: Readonly<Record<string, TextFormat>> = { '.html': 'html', '.htm': 'html', '.md': 'markdown' }
/** What a folder is read for; a file named by itself may have any ending. */
const endings = new Set(['.txt', ...Object.keys(formats)])

export interface ReadText {
  /** The name of the file without its ending. */
  id: string
  /** With LF line ends and without a byte order mark. */
  text: string
  /** By the ending; undefined if that says nothing. */
  format: TextFormat | undefined
}

export type TextOrFault = { text: ReadText; fault?: undefined } | { text?: undefined; fault: string }

/** The texts of files and folders, in the order given; those of a folder by name. */
export function* textsAt(places: readonly string[]): Generator<TextOrFault> {
  for (const place of places) {
    const stats = statsOf(place)
    if (typeof stats === 'string') yield { fault: `${place}: ${stats}` }
    else if (stats.isDirectory()) yield* textsIn(place)
    else yield readText(place, stats)
  }
}

function* textsIn(folder: string): Generator<TextOrFault> {
  const names = attempt(() => readdirSync(folder))
  if (typeof names === 'string') {
    yield { fault: `${folder}: ${names}` }
    return
  }
  const texts = names.filter((name) => endings.has(path.extname(name).toLowerCase())).toSorted()
  if (texts.length === 0) yield { fault: `${folder}: there are no texts in this folder (${[...endings].join(', ')}).` }
  else yield* textsAt(texts.map((name) => path.join(folder, name)))
}

function statsOf(place: string): Stats | string {
  return attempt(() => statSync(place))
}

function readText(file: string, stats: Stats): TextOrFault {
  if (!stats.isFile()) return { fault: `${file}: this is neither a file nor a folder.` }
  if (stats.size > LARGEST * 1e6) return { fault: `${file}: this file is larger than ${LARGEST} MB.` }
  const bytes = attempt(() => readFileSync(file))
  if (typeof bytes === 'string') return { fault: `${file}: ${bytes}` }
  const text = decodeText(bytes)
  if (text === undefined) return { fault: `${file}: this file is no text.` }
  const ending = path.extname(file)
  return { text: { id: path.basename(file, ending), text, format: formats[ending.toLowerCase()] } }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  ENOTDIR: 'there is no such file or folder.',
  EACCES: 'this file may not be read.',
  EPERM: 'this file may not be read.',
}

/** What the function gives, or what the system said against it. */
function attempt<T extends object>(action: () => T): T | string {
  try {
    return action()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return reasons[String(error.code)] ?? `${error.message}.`
  }
}

/**
 * The text of bytes: UTF-8, UTF-16 (with or without a byte order mark), the encoding that a page declares, or windows-1252, as it comes from older
 * programs. Undefined if the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text =
    withMark(bytes) ?? (bytes.includes(0) ? utf16Of(bytes) : (decoded(bytes, 'utf-8') ?? decoded(bytes, declaredIn(bytes))))
  if (text === undefined || !isText(text)) return undefined
  return text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
}

function withMark(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be')
  return undefined
}

/** Of UTF-16 without a mark, letters of Latin texts have a zero in one half; any other file with zeros is no text. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const look = bytes.subarray(0, 4000)
  const zeros = [0, 1].map((half) => look.filter((byte, index) => byte === 0 && index % 2 === half).length)
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < look.length / 5 || Math.min(even, odd) > look.length / 100) return undefined
  return decoded(bytes, odd > even ? 'utf-16le' : 'utf-16be')
}

function declaredIn(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const label = /<(?:meta|\?xml)[^>]{0,200}(?:charset|encoding)\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1]?.toLowerCase()
  return label === undefined || label.startsWith('utf-') ? 'windows-1252' : label
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  // Node takes windows-1252 for Latin 1, which has control characters in place of its dashes and quotation marks.
  if (encoding === 'windows-1252') {
    const latin = Buffer.from(bytes).toString('latin1')
    return latin.replaceAll(/[\u0080-\u009F]/g, (control) => windowsCharacter(control.charCodeAt(0)))
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // Bytes that are not of this encoding, or an encoding of which nobody knows.
    return encoding.startsWith('utf-') ? undefined : decoded(bytes, 'windows-1252')
  }
}

/** In a text, characters that steer a machine are rare. */
function isText(text: string): boolean {
  const look = text.slice(0, 20_000)
  const strange = look.match(/[^\P{Cc}\s]|\uFFFD/gu)?.length ?? 0
  return strange <= look.length / 50 && !look.startsWith('%PDF-') && !look.startsWith('{\\rtf')
}
