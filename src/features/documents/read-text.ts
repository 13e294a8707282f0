/** Reads a file or a paste as text, and tells by its checksum which document it is. */
import type { Id, Source } from '@/domain/contract'
import { type TextFault, readGiven } from '@/state/read-text'
import type { OpenedText } from './opened-texts'

const MOST_BYTES = 5_000_000

export type ReadResult =
  | { kind: 'fault'; fault: TextFault }
  /** `document` is the one whose text it is; undefined if the checksum is none that is known, or none could be made. */
  | { kind: 'text'; document: Id | undefined; opened: OpenedText }

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
  const read = await readGiven(given, MOST_BYTES)
  if (typeof read === 'string') return { kind: 'fault', fault: read }
  const { text, name, encoding, bytes } = read
  const document = await documentOf(name === undefined ? filesOfPaste(text) : [bytes], documents)
  const check = document === undefined ? 'unchecked' : document === wanted ? 'same' : 'differs'
  return { kind: 'text', document: document ?? undefined, opened: { text, name, encoding, check } }
}
