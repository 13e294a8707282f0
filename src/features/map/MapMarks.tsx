import { DivIcon, latLngBounds } from 'leaflet'
import { useMemo } from 'react'
import { Marker } from 'react-leaflet/Marker'
import { useMap } from 'react-leaflet/hooks'
import type { Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { MapFile } from '@/domain/shapes'
import type { Standing } from '@/domain/status'
import { messages } from '@/i18n/messages'
import { ButtonMarker } from './ButtonMarker'
import { lookOf, paintOf } from './fill'
import { type PlacedLabel, isTiny, isTooSmall, placeLabels } from './labels'
import { type Gathering, type MeetingPlace, diameterOf, gatherPlaces } from './places'
import { describeStanding } from './standing-words'
import styles from './MapView.module.css'

interface MapMarksProps {
  file: MapFile
  scale: number
  standings: ReadonlyMap<Id, Standing>
  contradicted: ReadonlySet<Id>
  directory: Directory
  places: readonly MeetingPlace[]
  open: Id | undefined
  onSelect: (id: Id) => void
}

/** A small state can be hit although places lie around it; a place has other ways to it. */
const ABOVE_PLACES = 2000
const CONTESTED_SIZE = 16

/** What stands upon the shapes: names, the buttons of small states, meeting places, numbers on contested ground. */
export function MapMarks({ file, scale, standings, contradicted, directory, places, open, onSelect }: MapMarksProps) {
  const small = file.states.filter((shape) => isTooSmall(shape, scale))
  const gatherings = useMemo(() => gatherPlaces(places, scale), [places, scale])
  const labels = useMemo(
    () =>
      placeLabels(
        file.states
          .filter((shape) => standings.has(shape.code))
          .map((shape) => ({ code: shape.code, name: directory.nameOf(shape.code), shape })),
        scale,
        [
          ...gatherings.map((gathering) => ({ ...gathering, radius: diameterShown(gathering) / 2 })),
          ...file.contested.map((ground) => ({ ...ground, radius: CONTESTED_SIZE / 2 })),
        ],
      ),
    [file, standings, directory, scale, gatherings],
  )
  return (
    <>
      {labels.map((label) => (
        <NameLabel key={label.code} label={label} />
      ))}
      {small.map((shape) => {
        const standing = standings.get(shape.code)
        const { name, detail } = describeStanding(directory.nameOf(shape.code), standing, contradicted.has(shape.code))
        return (
          <ButtonMarker
            key={shape.code}
            position={[shape.y, shape.x]}
            name={name}
            title={`${name}: ${detail}`}
            size={24}
            zIndexOffset={ABOVE_PLACES}
            className={styles['small'] ?? ''}
            isPressed={open === shape.code}
            onSelect={() => onSelect(shape.code)}
          >
            {isTiny(shape, scale) && (
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <circle cx="6" cy="6" r="4.5" style={{ fill: paintOf(lookOf(standing)) }} />
              </svg>
            )}
          </ButtonMarker>
        )
      })}
      {gatherings.map((gathering) => (
        <PlaceMark key={gathering.places[0]!.id} gathering={gathering} open={open} onSelect={onSelect} />
      ))}
      {file.states
        .filter((shape) => contradicted.has(shape.code))
        .map((shape) => (
          <ContradictionMark key={shape.code} position={[shape.y, shape.x]} />
        ))}
      {file.contested.map((ground) => (
        <ContestedMark
          key={ground.id}
          number={ground.number}
          title={messages.map.contested(ground.number, ground.name)}
          note={ground.note}
          position={[ground.y, ground.x]}
        />
      ))}
    </>
  )
}

interface PlaceMarkProps {
  gathering: Gathering
  open: Id | undefined
  onSelect: (id: Id) => void
}

/** In pixels; a mark that bears a number needs room for it. */
function diameterShown({ places, count }: Gathering): number {
  return Math.max(places.length > 1 ? 20 : 0, diameterOf(count))
}

/** A meeting place that opens its meetings, or places too close to tell apart, which come apart as the map zooms in on them. */
function PlaceMark({ gathering, open, onSelect }: PlaceMarkProps) {
  const map = useMap()
  const { places, count, x, y } = gathering
  const [first] = places
  const isGathered = places.length > 1
  const diameter = diameterShown(gathering)
  const names = places.map((place) => place.name)

  function handleSelect() {
    if (!isGathered) onSelect(first!.id)
    else map.flyToBounds(latLngBounds(places.map((place) => [place.y, place.x])).pad(0.3), { duration: 0.4 })
  }

  return (
    <ButtonMarker
      position={[y, x]}
      name={isGathered ? messages.map.gathering(names, count) : messages.map.place(first!.name, count)}
      size={Math.max(24, diameter)}
      zIndexOffset={1000 - count}
      className={styles['place'] ?? ''}
      isPressed={places.some((place) => place.id === open)}
      onSelect={handleSelect}
    >
      <span data-gathered={isGathered} style={{ inlineSize: diameter, blockSize: diameter }}>
        {isGathered && places.length}
      </span>
    </ButtonMarker>
  )
}

function NameLabel({ label }: { label: PlacedLabel }) {
  const icon = useMemo(() => {
    const text = document.createElement('span')
    text.textContent = label.name
    return new DivIcon({ html: text, className: styles['label'] ?? '', iconSize: [0, 0] })
  }, [label.name])
  return <Marker position={[label.y, label.x]} icon={icon} interactive={false} keyboard={false} zIndexOffset={-1000} />
}

/** The sign of its own for what is contradicted; the country's tooltip says so in words. */
function ContradictionMark({ position }: { position: [number, number] }) {
  const icon = useMemo(() => {
    const sign = document.createElement('span')
    sign.textContent = '≠'
    return new DivIcon({ html: sign, className: styles['contradiction'] ?? '', iconSize: [16, 16], iconAnchor: [8, 24] })
  }, [])
  return <Marker position={position} icon={icon} interactive={false} keyboard={false} />
}

interface ContestedMarkProps {
  number: number
  title: string
  note: string
  position: [number, number]
}

function ContestedMark({ number, title, note, position }: ContestedMarkProps) {
  const icon = useMemo(() => {
    const text = document.createElement('span')
    text.textContent = String(number)
    text.title = `${title}. ${note}`
    return new DivIcon({ html: text, className: styles['contested'] ?? '', iconSize: [CONTESTED_SIZE, CONTESTED_SIZE] })
  }, [number, title, note])
  return <Marker position={position} icon={icon} interactive={false} keyboard={false} zIndexOffset={-500} />
}
