import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extractCallOf, runExtract } from '@/pipeline/extract-command'
import { programArguments } from '@/pipeline/program'
import { decodeText } from '@/pipeline/read-text'

const root = fileURLToPath(new URL('../..', import.meta.url))
const gazetteer = path.join(root, 'public/data/gazetteer.json')
const sentence = 'Kazakhstan is a member state of the SCO – since 2001.'
let folder = ''

function put(name: string, content: string | Uint8Array = sentence): string {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

const readings = (...places: string[]) => runExtract({ places }, gazetteer)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'extract-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the arguments', () => {
  it.each([
    [['a.txt'], { places: ['a.txt'] }],
    [['a.txt', 'b', '--published', '2021-06-24'], { places: ['a.txt', 'b'], published: '2021-06-24' }],
    [['--published=2021-06-24', 'a.txt'], { places: ['a.txt'], published: '2021-06-24' }],
    [[], undefined],
    [['--published', '2021-06-24'], undefined],
    [['a.txt', '--published', '2021-02-30'], undefined],
    [['a.txt', '--published', 'yesterday'], undefined],
    [['a.txt', '--published'], undefined],
    [['a.txt', '--loud'], undefined],
  ])('%j', (args, call) => {
    expect(extractCallOf(args)).toEqual(call)
  })
})

describe('files and folders', () => {
  it('of a folder the texts are read, by name, each with what it states and where', () => {
    for (const name of ['texts/b.md', 'texts/a.txt', 'texts/c.HTML', 'texts/d.json', 'texts/deeper/e.txt']) put(name)
    const { documents, faults } = readings(path.join(folder, 'texts'))
    expect(faults).toEqual([])
    expect(documents.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    for (const { publicationDate, claims } of documents) {
      expect(publicationDate).toBeNull()
      expect(claims).toEqual([
        {
          kind: 'membership',
          entity: 'KZ',
          status: 'member',
          phrase: expect.any(String),
          offset: [expect.any(Number), expect.any(Number)],
          confidence: expect.any(Number),
          rule: expect.any(String),
        },
      ])
    }
  })

  it('what cannot be read is named in a line each, and the rest is read', () => {
    mkdirSync(path.join(folder, 'empty'), { recursive: true })
    const places = [
      path.join(folder, 'absent.txt'),
      path.join(folder, 'empty'),
      put('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 255)),
      put('paper.pdf', '%PDF-1.7 text'),
      put('fine.txt'),
      put('nothing.txt', ''),
    ]
    const { documents, faults } = readings(...places)
    expect(documents.map(({ id, claims }) => [id, claims.length])).toEqual([
      ['fine', 1],
      ['nothing', 0],
    ])
    expect(faults.map((fault) => fault.slice(folder.length + 1))).toEqual([
      'absent.txt: there is no such file or folder.',
      'empty: there are no texts in this folder (.txt, .html, .htm, .md).',
      'picture.png: this file is no text.',
      'paper.pdf: this file is no text.',
    ])
  })

  it('the day handed in is the day of publication', () => {
    const { documents } = runExtract({ places: [put('one.txt')], published: '2021-06-24' }, gazetteer)
    expect(documents[0]?.publicationDate).toBe('2021-06-24')
  })
})

describe('encodings', () => {
  const utf16 = (text: string, mark: string) => Buffer.from(mark + text, 'utf16le')
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(sentence)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${sentence}`)],
    ['UTF-16, little end first', utf16(sentence, '\uFEFF')],
    ['UTF-16, big end first', utf16(sentence, '\uFEFF').swap16()],
    ['UTF-16 without a mark', utf16(sentence, '')],
    ['windows-1252', Buffer.from(sentence.replace('–', '\u0096'), 'latin1')],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(sentence)
  })

  it('the one that a page declares', () => {
    const page = Buffer.from('<meta charset="windows-1251"><p>\u00CC\u00EE\u00F1\u00EA\u00E2\u00E0</p>', 'latin1')
    expect(decodeText(page)).toContain('<p>Москва</p>')
    const unknown = Buffer.from('<meta charset="of-my-own"><p>caf\u00E9</p>', 'latin1')
    expect(decodeText(unknown)).toContain('<p>café</p>')
  })

  it('all line ends become one', () => {
    expect(decodeText(Buffer.from('one\r\ntwo\rthree\n'))).toBe('one\ntwo\nthree\n')
  })

  it.each([
    ['zeros', [0, 0, 0, 0, 1, 2, 3]],
    ['signs for machines', [1, 2, 3, 4, 5, 6, 7, 8, 65]],
  ])('%s are no text', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBeUndefined()
  })
})

describe('the command line', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, programArguments(root, 'tsx', ['src/pipeline/cli.ts', 'extract', ...args]), {
      cwd: root,
      encoding: 'utf8',
    })

  it('prints JSON and nothing else, and says by its status that a file could not be read', () => {
    const { status, stdout, stderr } = run(put('one.txt'), path.join(folder, 'absent.txt'))
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ documents: [{ id: 'one', publicationDate: null }] })
    expect(stderr).toBe(`${path.join(folder, 'absent.txt')}: there is no such file or folder.\n`)
  })

  it('explains itself if it is called in another way', () => {
    expect(run('--published', '2021-13-01', 'a.txt')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Usage: /),
    })
  })
})
