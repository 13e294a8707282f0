import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresIn } from '@/domain/trade'
import { mirrorsIn } from '@/domain/trade-mirror'
import { mirrorLayout } from '@/features/trade/mirror/mirror-layout'
import { mirrorRow } from '@/features/trade/mirror/mirror-rows'
import { moneyScale } from '@/features/trade/mirror/money-scale'
import { clipped, wrapped } from '@/features/trade/mirror/text-lines'
import { publishedParts } from '@tests/state/published'

const { core, trade } = publishedParts()
const nameOf = (code: string) => core.countries.find((country) => country.code === code)?.name ?? code
const rows = mirrorsIn(figuresIn(trade.trade, 'all')).map((mirror) => mirrorRow(mirror, trade.discrepancies, nameOf))

describe('the scale of dollars', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 10 ** 12 }), { minLength: 1, maxLength: 20 })

  it('keeps every amount within its room and in order, whatever the amounts', () => {
    fc.assert(
      fc.property(amounts, (dollars) => {
        const { at } = moneyScale(dollars, 50, 450)
        const places = dollars.toSorted((left, right) => left - right).map(at)
        expect(places).toEqual(places.toSorted((left, right) => left - right))
        expect(places[0]).toBeGreaterThanOrEqual(50)
        expect(places.at(-1)).toBeLessThanOrEqual(450.001)
      }),
    )
  })

  it('names powers of ten alone, each within its room, at equal distances', () => {
    fc.assert(
      fc.property(amounts, (dollars) => {
        const { at, ticks } = moneyScale(dollars, 50, 450)
        expect(ticks.length).toBeGreaterThan(1)
        const places = ticks.map(at)
        expect(places.every((place) => place >= 50 && place <= 450.001)).toBe(true)
        expect(ticks.slice(1)).toEqual(ticks.slice(0, -1).map((tick) => 10 * tick))
        const steps = places.slice(1).map((place, index) => place - places[index]!)
        expect(steps.every((step) => Math.abs(step - steps[0]!) < 0.001)).toBe(true)
      }),
    )
  })

  it.each([
    [
      [1_960_000_000, 3_860_000_000],
      [1e9, 1e10],
    ],
    [
      [8_000_000_000, 12_000_000_000],
      [1e9, 1e10],
    ],
    [[1_000_000_000], [1e9, 1e10]],
    [
      [19_000_000, 108_000_000_000],
      [1e7, 1e8, 1e9, 1e10, 1e11],
    ],
  ])('over %j has lines at %j', (dollars, ticks) => {
    expect(moneyScale(dollars, 0, 400).ticks).toEqual(ticks)
  })
})

describe('text without line breaks of its own', () => {
  it('is left alone where it fits, and else cut with a sign that it goes on', () => {
    expect(clipped('Government of Russia', 200)).toBe('Government of Russia')
    expect(clipped('Government of Russia', 80)).toBe('Government …')
  })

  it('is broken into no more lines than asked for, none of them too long', () => {
    const text = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(text, fc.integer({ min: 80, max: 400 }), fc.integer({ min: 1, max: 4 }), (whole, width, most) => {
        const lines = wrapped(whole, width, most)
        expect(lines.length).toBeLessThanOrEqual(most)
        expect(lines.every((line) => line.length <= width / 6.5)).toBe(true)
        const said = lines.join(' ')
        expect(said === whole || said.endsWith(' …')).toBe(true)
      }),
    )
  })
})

describe('the rows of the mirrors', () => {
  it.each([266, 336, 437, 620, 834, 994])('stand one below the other, all within a width of %i pixels', (width) => {
    for (const hasNotes of [true, false]) {
      const { rows: placed, height } = mirrorLayout(rows, width, hasNotes)
      expect(placed.map(({ row }) => row)).toEqual(rows)
      expect(placed.every(({ top }, index) => index === 0 || top > placed[index - 1]!.bottom)).toBe(true)
      expect(placed.at(-1)!.bottom).toBeLessThan(height)
      for (const { top, bottom, x, y, name, gap, smallPrint } of placed) {
        const lines = [y, name.y, gap.y, ...smallPrint.map((line) => line.y)]
        expect(lines.every((line) => line > top && line <= bottom)).toBe(true)
        expect([x.first, x.second].every((at) => at > 0 && at < width)).toBe(true)
      }
    }
  })

  it('tell of notes where there is room for them alone', () => {
    const told = (hasNotes: boolean) =>
      mirrorLayout(rows, 994, hasNotes).rows.flatMap(({ smallPrint }) => smallPrint.map(({ text }) => text))
    const reason = /methodology and temporary imports/
    expect(told(true).some((text) => reason.test(text))).toBe(true)
    expect(told(false).some((text) => reason.test(text))).toBe(false)
    expect(told(false)).toContain('General Administration of Customs of China')
  })
})
