import { DivIcon, latLngBounds } from 'leaflet'
import { memo, useMemo, useState } from 'react'
import { Marker } from 'react-leaflet/Marker'
import { useMap } from 'react-leaflet/hooks'
import type { Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { MapFile } from '@/domain/shapes'
import type { Standing } from '@/domain/status'
import { placesId } from '@/domain/subject'
import { isOfMineAlone } from '@/domain/tiers'
import { messages } from '@/i18n/messages'
import { ButtonMarker } from './ButtonMarker'
import { type GroundGathering, widthOf } from './contested'
import type { DrawnCountry } from './Layers'
import { Names } from '@/features/map/names/Names'
import { hasFill, paintOf } from './fill'
import type { MapGeometry } from './geometry'
import { isTiny, isTooSmall } from './small-states'
import { isMotionWanted } from './motion'
import { preparePanes } from './panes'
import { type Gathering, diameterShown } from './places'
import { SIZES, useLabels } from '@/features/map/names/use-labels'
import { punctuation } from '@/i18n/format'
import type { Group } from './use-roving'
import styles from './MapMarks.module.css'

interface MapMarksProps {
  file: MapFile
  geometry: MapGeometry
  scale: number
  countries: readonly DrawnCountry[]
  contradicted: ReadonlySet<Id>
  standings: ReadonlyMap<Id, Standing>
  directory: Directory
  gatherings: readonly Gathering[]
  grounds: readonly GroundGathering[]
  /** The mark of each group that Tab comes to. */
  current: Readonly<Record<Group, Id | undefined>>
  open: Id | undefined
  onSelect: (id: Id) => void
}

/** WCAG 2.2's least target size, in CSS pixels. */
const TARGET = 24

/** What stands upon the shapes: names, contested ground, meeting places, small states. */
export function MapMarks(props: MapMarksProps) {
  const { file, scale, countries, contradicted, standings, gatherings, grounds, current, open, onSelect } = props
  const map = useMap()
  useState(() => preparePanes(map))
  const named = countries.filter(({ look }) => look !== 'none').map(({ shape }) => shape.code)
  const { labels, capitals } = useLabels({ ...props, named, contradicted: [...contradicted] })
  const filled = new Set(countries.filter(({ look }) => hasFill(look)).map(({ shape }) => shape.code))
  return (
    <>
      <Names labels={labels} capitals={capitals} filled={filled} />
      {file.states
        .filter(({ code }) => contradicted.has(code))
        .map(({ code, x, y }) => (
          <SignMark key={code} x={x} y={y} sign="≠" className={styles['contradiction']} />
        ))}
      {file.states
        .filter(({ code }) => isOfMineAlone(standings.get(code)?.claims ?? []))
        .map(({ code, x, y }) => (
          <SignMark key={code} x={x} y={y} sign="◆" isBelow className={styles['mine']} />
        ))}
      {countries
        .filter(({ shape, isLand }) => !isLand && isTooSmall(shape, scale))
        .map(({ shape, name, detail, look, isFaded }) => (
          <SmallState
            key={shape.code}
            code={shape.code}
            x={shape.x}
            y={shape.y}
            name={name}
            detail={detail}
            paint={isTiny(shape, scale) && look !== 'none' ? paintOf(look) : undefined}
            isFaded={isFaded}
            isStop={current.countries === shape.code}
            isPressed={open === shape.code}
            onSelect={onSelect}
          />
        ))}
      {gatherings.map((gathering) => (
        <PlaceMark
          key={gathering.busiest.id}
          gathering={gathering}
          isStop={current.places === gathering.busiest.id}
          isPressed={open === placesId(gathering.places) || gathering.places.some((place) => place.id === open)}
          onSelect={onSelect}
        />
      ))}
      {grounds.map((gathering) => (
        <ContestedButton
          key={gathering.grounds[0]!.id}
          gathering={gathering}
          isStop={current.contested === gathering.grounds[0]!.id}
          isPressed={gathering.grounds.some((ground) => ground.id === open)}
          onSelect={onSelect}
        />
      ))}
    </>
  )
}

interface MarkProps {
  isStop: boolean
  isPressed: boolean
  onSelect: (id: Id) => void
}

interface SmallStateProps extends MarkProps {
  code: string
  x: number
  y: number
  name: string
  detail: string
  /** Of the dot that shows the status where the shape is too small to be seen. */
  paint: string | undefined
  isFaded: boolean
}

const SmallState = memo(function SmallState({ code, name, detail, paint, isFaded, onSelect, ...rest }: SmallStateProps) {
  return (
    <ButtonMarker
      {...rest}
      group="countries"
      id={code}
      name={name}
      title={name + punctuation.colon + detail}
      size={TARGET}
      className={styles['small'] ?? ''}
      onSelect={() => onSelect(code)}
    >
      {paint !== undefined && (
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.5" style={{ fill: paint, fillOpacity: isFaded ? 0.25 : 1 }} />
        </svg>
      )}
    </ButtonMarker>
  )
})

/** A meeting place that opens its meetings, or places too close to tell apart: they come apart as the map zooms in on them, and all their meetings are opened. */
const PlaceMark = memo(function PlaceMark({ gathering, onSelect, ...rest }: MarkProps & { gathering: Gathering }) {
  const zoomTo = useZoomTo()
  const { places, busiest, count } = gathering
  const isGathered = places.length > 1
  const diameter = diameterShown(gathering)
  const names = places.map((place) => place.name)

  function handleSelect() {
    if (isGathered) zoomTo(places)
    onSelect(placesId(places))
  }

  return (
    <ButtonMarker
      {...rest}
      x={busiest.x}
      y={busiest.y}
      group="places"
      id={busiest.id}
      name={isGathered ? messages.map.gathering(names, count) : messages.map.place(busiest.name, count)}
      size={Math.max(TARGET, diameter)}
      zIndexOffset={1000 - count}
      className={styles['place'] ?? ''}
      onSelect={handleSelect}
    >
      <span
        data-gathered={isGathered}
        data-mine={places.every(({ isOfMine }) => isOfMine)}
        style={{ inlineSize: diameter, blockSize: diameter }}
      >
        {isGathered && places.length}
      </span>
    </ButtonMarker>
  )
})

/** Contested ground that opens its note, or ground too close to tell apart, which comes apart as the map zooms in on it. */
const ContestedButton = memo(function ContestedButton({
  gathering,
  onSelect,
  ...rest
}: MarkProps & { gathering: GroundGathering }) {
  const zoomTo = useZoomTo()
  const { grounds, x, y } = gathering
  const [first] = grounds
  const isGathered = grounds.length > 1
  const numbers = grounds.map(({ number }) => number)

  function handleSelect() {
    if (isGathered) zoomTo(grounds)
    else onSelect(first!.id)
  }

  return (
    <ButtonMarker
      {...rest}
      x={x}
      y={y}
      group="contested"
      id={first!.id}
      name={
        isGathered
          ? messages.map.contestedGathering(
              numbers,
              grounds.map(({ name }) => name),
            )
          : messages.map.contested(first!.number, first!.name)
      }
      size={Math.max(TARGET, widthOf(gathering))}
      height={TARGET}
      className={styles['contested'] ?? ''}
      onSelect={handleSelect}
    >
      <span style={{ inlineSize: widthOf(gathering) }}>{numbers.join(' ')}</span>
    </ButtonMarker>
  )
})

/** Brings points that lie close together apart. */
function useZoomTo(): (points: readonly { x: number; y: number }[]) => void {
  const map = useMap()
  return (points) => {
    const bounds = latLngBounds(points.map(({ x, y }) => [y, x])).pad(0.3)
    if (isMotionWanted()) map.flyToBounds(bounds, { duration: 0.4 })
    else map.fitBounds(bounds, { animate: false })
  }
}

interface SignMarkProps {
  x: number
  y: number
  sign: string
  /** Below the name instead of above it. */
  isBelow?: boolean
  className: string | undefined
}

/** A sign of its own for what is contradicted, and for what the reader's documents alone say; the country's tooltip says so in words. */
const SignMark = memo(function SignMark({ x, y, sign, isBelow = false, className = '' }: SignMarkProps) {
  const position = useMemo((): [number, number] => [y, x], [x, y])
  const icon = useMemo(() => {
    const html = document.createElement('span')
    html.textContent = sign
    const { contradiction: size } = SIZES
    return new DivIcon({ html, className, iconSize: [size, size], iconAnchor: [size / 2, size * (isBelow ? -0.5 : 1.5)] })
  }, [sign, isBelow, className])
  return <Marker pane="names" position={position} icon={icon} interactive={false} keyboard={false} />
})
