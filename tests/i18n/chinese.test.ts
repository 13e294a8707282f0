import { parseSync } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statuses } from '@/domain/contract'
import { type Command, commandsIn } from '@/domain/search-commands'
import { formatClauses } from '@/i18n/clauses'
import { formatAmount, formatPeriod, formatWhen } from '@/i18n/format'
import { speak } from '@/i18n/language'
import { loadSpeech } from '@/i18n/load-language'
import { quoteWords } from '@/i18n/quote'
import { searchMessages } from '@/i18n/search'
import { publishedParts } from '@tests/state/published'
import { proseOfQuote, quoteOf, readAloud } from '@tests/fixtures/quoted'

const { core: english } = publishedParts()
let core = english

beforeAll(async () => {
  const speech = await loadSpeech('zh')
  speak('zh', speech)
  core = speech!.core(english)
})
afterAll(() => speak('en', undefined))

describe('dates in Chinese', () => {
  it.each([
    ['2025-08-28', '2025年8月28日'],
    ['2024-07-03/2024-07-04', '2024年7月3日至4日'],
    ['2025-08-31/2025-09-01', '2025年8月31日至9月1日'],
    ['2001-12-31/2002-01-01', '2001年12月31日至2002年1月1日'],
    ['2021-06', '2021年6月'],
    ['2004/2006', '2004年至2006年'],
    ['2025-01-01/..', '2025年1月1日起'],
    ['2019-05-17~', '2019年5月17日前后'],
    ['2019-05?', '2019年5月（很可能）'],
  ])('%s is %s', (edtf, words) => {
    expect(formatWhen({ edtf })).toBe(words)
  })

  it.each([
    ['2025-H1', '2025年上半年'],
    ['2024-Q3', '2024年第三季度'],
    ['2024-01/2024-10', '2024年1月至10月'],
  ])('the period %s is %s', (label, words) => {
    expect(formatPeriod(label)).toBe(words)
  })
})

describe('amounts in Chinese', () => {
  it.each([
    [2_040_000_000, 'USD', undefined, '20.4亿美元'],
    [1_813_333_333, 'USD', undefined, '18.1亿美元'],
    [141_390_000, 'USD', undefined, '1.4139亿美元'],
    [14_100_000, 'USD', 'more-than', '超过1410万美元'],
    [240_110_000_000, 'USD', 'rounded', '约2401.1亿美元'],
    [2_000_000_000_000, 'RUB', undefined, '2万亿卢布'],
    [939_000, 'CNY', 'less-than', '不到93.9万元人民币'],
  ] as const)('%i %s is counted by ten thousands, no more exactly than in English', (value, currency, stated, words) => {
    expect(formatAmount({ value, currency, ...(stated && { stated }) })).toBe(words)
  })
})

describe('what is typed in Chinese', () => {
  const said = (query: string): Partial<Command>[] =>
    commandsIn(query, {
      words: searchMessages.commands,
      firstDay: '1996-04-26',
      lastDay: '2025-11-18',
      day: '2025-08-28',
      today: '2025-09-09',
      countries: core.countries,
      pairs: undefined,
      statuses: new Set(statuses),
    }).said

  it.each<[query: string, command: Partial<Command>]>([
    ['2024年7月4日', { kind: 'day', day: '2024-07-04' }],
    ['对照2019年5月17日和2024年7月4日', { kind: 'compare', before: '2019-05-17', after: '2024-07-04' }],
    ['仅看印度', { kind: 'only', country: 'IN' }],
    ['只看 印度', { kind: 'only', country: 'IN' }],
    ['中国与哈萨克斯坦的贸易', { kind: 'pair', pair: 'CN-KZ' }],
    ['贸易 中国 哈萨克斯坦', { kind: 'pair', pair: 'CN-KZ' }],
    ['2019年哈萨克斯坦', { kind: 'country-year', country: 'KZ', year: 2019 }],
    ['仅文献', { kind: 'tier', tier: 'documents' }],
    ['对话伙伴', { kind: 'status', status: 'dialogue-partner' }],
    ['矛盾', { kind: 'room', view: 'ledger' }],
    ['only India', { kind: 'only', country: 'IN' }],
  ])('%s', (query, command) => {
    expect(said(query)).toContainEqual(expect.objectContaining(command))
  })

  it('a name that has a joining word in it is no two names', () => {
    expect(said('和平使命')).toEqual([])
  })
})

