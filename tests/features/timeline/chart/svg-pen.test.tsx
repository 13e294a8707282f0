import { describe, expect, it } from 'vitest'
import { drawPicture } from '@/features/timeline/chart/draw-picture'
import type { Pen } from '@/features/timeline/chart/pen'
import { svgPen } from '@/features/timeline/chart/svg-pen'
import { account, inPeriod, itemsOf, membershipOf, step } from '@tests/fixtures/timeline-items'
import { pictureOf } from './picture-of'
import { type Stroke, recordingPen } from './recording-pen'

const colours = (paint: string) => `#${paint.length.toString(16).padStart(6, '0')}`

/** What a drawing becomes as a document, and the same drawing as it was asked for. */
function inSvg(draw: (pen: Pen) => void) {
  const svg = svgPen(colours, 'own')
  draw(svg)
  const { markup, definitions } = svg.drawn()
  const source = `<svg xmlns="http://www.w3.org/2000/svg"><defs>${definitions}</defs>${markup}</svg>`
  const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement
  expect(root.nodeName).toBe('svg')
  const { pen, strokes } = recordingPen()
  draw(pen)
  return { root, strokes: strokes() }
}

const all = (root: Element, ...names: string[]) =>
  [...root.querySelectorAll('*')].filter(({ nodeName }) => names.includes(nodeName))

function attributesOf(element: Element | undefined): Record<string, string> {
  return Object.fromEntries(Array.from(element?.attributes ?? [], ({ name, value }) => [name, value]))
}

const items = [
  ...itemsOf(
    account('A day', '2021-02-04', { tier: 'document' }),
    account('A month', '2021-05', { basis: 'inferred' }),
    account('Two', '2021-08-01'),
    account('Together', '2021-08-01'),
    account('Planned', '2021-10-10', { state: 'planned', participants: [{ entity: 'CN' }] }),
    account('Fourth', '2021-07-01', { type: 'exercise', series: { id: 'drills', number: 4 } }),
  ),
  ...membershipOf(step('IR', '2021-03-04')),
]

describe('the drawing as SVG', () => {
  it('is the same, stroke by stroke, and well formed', () => {
    const picture = pictureOf(items, {
      range: inPeriod('2021-01-01', '2021-12-31'),
      lanes: 'series',
      selected: 'A day',
      concerned: 'CN',
      labelsOf: ({ key }) => [key],
    })
    const { root, strokes } = inSvg((pen) => drawPicture(pen, picture, { top: 0, height: picture.layout.height }))
    const flat = (some: readonly Stroke[]): Stroke[] =>
      some.flatMap((one) => (one.kind === 'layer' ? [one, ...flat(one.strokes)] : one))
    const names = { rect: 'rect', fade: 'rect', line: 'path', words: 'text', layer: 'g' }
    const drawn = all(root, 'rect', 'path', 'text', 'g').map(({ nodeName }) => nodeName)
    expect(drawn).toEqual(flat(strokes).map(({ kind }) => names[kind]))
    expect(new Set(flat(strokes).map(({ kind }) => kind)).size).toBe(5)
    expect(all(root, 'text').map(({ textContent }) => textContent)).toEqual(
      flat(strokes).flatMap((stroke) => (stroke.kind === 'words' ? stroke.text : [])),
    )
  })

  it('has the places, paints and dashes', () => {
    const { root } = inSvg((pen) => {
      pen.rect(1, 2, 30, 10, 5, { fill: 'var(--ink)', opacity: 0.5, stroke: 'var(--line)', width: 2, dash: [3, 2] })
      pen.line(
        [
          [0, 1],
          [10, 1],
        ],
        { stroke: 'var(--ink)' },
      )
    })
    expect(attributesOf(all(root, 'rect')[0])).toEqual({
      x: '1',
      y: '2',
      width: '30',
      height: '10',
      rx: '5',
      fill: colours('var(--ink)'),
      'fill-opacity': '0.5',
      stroke: colours('var(--line)'),
      'stroke-width': '2',
      'stroke-dasharray': '3 2',
    })
    expect(attributesOf(all(root, 'path')[0])).toEqual({ d: 'M0 1L10 1', fill: 'none', stroke: colours('var(--ink)') })
  })

  it('fades by gradients of its own, one for all that fade alike', () => {
    const { root } = inSvg((pen) => {
      pen.fade(0, 0, 10, 8, 'var(--ink)', 0, 0.6)
      pen.fade(20, 0, 30, 8, 'var(--ink)', 0, 0.6)
      pen.fade(60, 0, 10, 8, 'var(--ink)', 0.6, 0)
    })
    const gradients = all(root, 'linearGradient')
    expect(gradients.map(({ id }) => id)).toEqual(['own-0', 'own-1'])
    expect(all(root, 'rect').map((rect) => rect.getAttribute('fill'))).toEqual(['url(#own-0)', 'url(#own-0)', 'url(#own-1)'])
    expect(all(gradients[0]!, 'stop').map((stop) => stop.getAttribute('stop-opacity'))).toEqual(['0', '0.6'])
  })

  it('holds any text as it is', () => {
    const text = 'Talks on “trade & <transit>”, 5 > 3'
    const { root } = inSvg((pen) => pen.words(text, 5, 10, { size: 11, bold: true, anchor: 'middle', fill: 'var(--ink)' }))
    const [words] = all(root, 'text')
    expect(words!.textContent).toBe(text)
    expect(attributesOf(words)).toMatchObject({ 'text-anchor': 'middle', 'font-size': '11', 'font-weight': '600' })
  })

  it('makes what is within a layer as transparent, and nothing else', () => {
    const dot = (pen: Pen) => pen.rect(0, 0, 10, 10, 5, { fill: 'var(--ink)' })
    const { root } = inSvg((pen) => {
      dot(pen)
      pen.layer(0.4, () => dot(pen))
      dot(pen)
    })
    expect([...root.children].map(({ nodeName }) => nodeName)).toEqual(['defs', 'rect', 'g', 'rect'])
    expect(attributesOf(all(root, 'g')[0])).toEqual({ opacity: '0.4' })
    expect(all(root, 'g')[0]!.children).toHaveLength(1)
  })
})
