/** Reads a file or a paste as text. What is no text is refused; nothing of it is ever interpreted. */
import { withPlainLineEnds } from '@/domain/evidence'

export type TextEncodingName = 'utf-8' | 'utf-16' | 'windows-1252'

export type TextFault = 'long' | 'binary' | 'empty' | 'unreadable'

export interface GivenText {
  /** With plain line ends. */
  text: string
  /** The name of the file; undefined if it was pasted. */
  name: string | undefined
  encoding: TextEncodingName
  /** Of the file; of a paste the text as UTF-8. */
  bytes: Uint8Array<ArrayBuffer>
}

/** UTF-8, strictly; UTF-16 by its byte order mark; what is neither counts as Windows-1252, in which everything can be read. */
function decode(bytes: Uint8Array): Pick<GivenText, 'text' | 'encoding'> {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' }
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}

/** How files begin that hold text and are none: PDF, ZIP (as word processors write), RTF. */
const signatures = ['%PDF-', 'PK\u0003\u0004', '{\\rtf']
/** A control character other than those that lay out a page: what is Windows-1252 and has one is no text. */
const CONTROL = /[^\P{Cc}\t\n\f\r]/u

function faultOf({ text, encoding }: Pick<GivenText, 'text' | 'encoding'>): TextFault | undefined {
  if (
    text.includes('\0') ||
    signatures.some((begin) => text.startsWith(begin)) ||
    (encoding === 'windows-1252' && CONTROL.test(text))
  )
    return 'binary'
  return text.trim() === '' ? 'empty' : undefined
}

/** The text of what is given, if it has at most so many bytes; otherwise why it cannot be had. Never rejects. */
export async function readGiven(given: File | string, mostBytes: number): Promise<GivenText | TextFault> {
  // A character is at least a byte.
  if ((typeof given === 'string' ? given.length : given.size) > mostBytes) return 'long'
  let read: GivenText
  if (typeof given === 'string') {
    const bytes = new TextEncoder().encode(withPlainLineEnds(given))
    if (bytes.length > mostBytes) return 'long'
    // Halves of characters, which no file could hold, are replaced on the way.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    read = { text, name: undefined, encoding: 'utf-8', bytes }
  } else {
    try {
      const bytes = new Uint8Array(await given.arrayBuffer())
      const decoded = decode(bytes)
      read = { ...decoded, text: withPlainLineEnds(decoded.text), name: given.name, bytes }
    } catch {
      return 'unreadable'
    }
  }
  return faultOf(read) ?? read
}
