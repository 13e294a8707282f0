/** Values held against a schema, each fault said at its place. */
import type * as z from 'zod/mini'
import type { Reporter } from './faults'

/** Reports what the schema refuses; an unknown key is named at its own line. Returns the parsed value, if there is one. */
export function conform<T>(schema: z.ZodMiniType<T>, value: unknown, report: Reporter): T | undefined {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) {
    const place = report.at(...issue.path.map((step) => (typeof step === 'number' ? step : String(step))))
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) place.at(key).fault(`unknown key "${key}"`)
    else place.fault([issue.path.findLast((step) => typeof step === 'string'), issue.message].filter(Boolean).join(': '))
  }
  return undefined
}