describe('sentences in Chinese', () => {
  const days = ['1996-04-26', '2005-07-05', '2019-05-17', '2021-09-17', '2024-07-04', '2025-09-01'] as const
  const texts = (day: string, code?: string) =>
    readAloud(proseOfQuote({ ...quoteOf(day), words: quoteWords }, code))
      .split('\n')
      // What is told of contradictions stays in the words of the record.
      .filter((line) => !/[A-Za-z]+ [a-z]+ [a-z]+/.test(line))

  it.each(days)('of %s have Chinese punctuation alone, and end with a full stop', (day) => {
    for (const line of [...texts(day), ...texts(day, 'TJ'), ...texts(day, 'IN')]) {
      expect(line).toMatch(/。$/)
      expect(line).not.toMatch(/[一-龥][,;:()]|[,;:()][一-龥]|（（|，，|。。|undefined/)
    }
  })
})

describe('sentences joined', () => {
  it('stand apart by a semicolon', () => {
    expect(formatClauses(['老挝成为对话伙伴', '17个国家成为上合组织伙伴'])).toBe('老挝成为对话伙伴；17个国家成为上合组织伙伴')
  })
})

describe('marks between words', () => {
  const files = Object.entries(import.meta.glob<string>('/src/**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' }))
  const HAN = String.raw`[\p{Script=Han}）】」”》]`
  const halfWidth = new RegExp(`${HAN} ?[,:;!?](?!//)|[,:;!?] ?(?=\\p{Script=Han})|${HAN} ?[()]|[()] ?\\p{Script=Han}`, 'u')

  it('have full width in the catalogue', () => {
    const found = files.flatMap(([path, code]) =>
      path.startsWith('/src/i18n/zh/')
        ? textsOf(path, code).flatMap(({ text }) => (halfWidth.test(text) ? [`${path}: ${text}`] : []))
        : [],
    )
    expect(found).toEqual([])
  })

  it('come from the catalogue: no part of the page puts its own between two of them', () => {
    const own = files.flatMap(([path, code]) =>
      /^\/src\/(?:app|features|ui)\//.test(path) && !OF_FILES.test(path)
        ? textsOf(path, code).flatMap(({ text, isJoin }) => (isJoin ? [`${path}: ${JSON.stringify(text)}`] : []))
        : [],
    )
    expect(own).toEqual([])
  })
})

interface Text {
  text: string
  /** Stands between two others as nothing but a mark. */
  isJoin: boolean
}

/** These read and write lists in files, which are the same in every language. */
const OF_FILES = /\/(?:chart-csv|changed-words)\.ts$/

/** A mark with the space that English sets beside it. */
const MARK = /^(?:[,:;.] ?| \()$/

interface Node {
  type?: string
  value?: unknown
  quasis?: { value: { cooked: string } }[]
  children?: Node[]
  expression?: Node
}

/** What a message is asked for by: `words.title`, `words.count(2)`. */
const MESSAGE = /^(?:Member|Call)Expression$/

/** What is written in the code as text: strings, the parts of templates, and what stands between tags. */
function textsOf(path: string, code: string): Text[] {
  const found: Text[] = []
  const note = (text: string, isJoin: boolean) => found.push({ text, isJoin })
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (typeof node !== 'object' || node === null) return
    const { type, value, quasis, children } = node as Node
    // A blank between two messages; beside an element it is a gap.
    children?.forEach((child, index) => {
      if (child.type !== 'JSXText' || !/^ +$/.test(String(child.value))) return
      if ([children[index - 1], children[index + 1]].every((beside) => MESSAGE.test(beside?.expression?.type ?? '')))
        note(' ', true)
    })
    if (type === 'Literal' && typeof value === 'string') note(value, /^[,:;.] $|^ \($/.test(value))
    if (type === 'JSXText' && typeof value === 'string') note(value, /^\s*[,:;.]\s*$/.test(value))
    if (type === 'TemplateLiteral' && quasis) {
      const parts = quasis.map((part) => part.value.cooked)
      // In brackets stand the numbers of a drawing: `translate(…, …)`.
      const isCall = /[a-z]\($/.test(parts[0] ?? '')
      for (const part of parts) note(part, !isCall && part.includes(' ') && MARK.test(part))
    }
    Object.values(node).forEach(visit)
  }
  visit(parseSync(path, code).program)
  return found
}
