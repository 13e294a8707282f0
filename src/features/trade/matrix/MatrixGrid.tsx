import { useMemo } from 'react'
import type { Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { type Matrix, cellOf } from '@/domain/trade-matrix'
import { Grid } from '@/features/trade/grid/Grid'
import type { GridHead } from '@/features/trade/grid/Heads'
import type { Extent } from '@/features/trade/grid/layout'
import { usePointedCountries } from '@/features/trade/grid/use-pointed-countries'
import { openById } from '@/features/trade/open'
import { tradeMessages } from '@/i18n/trade'
import { matrixMessages } from '@/i18n/trade-matrix'
import { Blank, FilledCell } from './cells'
import { countriesInOrder } from './matrix-sheet'

/** The least width of a figure, and of a cell with one. */
const PART_WIDTH = 27
const LEAST: Extent = { width: 42, height: 26 }
const MOST: Extent = { width: 128, height: 72 }

interface MatrixGridProps {
  matrix: Matrix
  name: string
  directory: Directory
}

/** The drawing of the matrix. */
export function MatrixGrid({ matrix, name, directory }: MatrixGridProps) {
  const { nameOf } = directory
  const pointed = usePointedCountries()
  const { heads, blanks, least } = useMemo(() => {
    const most = Math.max(...[...matrix.cells.values()].map((figures) => figures.length))
    return {
      heads: countriesInOrder(matrix, nameOf).map((code): GridHead => headOf(code, nameOf(code))),
      blanks: new Set(matrix.blanks.map(({ row, column }) => cellOf(row, column))),
      least: { ...LEAST, width: Math.max(LEAST.width, most * PART_WIDTH) },
    }
  }, [matrix, nameOf])
  return (
    <Grid
      name={name}
      rows={heads}
      columns={heads}
      least={least}
      most={MOST}
      corner={tradeMessages.billion}
      pointed={pointed}
      prefersTurned
      renderCell={(row, column, size) => {
        const key = cellOf(row, column)
        const figures = matrix.cells.get(key)
        if (figures) return <FilledCell matrix={matrix} figures={figures} row={row} size={size} nameOf={nameOf} />
        return blanks.has(key) && <Blank x={size.width / 2} y={size.height / 2} />
      }}
    />
  )
}

function headOf(code: Id, name: string): GridHead {
  return {
    key: code,
    lines: [name],
    short: code,
    press: {
      spoken: matrixMessages.openCountry(name),
      tip: name,
      about: code,
      onPress: (isByKey) => openById(code, isByKey),
    },
  }
}
