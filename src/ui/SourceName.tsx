import type { Source } from '@/domain/contract'
import { languageOfName } from '@/domain/title-language'
import { AsWritten } from './AsWritten'

interface SourceNameProps {
  source: Pick<Source, 'title' | 'publisher' | 'tier' | 'language'>
  /** Whether it is called by its publisher, where one is known. */
  byPublisher?: boolean
}

/** The title of a source, or who published it, in the language in which the dataset writes it. */
export function SourceName({ source, byPublisher = false }: SourceNameProps) {
  const name = (byPublisher ? source.publisher : undefined) ?? source.title
  return <AsWritten language={languageOfName(name, source)}>{name}</AsWritten>
}
