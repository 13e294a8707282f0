/** The map of a day as standalone SVG markup: what the page draws with Leaflet, without what can only be clicked. */
import type { LatLngTuple } from 'leaflet'
import type { Id, Status } from '@/domain/contract'
import { PICTURE_WIDTH, element, escapeXml, tenth, text, widthOfText } from '@/domain/export/svg'
import type { ContestedMark, MapFile } from '@/domain/shapes'
import type { Standing } from '@/domain/status'
import { describeStanding } from '@/features/map/surface/standing-words'
import { lookOf, pathOptionsOf } from '@/features/map/surface/fill'
import type { MapGeometry } from '@/features/map/surface/geometry'
import { groundOf } from '@/features/map/names/ground'
import { type PlacedLabel, isTiny, placeLabels } from '@/features/map/names/labels'
import type { Colours } from './palette'

export interface PictureOf {
  file: MapFile
  geometry: MapGeometry
  standings: ReadonlyMap<Id, Standing>
  contradicted: ReadonlySet<Id>
  /** Statuses singled out; the others fade. */
  chosen: readonly Status[]
  nameOf: (id: Id) => string
  colours: Colours
}

export const PICTURE_HEIGHT = 900
/** Of the room there is the family takes this share, so that no coast touches the edge. */
const FILL = 0.97
const FRAME = 'picture-frame'
const MARK = 9
const LABEL = {
  country: { size: 13, line: 15, weight: 700 },
  small: { size: 12, line: 13, weight: 700 },
  city: { size: 12, line: 13, weight: 500 },
} as const

/** The picture's frame upon the plane: where a point falls, in pixels with y downwards. */
function frameOf({ home: [left, bottom, right, top] }: MapFile) {
  const scale = FILL * Math.min(PICTURE_WIDTH / (right - left), PICTURE_HEIGHT / (top - bottom))
  const [middleX, middleY] = [(left + right) / 2, (bottom + top) / 2]
  return {
    scale,
    x: (x: number) => tenth(PICTURE_WIDTH / 2 + (x - middleX) * scale),
    y: (y: number) => tenth(PICTURE_HEIGHT / 2 - (y - middleY) * scale),
  }
}

type Frame = ReturnType<typeof frameOf>

function lineData(line: readonly LatLngTuple[], frame: Frame): string {
  return `M${line.map(([y, x]) => `${frame.x(x)} ${frame.y(y)}`).join('L')}`
}

/** What lies wholly outside the frame is left out; of what reaches in, the frame cuts off the rest. */
function isInFrame(line: readonly LatLngTuple[], frame: Frame): boolean {
  const [xs, ys] = [line.map(([, x]) => frame.x(x)), line.map(([y]) => frame.y(y))]
  return Math.max(...xs) >= 0 && Math.min(...xs) <= PICTURE_WIDTH && Math.max(...ys) >= 0 && Math.min(...ys) <= PICTURE_HEIGHT
}

function areaData(polygons: readonly LatLngTuple[][][], frame: Frame): string {
  const near = polygons.filter(([outer = []]) => isInFrame(outer, frame))
  return near.flatMap((rings) => rings.map((ring) => `${lineData(ring, frame)}Z`)).join('')
}

function linesData(lines: readonly LatLngTuple[][], frame: Frame): string {
  return lines
    .filter((line) => isInFrame(line, frame))
    .map((line) => lineData(line, frame))
    .join('')
}

/** One state: filled and outlined as on the page, and named for whoever points at it. */
function stateMarkup(code: string, picture: PictureOf, frame: Frame): string {
  const { geometry, standings, contradicted, chosen, nameOf, colours, file } = picture
  const standing = standings.get(code)
  const isFaded = chosen.length > 0 && (standing === undefined || !chosen.includes(standing.status))
  const options = pathOptionsOf(lookOf(standing), isFaded)
  const paint = {
    fill: colours(options.fillColor ?? 'none'),
    'fill-opacity': options.fillOpacity,
    ...(options.stroke
      ? {
          stroke: colours(options.color ?? 'none'),
          'stroke-width': options.weight,
          'stroke-dasharray': String(options.dashArray),
        }
      : {}),
  }
  const { name, detail } = describeStanding(nameOf(code), standing, contradicted.has(code))
  const shape = file.states.find((state) => state.code === code)
  const dot =
    shape && standing && isTiny(shape, frame.scale)
      ? element('circle', { cx: frame.x(shape.x), cy: frame.y(shape.y), r: 4.5, ...paint })
      : ''
  return element(
    'g',
    { id: `state-${code}`, 'data-status': standing?.status },
    element('title', {}, escapeXml(`${name}: ${detail}`)),
    element('path', { d: areaData(geometry.states.get(code) ?? [], frame), 'fill-rule': 'evenodd', ...paint }),
    dot,
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
  const isColoured = (code: string) => (standings.get(code)?.status ?? 'guest') !== 'guest'
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
    groundAt: groundOf(geometry),
    widthOf: (words, kind) => widthOfText(words, LABEL[kind].size * 1.08),
  })
  const leaders = labels.flatMap(({ leader }) => (leader ? [leader.map(({ x, y }): LatLngTuple => [y, x])] : []))
  const led = { d: linesData(leaders, frame), fill: 'none' }
  return [
    element('path', { ...led, stroke: colours('var(--paper)'), 'stroke-width': 3, 'stroke-opacity': 0.8 }),
    element('path', { ...led, stroke: colours('var(--ink)'), 'stroke-width': 1 }),
    ...labels.map((label) => nameMarkup(label, label.kind === 'country' && isColoured(label.id), frame, colours)),
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
    ...file.states.map(({ code }) => stateMarkup(code, picture, frame)),
    ...[...geometry.contested].map(([id, polygons]) =>
      element('path', {
        id: `ground-${id}`,
        d: areaData(polygons, frame),
        fill: 'url(#hatch-contested)',
        'fill-rule': 'evenodd',
      }),
    ),
    element('path', { d: linesData(geometry.borders, frame), ...thin, stroke: colours('var(--border)') }),
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
    namesMarkup(picture, marks, frame),
  ]
  return {
    markup: element('g', { 'clip-path': `url(#${FRAME})` }, ...layers),
    definitions: element('clipPath', { id: FRAME }, element('rect', size)),
    marks,
  }
}
