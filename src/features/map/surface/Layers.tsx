import type { LatLngTuple } from 'leaflet'
import { Suspense, lazy, useEffect, useMemo } from 'react'
import { useMap } from 'react-leaflet/hooks'
import { Pane } from 'react-leaflet/Pane'
import { Polygon } from 'react-leaflet/Polygon'
import { Polyline } from 'react-leaflet/Polyline'
import type { Id, Status } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { MapFile, StateShape } from '@/domain/shapes'
import { type Standing, hasChanged } from '@/domain/status'
import { byName } from '@/i18n/format'
import { type GroundGathering, gatherGrounds } from './contested'
import { MapMarks } from './MapMarks'
import { Pointed } from './Pointed'
import { StateLayer } from './StateLayer'
import { lookOf } from './fill'
import type { MapGeometry } from './geometry'
import { isTooSmall } from './small-states'
import { type Gathering, type MeetingPlace, gatherPlaces } from './places'
import { describeStanding } from './standing-words'
import { usePresses } from './use-presses'
import { useRoving } from './use-roving'

const ComparisonLayer = lazy(async () => ({ default: (await import('./ComparisonLayer')).ComparisonLayer }))

export interface LayersProps {
  file: MapFile
  geometry: MapGeometry
  /** Countries that ever were in the family; another is drawn as a country only while it has a standing. */
  family: ReadonlySet<Id>
  standings: ReadonlyMap<Id, Standing>
  /** Where they stood on the earlier of two days that are compared. */
  before: ReadonlyMap<Id, Standing> | undefined
  /** Countries whose standing another source contradicts. */
  contradicted: ReadonlySet<Id>
  directory: Directory
  places: readonly MeetingPlace[]
  /** Statuses singled out; the others fade. */
  chosen: readonly Status[]
  open: Id | undefined
  onSelect: (id: Id) => void
  /** Pixels for one unit of the plane. */
  scale: number
}

/** A country of the family as it is drawn on the day. */
export interface DrawnCountry {
  shape: StateShape
  /** Accessible name: `Tajikistan, member`. */
  name: string
  /** Since when, how surely. */
  detail: string
  look: string
  isFaded: boolean
  /** A country that neither has a standing nor ever was of the family is land like other land: no button. */
  isLand: boolean
}

const landPaint = { stroke: false, fillColor: 'var(--land)', fillOpacity: 1 }
const borderPaint = { color: 'var(--border)', weight: 1, interactive: false }
const contestedPaint = { stroke: false, fillColor: 'url(#hatch-contested)', fillOpacity: 1 }
const contestedBorderPaint = { color: 'var(--line-strong)', weight: 1, dashArray: '2 3', interactive: false }
const haloPaint = { fill: false, color: 'var(--paper)', weight: 5, interactive: false }
/** Above all other outlines, whenever they come; below the marks (600). */
const selectionLayer = { zIndex: 450 }
const outlinePaint = { fill: false, color: 'var(--ink)', weight: 2.5, interactive: false }
const graticulePaint = { color: 'var(--graticule)', weight: 1, interactive: false }

/** The state that is selected, outlined above its neighbours: ink within a halo, so that it shows on any fill. */
function Outline({ positions }: { positions: LatLngTuple[][][] | undefined }) {
  if (!positions) return null
  return (
    <>
      <Polygon positions={positions} pathOptions={haloPaint} />
      <Polygon positions={positions} pathOptions={outlinePaint} />
    </>
  )
}

/** The outline says nothing that the button of the state does not say. */
function hideFromVoices(pane: HTMLElement | null): void {
  pane?.setAttribute('aria-hidden', 'true')
}

