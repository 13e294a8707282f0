import { useSuspenseQuery } from '@tanstack/react-query'
import { changesMessages } from '@/i18n/changes'
import { pagesMessages } from '@/i18n/pages'
import { atlasQueries } from '@/state/queries'
import { useAtlasWithTrade } from '@/state/use-atlas'
import { Panel } from '@/ui/Panel'
import { Changes } from './Changes'
import { Checksums } from './Checksums'
import { Facts } from './Facts'
import { FileTable } from './FileTable'
import { HowToCite } from './HowToCite'
import { Licences } from './Licences'
import { TableList } from './TableList'
import { filesQuery } from './files-query'
import styles from './Data.module.css'

/** The dataset for others: its files, how to cite it, whose it is, and what changed in it. */
export function DataView() {
  const atlas = useAtlasWithTrade()
  const { data: map } = useSuspenseQuery(atlasQueries.map())
  const { data: list } = useSuspenseQuery(filesQuery())
  // What the files hold, whatever of it the view reads.
  const { whole: core } = atlas
  const words = pagesMessages.data
  const files = new Map(list.files.map((file) => [file.path, file]))
  return (
    <Panel title={words.title}>
      <div className={styles['page']}>
        <p>{words.intro}</p>
        <Facts core={core} />
        <h3 className={styles['heading']}>{words.files}</h3>
        <FileTable files={files} />
        <p className={styles['about']}>{words.taken}</p>
        <h3 className={styles['heading']}>{words.tables}</h3>
        <p>{words.tablesAbout}</p>
        <TableList files={files} />
        <Checksums files={list.files} />
        <h3 className={styles['heading']}>{words.cite}</h3>
        <HowToCite core={core} />
        <h3 className={styles['heading']}>{words.licence}</h3>
        <Licences shapes={map.source} />
        <h3 className={styles['heading']}>{changesMessages.title}</h3>
        <Changes atlas={atlas} />
      </div>
    </Panel>
  )
}
