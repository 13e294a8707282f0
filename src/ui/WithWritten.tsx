import { AsWritten } from './AsWritten'

interface WithWrittenProps {
  /** Words of the page's language. */
  words: string
  /** What among them stays as it was written. */
  written: string
  /** In which language that is, BCP 47; English if it is not given. */
  language?: string | undefined
}

/** Words with something in them that stays in the language in which it was written. */
export function WithWritten({ words, written, language }: WithWrittenProps) {
  const start = written === '' ? -1 : words.indexOf(written)
  if (start < 0) return words
  return (
    <>
      {words.slice(0, start)}
      <AsWritten language={language}>{written}</AsWritten>
      {words.slice(start + written.length)}
    </>
  )
}
