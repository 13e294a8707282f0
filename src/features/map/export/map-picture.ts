/** The map of a day as standalone SVG markup: what the page draws with Leaflet, without what can only be clicked. */
import type { LatLngTuple } from 'leaflet'
import type { Id } from '@/domain/contract'
import { PICTURE_WIDTH, element, escapeXml, text, widthOfText } from '@/domain/export/svg'
import type { ContestedMark, StateShape } from '@/domain/shapes'
import { hasChanged } from '@/domain/status'
import { isOfMineAlone } from '@/domain/tiers'
import { describeStanding } from '@/features/map/surface/standing-words'
import { hasFill, lookOf } from '@/features/map/surface/fill'
import type { MapDay } from '@/features/map/map-day'
import { groundOf } from '@/features/map/names/ground'
import { type PlacedLabel, isOnFill, placeLabels } from '@/features/map/names/labels'
import { isTiny } from '@/features/map/surface/small-states'
import { punctuation } from '@/i18n/format'
import type { Colours } from '@/ui/colours'
import { attributesOf } from './palette'
import { type Frame, PICTURE_HEIGHT, areaData, frameOf, linesData } from './picture-frame'

/** Of the day the picture needs what is drawn. */
export interface PictureOf extends Pick<MapDay, 'file' | 'geometry' | 'standings' | 'before' | 'contradicted' | 'chosen'> {
  nameOf: (id: Id) => string
  colours: Colours
}

const FRAME = 'picture-frame'
const MARK = 9
const LABEL = {
  country: { size: 13, line: 15, weight: 700 },
  small: { size: 12, line: 13, weight: 700 },
  city: { size: 12, line: 13, weight: 500 },
} as const

/** Whether a state fades: it stands as on the earlier day, where two are compared, or others are singled out. One without status is land. */
function isFaded(code: Id, { standings, before, chosen }: PictureOf): boolean {
  const standing = standings.get(code)
  if (!standing) return false
  const isUnchanged = before !== undefined && !hasChanged(before.standings.get(code), standing)
  return isUnchanged || (chosen.length > 0 && !chosen.includes(standing.status))
}

/** One state: filled and outlined as on the page, and named for whoever points at it. */
function stateMarkup(shape: StateShape, picture: PictureOf, frame: Frame): string {
  const { geometry, standings, before, contradicted, nameOf, colours } = picture
  const { code } = shape
  const standing = standings.get(code)
  const paint = attributesOf(lookOf(standing), isFaded(code, picture), colours)
  const earlier = before && { standing: before.standings.get(code) }
  const { name, detail } = describeStanding(nameOf(code), standing, contradicted.has(code), earlier)
  const dot =
    standing && isTiny(shape, frame.scale)
      ? element('circle', { cx: frame.x(shape.x), cy: frame.y(shape.y), r: 4.5, ...paint })
      : ''
  return element(
    'g',
    { id: `state-${code}`, 'data-status': standing?.status },
    element('title', {}, escapeXml(name + punctuation.colon + detail)),
    element('path', { d: areaData(geometry.states.get(code) ?? [], frame), 'fill-rule': 'evenodd', ...paint }),
    dot,
  )
}

/** Round a state that stood otherwise on the earlier day, as on the page (see ComparisonLayer): its former colour, dotted ink if it had none. */
function outlineMarkup(shape: StateShape, { geometry, standings, before, colours }: PictureOf, frame: Frame): string {
  const was = before?.standings.get(shape.code)
  if (!before || !hasChanged(was, standings.get(shape.code))) return ''
  const line = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
  const outline = (paint: Record<string, string | number | undefined>) =>
    isTiny(shape, frame.scale)
      ? element('circle', { cx: frame.x(shape.x), cy: frame.y(shape.y), r: 8, ...line, ...paint })
      : element('path', { d: areaData(geometry.states.get(shape.code) ?? [], frame), ...line, ...paint })
  return element(
    'g',
    { id: `was-${shape.code}`, 'data-status': was?.status ?? 'none' },
    outline({ stroke: colours('var(--paper)'), 'stroke-width': 6 }),
    outline({
      stroke: colours(`var(--${was?.status ?? 'ink'})`),
      'stroke-width': 3,
      'stroke-dasharray': was ? undefined : '1 5',
    }),
  )
}

function numberMarkup({ number, x, y }: ContestedMark, frame: Frame, colours: Colours): string {
  const at = { x: frame.x(x), y: frame.y(y) }
  return (
    element('circle', { cx: at.x, cy: at.y, r: MARK, fill: colours('var(--paper)'), stroke: colours('var(--line-strong)') }) +
    text(String(number), at.x, at.y + 4, { 'font-size': 11, 'text-anchor': 'middle', fill: colours('var(--ink)') })
  )
}

function contradictionMarkup(x: number, y: number, colours: Colours): string {
  return (
    element('circle', { cx: x, cy: y, r: 8, fill: colours('var(--accent)') }) +
    text('≠', x, y + 4, { 'font-size': 11, 'font-weight': 700, 'text-anchor': 'middle', fill: colours('var(--paper)') })
  )
}

/** The sign of what the reader's own documents alone say. */
export function ownMarkup(x: number, y: number, colours: Colours): string {
  const d = `M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`
  return element('path', { d, fill: colours('var(--mine)'), stroke: colours('var(--paper)'), 'stroke-width': 1.5 })
}

