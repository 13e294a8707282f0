/** Reads a file or a paste as text, and tells by its checksum which document it is. */
import type { Id, Source } from '@/domain/contract'
import { withPlainLineEnds } from '@/domain/evidence'
import type { OpenedText } from './opened-texts'

const MOST_BYTES = 5_000_000

export type ReadFault = 'long' | 'binary' | 'empty' | 'unreadable'

export type ReadResult =
  | { kind: 'fault'; fault: ReadFault }
  /** `document` is the one whose text it is; undefined if the checksum is none that is known, or none could be made. */
  | { kind: 'text'; document: Id | undefined; opened: OpenedText }

type Decoded = Pick<OpenedText, 'text' | 'encoding'>

/** UTF-8, strictly; UTF-16 by its byte order mark; what is neither counts as Windows-1252, in which everything can be read. */
function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' }
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}

/** The ways in which a file may have held what was pasted: with or without a last line end, and with either kind of them. */
function filesOfPaste(pasted: string): Uint8Array<ArrayBuffer>[] {
  const bare = pasted.replace(/\n+$/, '')
  const endings = [...new Set([pasted, bare, `${bare}\n`])]
  return [...endings, ...endings.map((text) => text.replaceAll('\n', '\r\n'))].map((text) => new TextEncoder().encode(text))
}

/** The document whose text has one of these bytes; null if it has none of them, undefined where no checksum can be made. */
async function documentOf(candidates: readonly Uint8Array<ArrayBuffer>[], documents: readonly Source[]) {
  // Browsers offer it on secure pages alone.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (!subtle) return undefined
  for (const bytes of candidates) {
    const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
    const checksum = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    const document = documents.find(({ sha256 }) => sha256 === checksum)
    if (document) return document.id
  }
  return null
}

/** Reads what the reader gives. `wanted` is the document it is given for, `documents` are all whose checksums are known. */
export async function readText(given: File | string, wanted: Id, documents: readonly Source[]): Promise<ReadResult> {
  const fault = (kind: ReadFault): ReadResult => ({ kind: 'fault', fault: kind })
  if ((typeof given === 'string' ? given.length : given.size) > MOST_BYTES) return fault('long')
  let decoded: Decoded
  let candidates: Uint8Array<ArrayBuffer>[]
  if (typeof given === 'string') {
    const pasted = withPlainLineEnds(given)
    decoded = { text: pasted, encoding: 'utf-8' }
    candidates = filesOfPaste(pasted)
  } else {
    try {
      const bytes = new Uint8Array(await given.arrayBuffer())
      decoded = decode(bytes)
      candidates = [bytes]
    } catch {
      return fault('unreadable')
    }
  }
  const text = withPlainLineEnds(decoded.text)
  if (text.includes('\0') || text.startsWith('%PDF-')) return fault('binary')
  if (text.trim() === '') return fault('empty')
  const document = await documentOf(candidates, documents)
  const check = document === undefined ? 'unchecked' : document === wanted ? 'same' : 'differs'
  const name = typeof given === 'string' ? undefined : given.name
  return { kind: 'text', document: document ?? undefined, opened: { ...decoded, text, name, check } }
}
