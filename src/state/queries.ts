/** The dataset's parts, each asked for once and checked against the contract before anything is drawn from it. */
import { QueryClient, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { SCHEMA_VERSION, corePart, tradePart } from '@/domain/contract'
import type { DataFaultKind } from '@/domain/data-fault'
import { mapFile } from '@/domain/shapes'
import { addressInAtlas } from './atlas-root'

/** Why a data file cannot be used. `detail` is for the reader who wants to report it. */
export class DataFault extends Error {
  readonly kind: DataFaultKind
  readonly address: string

  constructor(kind: DataFaultKind, address: string, detail: string) {
    super(detail)
    this.name = 'DataFault'
    this.kind = kind
    this.address = address
  }
}

/** Loads one data file. Throws a DataFault if it is absent, no JSON, of another version or not as the contract says. */
export async function loadPart<T>(address: string, schema: z.ZodMiniType<T>, signal: AbortSignal): Promise<T> {
  const file = address.replace(/\?.*$/, '')
  let response: Response
  try {
    response = await fetch(new URL(addressInAtlas(address)), { signal, credentials: 'same-origin' })
  } catch (error) {
    if (signal.aborted) throw error
    throw new DataFault('missing', file, error instanceof Error ? error.message : String(error))
  }
  if (!response.ok) throw new DataFault('missing', file, `HTTP ${response.status}`)
  const value = parseJson(await response.text(), file)
  const version = typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : undefined
  if (version !== SCHEMA_VERSION) {
    throw new DataFault('version', file, `schemaVersion ${JSON.stringify(version) ?? 'absent'}, expected ${SCHEMA_VERSION}`)
  }
  const result = z.safeParse(schema, value)
  if (!result.success) {
    const issue = result.error.issues[0]
    throw new DataFault('contract', file, `${issue?.path.join('.') || 'file'}: ${issue?.code.replaceAll('_', ' ')}`)
  }
  return result.data
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DataFault('unreadable', file, error instanceof Error ? error.message : String(error))
  }
}

const once = { staleTime: Infinity, gcTime: Infinity, retry: false } as const

export const atlasQueries = {
  core: () =>
    queryOptions({ queryKey: ['core'], queryFn: ({ signal }) => loadPart(__DATA_ADDRESSES__.core, corePart, signal), ...once }),
  trade: () =>
    queryOptions({
      queryKey: ['trade'],
      queryFn: ({ signal }) => loadPart(__DATA_ADDRESSES__.trade, tradePart, signal),
      ...once,
    }),
  map: () =>
    queryOptions({ queryKey: ['map'], queryFn: ({ signal }) => loadPart(__DATA_ADDRESSES__.map, mapFile, signal), ...once }),
}

/** A client that never asks again by itself: the data are files of one version. */
export function createQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { ...once, refetchOnWindowFocus: false, refetchOnReconnect: false } } })
}
