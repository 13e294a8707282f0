import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { statuses } from '@/domain/statuses'

const sheet = readFileSync('src/ui/tokens.css', 'utf8').split('@media')[0]!
const pairs = new Map(
  Array.from(sheet.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g), ([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
)

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** The contrast of two tokens as WCAG 2.2 defines it, 1 to 21. */
function contrast(one: string, other: string, theme: 'light' | 'dark'): number {
  const [darker, lighter] = [one, other].map((name) => luminance(pairs.get(name)![theme])).toSorted((left, right) => left - right)
  return (lighter! + 0.05) / (darker! + 0.05)
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(statuses)('%s stands out from what it is drawn on, solid or as lines of hatches and dashes (1.4.11)', (status) => {
    for (const ground of ['land', 'water', 'paper', 'paper-soft']) {
      expect(contrast(status, ground, theme), `on ${ground}`).toBeGreaterThanOrEqual(3)
    }
  })

  test.each(['accent', 'mine', 'focus', 'line-strong'])('%s stands out from the page (1.4.11)', (token) => {
    for (const ground of ['paper', 'paper-soft', 'water']) {
      expect(contrast(token, ground, theme), `on ${ground}`).toBeGreaterThanOrEqual(3)
    }
  })

  test.each(['ink', 'ink-soft', 'accent', 'mine'])('text of the colour %s can be read (1.4.3)', (token) => {
    for (const ground of ['paper', 'paper-soft']) {
      expect(contrast(token, ground, theme), `on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('text on the reader’s own colour can be read (1.4.3)', () => {
    expect(contrast('on-colour', 'mine', theme)).toBeGreaterThanOrEqual(4.5)
  })
})
