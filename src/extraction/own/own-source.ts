/** What a source is of a reader's document: by whom and when, and how that is known. */
import type { Source } from '@/domain/contract'
import type { Desk } from './common'

export function ownSourceOf({ document, paragraphs, published }: Desk): Source {
  const { id, file, sha256, title, publisher, url, language, publicationBasis } = document
  const isInferred = publicationBasis === 'inferred'
  return {
    id,
    tier: 'mine',
    ...(file !== undefined && file !== '' && { file }),
    sha256,
    ...(paragraphs.length > 0 && { paragraphs: paragraphs.length }),
    title: title === '' ? id : title,
    ...(publisher !== undefined && publisher !== '' && { publisher }),
    ...(url !== undefined && /^https?:\/\//.test(url) && { url }),
    ...(published && {
      published: {
        ...published,
        basis: isInferred ? 'inferred' : 'stated',
        ...(isInferred && { reasoning: 'The text prints no year; it is worked out from what it tells.' }),
      },
    }),
    language: language === '' ? 'und' : language,
  }
}
