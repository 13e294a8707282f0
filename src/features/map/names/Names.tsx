import { DivIcon } from 'leaflet'
import { memo, useMemo } from 'react'
import { Marker } from 'react-leaflet/Marker'
import { Polyline } from 'react-leaflet/Polyline'
import type { LabelKind } from './label-spots'
import { type PlacedLabel, isOnFill } from './labels'
import { type CapitalPoint, SIZES } from './use-labels'
import styles from './Names.module.css'

interface NamesProps {
  labels: readonly PlacedLabel[]
  /** Capitals that bear a mark of their own. */
  capitals: readonly CapitalPoint[]
  /** Codes of the states that have a colour of their own, on which names are light. */
  filled: ReadonlySet<string>
}

const leaderHalo = { color: 'var(--paper)', weight: 3, opacity: 0.8, interactive: false }
const leaderLine = { color: 'var(--ink)', weight: 1, interactive: false }

/** The names of countries and cities. They are text for the eye: the buttons bear the names for all others. */
export function Names({ labels, capitals, filled }: NamesProps) {
  const leaders = useMemo(
    () => labels.flatMap(({ leader }) => (leader ? [leader.map(({ x, y }): [number, number] => [y, x])] : [])),
    [labels],
  )
  return (
    <>
      <Polyline positions={leaders} pathOptions={leaderHalo} />
      <Polyline positions={leaders} pathOptions={leaderLine} />
      {labels.map((label) => (
        <Name
          key={label.id}
          id={label.id}
          kind={label.kind}
          text={label.lines.join('\n')}
          x={label.x}
          y={label.y}
          anchor={label.anchor}
          isOnFill={isOnFill(label, filled)}
          isPressable={label.kind === 'small' && label.leader === undefined}
        />
      ))}
      {capitals.map(({ id, x, y }) => (
        <Capital key={id} x={x} y={y} />
      ))}
    </>
  )
}

interface NameProps {
  id: string
  kind: LabelKind
  text: string
  x: number
  y: number
  anchor: PlacedLabel['anchor']
  isOnFill: boolean
  /** Whether a press on it means its state: not where it lies on another, which would lose the press. */
  isPressable: boolean
}

const Name = memo(function Name({ id, kind, text, x, y, anchor, isOnFill, isPressable }: NameProps) {
  const position = useMemo((): [number, number] => [y, x], [x, y])
  const icon = useMemo(() => {
    const element = document.createElement('span')
    element.textContent = text
    Object.assign(element.dataset, { kind, anchor, fill: String(isOnFill) })
    if (isPressable) element.dataset['names'] = id
    element.setAttribute('aria-hidden', 'true')
    return new DivIcon({ html: element, className: styles['label'] ?? '', iconSize: [0, 0] })
  }, [id, kind, text, anchor, isOnFill, isPressable])
  return <Marker pane="names" position={position} icon={icon} interactive={false} keyboard={false} />
})

const Capital = memo(function Capital({ x, y }: { x: number; y: number }) {
  const position = useMemo((): [number, number] => [y, x], [x, y])
  const icon = useMemo(() => new DivIcon({ className: styles['capital'] ?? '', iconSize: [SIZES.capital, SIZES.capital] }), [])
  return <Marker pane="names" position={position} icon={icon} interactive={false} keyboard={false} />
})
