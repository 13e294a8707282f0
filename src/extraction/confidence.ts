/**
 * How sure each rule is: of its proposals on the tuned texts, the private ones and the five documents, the share that is right, drawn towards the
 * mean by two (Laplace). `npm run extract:score -- --rules` measures it anew.
 */
const sureness: Readonly<Record<string, number>> = {
  // Membership and counts; 0.8 for what only the tables of cases hold.
  accession: 0.97,
  admitted: 0.8,
  'admitted-to': 0.8,
  'and-others': 0.8,
  apposition: 0.98,
  comprises: 0.99,
  congratulated: 0.8,
  'count-after': 0.98,
  'count-definite': 0.93,
  'count-founders': 0.8,
  'count-holders': 0.93,
  'count-hyphenated': 0.96,
  'count-phrase': 0.99,
  'count-states': 0.93,
  expanded: 0.97,
  gap: 0.8,
  'going-on': 0.8,
  'granted-to': 0.96,
  'in-brackets': 0.8,
  joined: 0.96,
  'joined-as': 0.93,
  'joined-by': 0.8,
  likewise: 0.93,
  'make-up': 0.98,
  row: 0.8,
  'status-among': 0.96,
  'status-as': 0.8,
  'status-copula': 0.99,
  'status-front': 0.93,
  'status-granted': 0.98,
  'status-had': 0.99,
  'status-held': 0.93,
  'status-its': 0.8,
  'status-list': 0.99,
  'status-names': 0.97,
  'status-of': 0.8,
  'status-own': 0.8,
  'status-passive': 0.95,
  'status-persons': 0.95,
  'status-same': 0.97,
  'under-heading': 0.98,
}

/** The confidence of what a rule proposes; 0.5 for a rule that was never measured. */
export function confidenceOf(rule: string): number {
  return sureness[rule] ?? 0.5
}
