import type { OfferedFile } from '@/domain/export/offered-files'
import { punctuation } from '@/i18n/format'
import { pagesMessages } from '@/i18n/pages'
import { cx } from '@/ui/cx'
import { FileName } from './FileLink'
import { Subscription } from './Subscription'
import { kilobytesOf } from './kilobytes'
import styles from './Data.module.css'

type Words = typeof pagesMessages.data
type Offered = keyof Words['file']

const groups: Record<keyof Words['groups'], readonly Offered[]> = {
  programs: ['atlas.json', 'core.json', 'trade.json', 'atlas.schema.json'],
  statistics: ['datapackage.json'],
  maps: ['states.geojson', 'meetings.geojson', 'map.json'],
  calendars: ['meetings.ics'],
  more: ['changes.json', 'gazetteer.json'],
}
const groupNames = Object.keys(groups) as (keyof typeof groups)[]

interface FileTableProps {
  files: ReadonlyMap<string, OfferedFile>
}

/** Every file but the tables, by what one wants it for. */
export function FileTable({ files }: FileTableProps) {
  const words = pagesMessages.data
  return (
    <div className={styles['list']}>
      <table className={cx(styles['table'], styles['files'])} aria-label={words.files}>
        <thead>
          <tr>
            <th scope="col">{words.columns.file}</th>
            <th scope="col">{words.columns.size}</th>
          </tr>
        </thead>
        {groupNames.map((group) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={styles['group']}>
                {words.groups[group]}
              </th>
            </tr>
            {groups[group].map((name) => (
              <FileRow key={name} name={name} file={files.get(name)} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

interface FileRowProps {
  name: Offered
  file: OfferedFile | undefined
}

/** One file: what it is, its address, how much it holds. A file that the list does not name has no row. */
function FileRow({ name, file }: FileRowProps) {
  if (!file) return null
  const words = pagesMessages.data
  const { title, about } = words.file[name]
  const { entries, leftOut = 0 } = file
  const holds = entries !== undefined && name in words.holds && words.holds[name as keyof Words['holds']](entries)
  const leftOutWords = leftOut > 0 && name in words.leftOut && words.leftOut[name as keyof Words['leftOut']](leftOut)
  return (
    <tr>
      <th scope="row">
        <FileName title={title} path={name} />
        <p className={styles['about']}>
          {[about, holds && words.holding(holds), leftOutWords].filter(Boolean).join(punctuation.afterSentence)}
        </p>
        {name === 'meetings.ics' && <Subscription path={name} />}
      </th>
      <td>{words.size(kilobytesOf(file))}</td>
    </tr>
  )
}
