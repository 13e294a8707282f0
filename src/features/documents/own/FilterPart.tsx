import { ownMessages } from '@/i18n/own-documents'
import type { Proposal } from '@/extraction/claims'
import button from '@/ui/Button.module.css'
import { type Standing, noFilter, standings } from './standing'
import type { Review } from './use-review'
import styles from './Form.module.css'

const words = ownMessages.filter
const kinds = Object.keys(ownMessages.kinds) as Proposal['kind'][]
const LEAST = [0, 50, 60, 70, 80, 90, 95]

/** Which findings are gone through: by kind, by what was decided, by how sure they are. */
export function FilterPart({ review }: { review: Review }) {
  const { filter, setFilter, shown, items } = review
  return (
    <div className={styles['options']}>
      <label>
        {words.kind}
        <select
          value={filter.kind ?? ''}
          onChange={({ target }) => setFilter({ ...filter, kind: kinds.find((kind) => kind === target.value) })}
        >
          <option value="">{words.anyKind}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {ownMessages.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.standing}
        <select
          value={filter.standing ?? ''}
          onChange={({ target }) =>
            setFilter({ ...filter, standing: standings.find((standing: Standing) => standing === target.value) })
          }
        >
          <option value="">{words.anyStanding}</option>
          {standings.map((standing) => (
            <option key={standing} value={standing}>
              {ownMessages.standings[standing]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.confidence}
        <select value={filter.least} onChange={({ target }) => setFilter({ ...filter, least: Number(target.value) })}>
          {LEAST.map((least) => (
            <option key={least} value={least}>
              {least === 0 ? words.any : words.percent(least)}
            </option>
          ))}
        </select>
      </label>
      <output className={styles['soft']}>{words.shown(shown.length, items.length)}</output>
      <button type="button" className={button['button']} onClick={() => setFilter(noFilter)}>
        {words.clear}
      </button>
    </div>
  )
}
