/**
 * How sure each rule is: of its proposals on the tuned texts, the private ones and the five documents, the share that is right, drawn towards the
 * mean by two (Laplace). `npm run extract:score -- --rules` measures it anew.
 */
const sureness: Readonly<Record<string, number>> = {}

/** The confidence of what a rule proposes; 0.5 for a rule that was never measured. */
export function confidenceOf(rule: string): number {
  return sureness[rule] ?? 0.5
}
