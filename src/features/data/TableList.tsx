import type { OfferedFile } from '@/domain/export/offered-files'
import { formatNumber } from '@/i18n/format'
import { pagesMessages } from '@/i18n/pages'
import { FileName } from './FileLink'
import { kilobytesOf } from './kilobytes'
import styles from './Data.module.css'

type TableName = keyof (typeof pagesMessages.data)['table']

const pathOf = (table: TableName) => `tables/${table}.csv`

interface TableListProps {
  files: ReadonlyMap<string, OfferedFile>
}

/** The tables of the dataset: what the dataset holds, and how much of it. */
export function TableList({ files }: TableListProps) {
  const words = pagesMessages.data
  const tables = (Object.keys(words.table) as TableName[]).flatMap((table) => {
    const file = files.get(pathOf(table))
    return file ? [{ table, file }] : []
  })
  return (
    <div className={styles['list']}>
      <table className={styles['table']} aria-label={words.tables}>
        <thead>
          <tr>
            <th scope="col">{words.columns.table}</th>
            <th scope="col">{words.columns.rows}</th>
            <th scope="col">{words.columns.size}</th>
          </tr>
        </thead>
        <tbody>
          {tables.map(({ table, file }) => (
            <tr key={table}>
              <th scope="row">
                <FileName title={words.table[table]} path={file.path} />
              </th>
              <td>{formatNumber(file.entries ?? 0)}</td>
              <td>{words.size(kilobytesOf(file))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