/** A name with a rim around its letters: light on a country's own colour, dark elsewhere. */
function nameMarkup(label: PlacedLabel, isOnColour: boolean, frame: Frame, colours: Colours): string {
  const { size, line, weight } = LABEL[label.kind]
  const [ink, paper] = [colours('var(--ink)'), colours('var(--paper)')]
  return label.lines
    .map((words, index) => {
      const y = frame.y(label.y) + size * 0.36 + (index - (label.lines.length - 1) / 2) * line
      const shared = { 'font-size': size, 'font-weight': weight, 'text-anchor': label.anchor }
      const rim = isOnColour ? ink : paper
      return (
        text(words, frame.x(label.x), y, {
          ...shared,
          fill: rim,
          stroke: rim,
          'stroke-width': 3,
          'stroke-linejoin': 'round',
          'stroke-opacity': 0.75,
          'aria-hidden': 'true',
        }) + text(words, frame.x(label.x), y, { ...shared, fill: isOnColour ? paper : ink })
      )
    })
    .join('')
}

function namesMarkup(
  { file, geometry, standings, contradicted, nameOf, colours }: PictureOf,
  marks: readonly ContestedMark[],
  frame: Frame,
) {
  const filled = new Set([...standings].flatMap(([code, standing]) => (hasFill(lookOf(standing)) ? [code] : [])))
  const labels = placeLabels({
    countries: file.states
      .filter((shape) => standings.has(shape.code))
      .map((shape) => ({ code: shape.code, name: nameOf(shape.code), shape })),
    cities: [],
    obstacles: [
      ...marks.map(({ x, y }) => ({ x, y, radius: MARK })),
      ...file.states
        .filter(({ code }) => contradicted.has(code))
        .map(({ x, y }) => ({ x, y: y + 16 / frame.scale, radius: MARK })),
    ],
    scale: frame.scale,
    groundAt: groundOf(geometry, file.home),
    frame: file.home,
    widthOf: (words, kind) => widthOfText(words, LABEL[kind].size * 1.08),
  })
  const leaders = labels.flatMap(({ leader }) => (leader ? [leader.map(({ x, y }): LatLngTuple => [y, x])] : []))
  const led = { d: linesData(leaders, frame), fill: 'none' }
  return [
    element('path', { ...led, stroke: colours('var(--paper)'), 'stroke-width': 3, 'stroke-opacity': 0.8 }),
    element('path', { ...led, stroke: colours('var(--ink)'), 'stroke-width': 1 }),
    ...labels.map((label) => nameMarkup(label, isOnFill(label, filled), frame, colours)),
  ].join('')
}

/** The picture, the contested ground that is numbered on it, and the clip that it needs among the definitions. */
export function pictureOf(picture: PictureOf): { markup: string; definitions: string; marks: ContestedMark[] } {
  const { file, geometry, contradicted, colours } = picture
  const frame = frameOf(file)
  const size = { width: PICTURE_WIDTH, height: PICTURE_HEIGHT }
  const marks = file.contested.filter(
    ({ x, y }) =>
      frame.x(x) > MARK && frame.x(x) < PICTURE_WIDTH - MARK && frame.y(y) > MARK && frame.y(y) < PICTURE_HEIGHT - MARK,
  )
  const thin = { fill: 'none', 'stroke-width': 1, 'stroke-linejoin': 'round' }
  const layers = [
    element('rect', { ...size, fill: colours('var(--water)') }),
    element('path', { d: linesData(geometry.graticule, frame), ...thin, stroke: colours('var(--graticule)') }),
    element('path', { d: areaData(geometry.land, frame), fill: colours('var(--land)'), 'fill-rule': 'evenodd' }),
    ...file.states.map((shape) => stateMarkup(shape, picture, frame)),
    ...[...geometry.contested].map(([id, polygons]) =>
      element('path', {
        id: `ground-${id}`,
        d: areaData(polygons, frame),
        fill: 'url(#hatch-contested)',
        'fill-rule': 'evenodd',
      }),
    ),
    element('path', { d: linesData(geometry.borders, frame), ...thin, stroke: colours('var(--border)') }),
    ...file.states.map((shape) => outlineMarkup(shape, picture, frame)),
    element('path', {
      d: linesData(geometry.contestedBorders, frame),
      ...thin,
      stroke: colours('var(--line-strong)'),
      'stroke-dasharray': '2 3',
    }),
    ...marks.map((mark) => numberMarkup(mark, frame, colours)),
    ...file.states
      .filter(({ code }) => contradicted.has(code))
      .map(({ x, y }) => contradictionMarkup(frame.x(x), frame.y(y) - 16, colours)),
    ...file.states
      .filter(({ code }) => isOfMineAlone(picture.standings.get(code)?.claims ?? []))
      .map(({ x, y }) => ownMarkup(frame.x(x), frame.y(y) + 14, colours)),
    namesMarkup(picture, marks, frame),
  ]
  return {
    markup: element('g', { 'clip-path': `url(#${FRAME})` }, ...layers),
    definitions: element('clipPath', { id: FRAME }, element('rect', size)),
    marks,
  }
}
