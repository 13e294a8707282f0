/** The query of an address that shows a view. */
import { type ViewState, writeView } from './view-state'

/** Begins with `?`, and is empty where all is as by default. `foreign` are parameters of others, as they are written. */
export function queryOf(view: ViewState, foreign = ''): string {
  const own = writeView(view).map(([key, text]) => `${key}=${encodeURIComponent(text).replaceAll('%2C', ',')}`)
  const query = [...own, foreign].filter((part) => part !== '').join('&')
  return query && `?${query}`
}
