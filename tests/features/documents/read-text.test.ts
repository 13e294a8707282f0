import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Source } from '@/domain/contract'
import { readText } from '@/features/documents/read-text'

const bytes = readFileSync('tests/fixtures/texts/river-post.txt')
const text = bytes.toString('utf8')

const source = (id: string, content: string | Uint8Array): Source => ({
  id,
  tier: 'document',
  title: id,
  language: 'en',
  sha256: createHash('sha256').update(content).digest('hex'),
})
const documents = [
  source('river-post', bytes),
  source('windows', 'one\r\ntwo\r\n'),
  source('endless', 'one\ntwo, and no line end'),
]

const file = (content: string | Uint8Array<ArrayBuffer>, name = 'text.txt') => new File([content], name)

/** What is read, in short: the document that is recognised and how the checksum stands, or the fault. */
async function read(given: File | string, wanted = 'river-post') {
  const result = await readText(given, wanted, documents)
  return result.kind === 'fault' ? result.fault : [result.document, result.opened.check, result.opened.encoding]
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a file', () => {
  it('is the document if its bytes are', async () => {
    expect(await readText(file(new Uint8Array(bytes), 'river.txt'), 'river-post', documents)).toEqual({
      kind: 'text',
      document: 'river-post',
      opened: { text, name: 'river.txt', encoding: 'utf-8', check: 'same' },
    })
  })

  it('is told to be another document, or none', async () => {
    expect(await read(file(new Uint8Array(bytes)), 'windows')).toEqual(['river-post', 'differs', 'utf-8'])
    expect(await read(file(`${text}\n`))).toEqual([undefined, 'differs', 'utf-8'])
  })

  it.each([
    ['UTF-8 with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'utf-8'],
    ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, 0xe9, 0x00), 'utf-16'],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0x00, 0xe9), 'utf-16'],
    ['Windows-1252', Uint8Array.of(0xe9), 'windows-1252'],
  ])('is decoded: %s', async (_name, content, encoding) => {
    const result = await readText(file(content), 'river-post', documents)
    expect(result).toMatchObject({ opened: { text: 'é', encoding } })
  })

  it('has plain line ends, and is known by those that it had', async () => {
    const result = await readText(file('one\r\ntwo\r\n'), 'windows', documents)
    expect(result).toMatchObject({ opened: { text: 'one\ntwo\n', check: 'same' } })
  })

  it.each([
    ['longer than 5 MB', file(new Uint8Array(5_000_001)), 'long'],
    ['with zeros', file('PK\u0003\u0004\0\0'), 'binary'],
    ['of another kind', file('%PDF-1.7 words'), 'binary'],
    ['that is empty', file(''), 'empty'],
    ['of blanks', file(' \n\u00A0\n'), 'empty'],
  ])('%s is refused', async (_name, given, fault) => {
    expect(await read(given)).toBe(fault)
  })

  it('that cannot be read says so', async () => {
    const given = file('one')
    given.arrayBuffer = () => Promise.reject(new Error('gone'))
    expect(await read(given)).toBe('unreadable')
  })

  it('is not checked where the browser makes no checksums', async () => {
    vi.stubGlobal('crypto', {})
    expect(await read(file(new Uint8Array(bytes)))).toEqual([undefined, 'unchecked', 'utf-8'])
  })
})

describe('a paste', () => {
  it.each([
    ['the very text', text, 'river-post'],
    ['without its last line end', text.trimEnd(), 'river-post'],
    ['with a line end more', `${text}\n\n`, 'river-post'],
    ['of a file with other line ends', 'one\ntwo', 'windows'],
    ['of a file without a last line end', 'one\ntwo, and no line end\n', 'endless'],
  ])('is recognised: %s', async (_name, pasted, document) => {
    expect(await read(pasted, document)).toEqual([document, 'same', 'utf-8'])
  })

  it('with another word is not', async () => {
    expect(await read(text.replace('six', 'seven'))).toEqual([undefined, 'differs', 'utf-8'])
  })

  it('of too much, or of nothing, is refused', async () => {
    expect(await read('a'.repeat(5_000_001))).toBe('long')
    expect(await read(' ')).toBe('empty')
  })
})
