/** The comparison's page. The query says how it restyles (`way`), from which day, and how large the map is. */
import { createRoot } from 'react-dom/client'
import type { CorePart } from '@/domain/contract'
import type { MapFile } from '@/domain/shapes'
import '@/ui/tokens.css'
import 'leaflet/dist/leaflet.css'
import './peer.css'
import { PlainMap } from './PlainMap'

async function load<T>(name: string): Promise<T> {
  const response = await fetch(`./data/${name}.json`)
  return (await response.json()) as T
}

async function start(page: HTMLElement): Promise<void> {
  const [core, file] = await Promise.all([load<CorePart>('core'), load<MapFile>('map')])
  const query = new URLSearchParams(window.location.search)
  createRoot(page).render(
    <PlainMap
      core={core}
      file={file}
      isRemounted={query.get('way') === 'remount'}
      firstDay={query.get('date') ?? core.openingDay}
      width={Number(query.get('width'))}
      height={Number(query.get('height'))}
    />,
  )
}

const root = document.getElementById('root')
if (root) void start(root)
