import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bytesOf, documentOf, formOf, roomFault } from '@/state/workspace/add-texts'
import { cardFault } from '@/state/workspace/card'
import { type OwnDocument, limits } from '@/state/workspace/model'
import { sha256Of } from '@/state/workspace/sha256'
import { closeTabs, freshBrowser, openTab } from './tabs'

beforeEach(freshBrowser)
afterEach(() => {
  closeTabs()
  vi.unstubAllGlobals()
})

const now = '2026-01-01T00:00:00.000Z'
const file = (content: string | Uint8Array<ArrayBuffer>, name = 'text.txt') => new File([content], name)
const made = async (given: File | string) => (await documentOf(given, now)) as OwnDocument

describe('a document', () => {
  it('bears the checksums of its text and of its file', async () => {
    const content = 'One.\r\nTwo: naïve.'
    const hex = (text: string) => createHash('sha256').update(text).digest('hex')
    expect(await documentOf(file(content, 'one.txt'), now)).toEqual({
      id: `mine-${hex('One.\nTwo: naïve.').slice(0, 12)}`,
      title: 'One.',
      language: 'en',
      file: 'one.txt',
      form: 'text',
      text: 'One.\nTwo: naïve.',
      sha256: hex(content),
      added: now,
    })
    expect((await made('One.\nTwo: naïve.')).id).toBe((await made(file(content))).id)
  })

  it('has the same checksum where the browser works out none', async () => {
    const bytes = new TextEncoder().encode('naïve '.repeat(1000))
    const own = await sha256Of(bytes)
    vi.stubGlobal('crypto', {})
    expect(await sha256Of(bytes)).toBe(own)
    expect(await sha256Of(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  it.each([
    ['page.HTML', '', 'html'],
    ['page.htm', '', 'html'],
    ['notes.md', '<html>', 'markdown'],
    ['notes.txt', '<html>', 'text'],
    [undefined, ' <!DOCTYPE html><html>', 'html'],
    [undefined, '<p>Some source, pasted</p>', 'text'],
  ])('is of the form that its name or its beginning says: %s %s', (name, text, form) => {
    expect(formOf(name, text)).toBe(form)
  })

  it.each([
    [
      'a page',
      '<!doctype html><html lang="fr"><title>Sommet &amp; r&eacute;union</title><p>x',
      'p.html',
      'Sommet & r&eacute;union',
      'fr',
    ],
    ['a page without a title', '<html><body>\n<h1>The <em>summit</em></h1>', 'p.html', 'The summit', 'en'],
    ['markdown', '\n---\n## The summit\nText', 'a.md', 'The summit', 'en'],
    ['a text', '\n  \n* * *\nWhat was said\nmore', 'a.txt', 'What was said', 'en'],
    ['a text without a letter', '2024\n2025', 'years.txt', 'years.txt', 'en'],
    ['a text that begins with its day', ' date 2021-06-24 DUSHANBE – They met', 'a.txt', 'DUSHANBE – They met', 'en'],
    ['a text whose first line is its day', 'Published: 2021-06-24\nThey met', 'a.txt', 'They met', 'en'],
    ['a text about dates', 'Dates of 2021 are known', 'a.txt', 'Dates of 2021 are known', 'en'],
    ['a text that would turn what stands around it', 'They\u001B \u202Etem', 'a.txt', 'They tem', 'en'],
  ])('has a title and a language: %s', async (_name, content, name, title, language) => {
    expect(await documentOf(file(content, name), now)).toMatchObject({ title, language })
  })

  it('has a short title, cut at a word', async () => {
    const { title } = await made('unquestionably '.repeat(100))
    expect(title.length).toBeLessThan(125)
    expect(title).toMatch(/unquestionably…$/)
  })

  it.each([
    ['a b c d e f g h i j k l', 'a b c d e f g h i j k l'],
    ['a b c d e f g h i j k l.', 'a b c d e f g h i j k l.'],
    ['a b c d e f g h i j k l, m n', 'a b c d e f g h i j k l…'],
    ['a b c d e f g h i j k two-day talks', 'a b c d e f g h i j k…'],
    ['a b c d e f g h i j k l - m n', 'a b c d e f g h i j k l…'],
    ['organisation', 'organisation'],
  ])('has a title of at most twelve words: %s', async (line, title) => {
    expect(await made(line)).toMatchObject({ title })
  })

  it('is made of no halves of characters', async () => {
    expect((await made('a\uD800b')).text).toBe('a\uFFFDb')
  })
})

describe('what cannot be added', () => {
  it('is told by name and reason, and the rest is added', async () => {
    const tab = openTab()
    const added = await tab.add([
      file('%PDF-1.7', 'a.pdf'),
      file('', 'empty.txt'),
      file('PK\u0003\u0004 without a zero', 'zip.docx'),
      file('{\\rtf1 They met.}', 'old.rtf'),
      file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]), 'picture.txt'),
      file(new Uint8Array([0x54, 0xfc, 0x72, 0x6b]), 'latin.txt'),
      file(new Uint8Array(limits.textBytes + 1), 'long.txt'),
      'é'.repeat(limits.textBytes / 2 + 1),
      new File([tab.exportFile().content], 'workspace.json'),
      file('Good.', 'good.txt'),
      'Good.',
    ])
    expect(added.map((one) => [one.name, one.outcome === 'fault' ? one.fault : one.outcome])).toEqual([
      ['a.pdf', 'binary'],
      ['empty.txt', 'empty'],
      ['zip.docx', 'binary'],
      ['old.rtf', 'binary'],
      ['picture.txt', 'binary'],
      ['latin.txt', 'added'],
      ['long.txt', 'long'],
      [undefined, 'long'],
      ['workspace.json', 'workspace'],
      ['good.txt', 'added'],
      [undefined, 'known'],
    ])
    expect(tab.state().documents).toHaveLength(2)
  })

  it('and what is added together keeps its order, however fast it is', async () => {
    const tab = openTab({ now: () => now })
    const given = Array.from({ length: 12 }, (_, index) => `Text ${index}`)
    await tab.add(given.slice(0, 6))
    await tab.add(given.slice(6))
    expect(tab.state().documents.map(({ title }) => title)).toEqual(given)
  })

  it('is what goes beyond the limits of the whole', async () => {
    const document = await made('One.')
    const many = Array.from({ length: limits.documents }, () => document)
    expect(roomFault(many, document)).toBe('many')
    expect(roomFault(many.slice(1), document)).toBeUndefined()
    const large = Array.from({ length: 21 }, (_, index) => ({
      ...document,
      id: `mine-${index}`,
      text: 'a'.repeat(limits.textBytes),
    }))
    expect(bytesOf(large[0]!)).toBe(limits.textBytes)
    expect(roomFault(large.slice(0, 20), document)).toBe('much')
    expect(roomFault(large.slice(0, 19), document)).toBeUndefined()
  })

  it('asks the browser once to keep what is stored', async () => {
    const onFirst = vi.fn<() => void>()
    const tab = openTab({ onFirst })
    await tab.add(['One.', 'Two.'])
    await tab.add(['Three.'])
    expect(onFirst).toHaveBeenCalledOnce()
  })
})

describe('a card', () => {
  const card = { title: 'Title', language: 'en' }

  it.each([
    [{ title: '' }, 'title'],
    [{ title: undefined }, 'title'],
    [{ publisher: 'a'.repeat(501) }, 'publisher'],
    [{ url: 'ftp://a.example' }, 'url'],
    [{ url: 'javascript:alert(1)' }, 'url'],
    [{ url: 'post.example' }, 'url'],
    [{ language: 'not a language' }, 'language'],
    [{ published: '2025-13-01' }, 'published'],
    [{ published: '2025-02-29' }, 'published'],
    [{ published: '2024-02-29', url: 'https://post.example/a?b#c', publisher: undefined, language: 'zh-Hans' }, undefined],
  ])('is checked before it is kept: %j', (patch, fault) => {
    expect(cardFault(card, patch)).toBe(fault)
  })
})