/** In the order of their names, which is that of the keyboard and of a screen reader. */
function useStops(
  props: LayersProps,
  shapes: readonly StateShape[],
  land: string,
  gatherings: readonly Gathering[],
  grounds: readonly GroundGathering[],
) {
  const { directory } = props
  const countries = useMemo(
    () =>
      shapes
        .filter(({ code }) => !land.split(' ').includes(code))
        .map((shape) => ({ ...shape, id: shape.code, name: directory.nameOf(shape.code), extent: shape.bounds })),
    [shapes, directory, land],
  )
  const places = useMemo(
    () =>
      gatherings
        .map(({ busiest: { id, name, x, y } }) => ({ id, name, x, y, extent: pointBox(x, y) }))
        .toSorted((left, right) => byName(left.name, right.name)),
    [gatherings],
  )
  const contested = useMemo(
    () => grounds.map(({ grounds: [first], x, y }) => ({ id: first!.id, name: first!.name, x, y, extent: pointBox(x, y) })),
    [grounds],
  )
  return { countries, places, contested }
}

function pointBox(x: number, y: number): [number, number, number, number] {
  return [x, y, x, y]
}

function drawnCountry(shape: StateShape, props: LayersProps): DrawnCountry {
  const { family, standings, before, contradicted, directory, chosen } = props
  const standing = standings.get(shape.code)
  const earlier = before && { standing: before.get(shape.code) }
  const isUnchanged = earlier !== undefined && !hasChanged(earlier.standing, standing)
  return {
    shape,
    ...describeStanding(directory.nameOf(shape.code), standing, contradicted.has(shape.code), earlier),
    look: lookOf(standing),
    isFaded: isUnchanged || (chosen.length > 0 && (standing === undefined || !chosen.includes(standing.status))),
    isLand: standing === undefined && !family.has(shape.code),
  }
}

/** All that is drawn on the plane, the lowest first. */
export function Layers(props: LayersProps) {
  const { file, geometry, standings, before, contradicted, directory, places, open, onSelect, scale } = props
  const gatherings = useMemo(() => gatherPlaces(places, scale), [places, scale])
  const grounds = useMemo(() => gatherGrounds(file.contested, scale), [file, scale])
  const shapes = useMemo(
    () => file.states.toSorted((left, right) => byName(directory.nameOf(left.code), directory.nameOf(right.code))),
    [file, directory],
  )
  const countries = shapes.map((shape) => drawnCountry(shape, props))
  const land = countries.flatMap((country) => (country.isLand ? [country.shape.code] : [])).join(' ')
  const stops = useStops(props, shapes, land, gatherings, grounds)
  const current = useRoving(stops, open, onSelect, scale)
  usePresses(onSelect)
  const map = useMap()
  // The countries are buttons of the map, as the marks upon them are; the drawing that holds them is no picture beside.
  useEffect(() => map.getPane('overlayPane')?.querySelector('svg')?.setAttribute('role', 'none'), [map])
  return (
    <>
      <Polyline positions={geometry.graticule} pathOptions={graticulePaint} />
      <Polygon positions={geometry.land} pathOptions={landPaint} interactive={false} />
      {countries.map(({ shape, isLand, ...country }) => (
        <StateLayer
          key={shape.code}
          code={shape.code}
          {...country}
          positions={geometry.states.get(shape.code) ?? []}
          isSelected={open === shape.code}
          isButton={!isLand && !isTooSmall(shape, scale)}
          isStop={current.countries === shape.code}
          onSelect={onSelect}
        />
      ))}
      {[...geometry.contested].map(([id, positions]) => (
        <Polygon key={id} positions={positions} pathOptions={contestedPaint} interactive={false} />
      ))}
      <Polyline positions={geometry.borders} pathOptions={borderPaint} />
      {before && (
        <Suspense>
          <ComparisonLayer states={file.states} geometry={geometry} scale={scale} before={before} standings={standings} />
        </Suspense>
      )}
      <Pane ref={hideFromVoices} name="selection" style={selectionLayer}>
        <Outline positions={open === undefined ? undefined : geometry.states.get(open)} />
      </Pane>
      <Polyline positions={geometry.contestedBorders} pathOptions={contestedBorderPaint} />
      <Pointed file={file} geometry={geometry} scale={scale} />
      <MapMarks
        file={file}
        geometry={geometry}
        scale={scale}
        countries={countries}
        contradicted={contradicted}
        standings={standings}
        directory={directory}
        gatherings={gatherings}
        grounds={grounds}
        current={current}
        open={open}
        onSelect={onSelect}
      />
    </>
  )
}
