import type { Basis, Id } from '@/domain/contract'
import type { Figure } from '@/domain/trade'
import type { Matrix } from '@/domain/trade-matrix'
import { GridMark } from '@/features/trade/grid/GridMark'
import type { Extent } from '@/features/trade/grid/layout'
import { openById } from '@/features/trade/open'
import type { NameOf } from '@/features/trade/words'
import { matrixMessages } from '@/i18n/trade-matrix'
import { cellName, cellTip, isContradicted } from './matrix-words'
import { shadeOf } from './shade'
import styles from './Matrix.module.css'

interface At {
  x: number
  y: number
}

interface ShadeProps extends At, Extent {
  shade: number
  basis?: Basis
}

/** The colour of an amount; its edge says how the amount is known. */
export function Shade({ shade, basis = 'stated', ...box }: ShadeProps) {
  return <rect className={styles['shade']} data-shade={shade} data-basis={basis} {...box} />
}

/** The sign of a cell that two reporters share. */
export function TwoParts() {
  return (
    <>
      <Shade shade={1} x={-7} y={-7} width={6.5} height={14} />
      <Shade shade={2} x={0.5} y={-7} width={6.5} height={14} />
    </>
  )
}

/** Nothing was found. */
export function Blank({ x, y }: At) {
  return <circle className={styles['blank']} cx={x} cy={y} r={1.5} />
}

/** A sign that is a letter: `≠` is that of contradiction, the same as on the map. */
export function Letter({ x, y, children }: At & { children: string }) {
  return (
    <text className={styles['letter']} x={x} y={y} dy="0.35em">
      {children}
    </text>
  )
}

interface FilledCellProps {
  matrix: Matrix
  figures: readonly Figure[]
  row: Id
  size: Extent
  nameOf: NameOf
}

/** What the row's country reports; two reporters share the cell, each with a part of it. */
export function FilledCell({ matrix, figures, row, size, nameOf }: FilledCellProps) {
  const width = size.width / figures.length
  const { height } = size
  return figures.map((figure, at) => {
    const { dollars = 0, claim } = figure
    const x = at * width
    const shade = shadeOf(dollars)
    return (
      <GridMark
        key={claim.id}
        x={x}
        width={width}
        height={height}
        press={{
          spoken: cellName(matrix, figure, row, nameOf),
          tip: cellTip(matrix, figure, row, nameOf),
          about: figure.about,
          onPress: (isByKey) => openById(figure.about, isByKey),
        }}
      >
        <Shade shade={shade} basis={claim.basis} x={x + 1} y={1} width={width - 2} height={height - 2} />
        <text className={styles['amount']} data-shade={shade} x={x + width / 2} y={height / 2} dy="0.35em">
          {matrixMessages.hedged(matrixMessages.billions(dollars), claim.amount?.stated)}
        </text>
        {isContradicted(matrix, figure) && (
          <g className={styles['onShade']} data-shade={shade}>
            <Letter x={x + width - 5.5} y={6.5}>
              {matrixMessages.differsSign}
            </Letter>
          </g>
        )}
      </GridMark>
    )
  })
}
