import type { OfferedFile } from '@/domain/export/offered-files'
import { pagesMessages } from '@/i18n/pages'
import { FileLink } from './FileLink'
import styles from './Data.module.css'

interface ChecksumsProps {
  files: readonly OfferedFile[]
}

/** The SHA-256 of every file, for whoever keeps a copy. */
export function Checksums({ files }: ChecksumsProps) {
  const words = pagesMessages.data
  return (
    <details className={styles['fold']}>
      <summary>{words.checksums}</summary>
      <p className={styles['about']}>
        {words.checksumsIn} <FileLink path="files.json" />
      </p>
      <dl className={styles['checksums']}>
        {files.map(({ path, sha256 }) => (
          <div key={path}>
            <dt>{path}</dt>
            <dd>{sha256}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
