import { addressInAtlas } from '@/state/atlas-root'
import styles from './Data.module.css'

interface FileLinkProps {
  /** Below `data/`. */
  path: string
}

/** The name of a file, at its stable address. */
export function FileLink({ path }: FileLinkProps) {
  return <a href={addressInAtlas(`data/${path}`)}>{path.replace(/^.*\//, '')}</a>
}

interface FileNameProps extends FileLinkProps {
  title: string
}

/** What a file is, and beside or below it its name. */
export function FileName({ title, path }: FileNameProps) {
  return (
    <div className={styles['name']}>
      <span>{title}</span> <FileLink path={path} />
    </div>
  )
}
