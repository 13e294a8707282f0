import type { Source } from './contract'

/**
 * The language (BCP 47) of a source's title or publisher as the dataset writes it: titles of reference sources are given in English whatever
 * their language; those of texts are their own.
 */
export function languageOfName(name: string, { tier, language }: Pick<Source, 'tier' | 'language'>): string {
  return tier === 'reference' && !/[^\p{Script=Latin}\P{L}]/u.test(name) ? 'en' : language
}
