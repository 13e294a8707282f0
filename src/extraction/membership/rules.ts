/**
 * The ways in which a sentence gives states a status: one regular expression each over the marks of `chunks.ts`, tried in their order at every
 * place. The states are those of the match, the status that of its only `S` (or the last, or the first, where it has more), else `member`.
 */

export interface Rule {
  name: string
  pattern: RegExp
  /** Which status phrase of the match counts; none: they are members. */
  status: 'first' | 'last' | 'none'
  /** An event, which in the past tense stands: "joined". */
  isEvent: boolean
  /** Says it beside the main point, whatever is hoped or denied there: "Iran, an observer, hopes". */
  isAside: boolean
  /** In a sentence without the SCO or "the bloc" it needs the context. */
  needsOurs: boolean
}

/** The end of a clause. */
const END = '(?=[,;.:)D(|&]|$|t[,;.)]|t$)'
/** States one after the other; those after the first list only where no new clause begins with them. */
const LIST = `[Ee](?:[,&]{1,2}(?:It?)?[Ee](?=[,;.)D&|(]|$))*`
const SUBJECT = `[EepqX](?:[,&]{1,2}[EeX])*`
/** A relative clause or an aside between subject and verb. */
const SKIP = `(?:[,D(][^Ee;.]{1,9}[,D)])?`
const AFTER_G = `[,]?(?:[2]?O)?[,t]*`

function rule(name: string, pattern: string, status: Rule['status'], kind: 'event' | 'aside' | 'state' = 'state', needsOurs = false): Rule {
  return { name, pattern: new RegExp(pattern, 'y'), status, isEvent: kind === 'event', isAside: kind === 'aside', needsOurs }
}

export const rules: readonly Rule[] = [
  // "China and India make up the organisation", "8 countries make up the SCO: China …"
  rule('make-up', `c?UO[D:(,]${LIST}`, 'none'),
  rule('make-up', `${SUBJECT}U(?:Sf?|w)?O`, 'none'),
  // "was admitted (to the SCO) (as a full member)", "was granted observer status", "received the status of dialogue partner"
  rule('status-granted', `${SUBJECT}${SKIP}H?B?[Gg](?:FS)?${AFTER_G}[A2fiw]?[fA]?S`, 'last', 'event'),
  rule('admitted', `${SUBJECT}${SKIP}H?Bg(?:[2w]?O|(?=[t,;.:)]|$))`, 'none', 'event', true),
  // "joined (the SCO) (in 2017) (as full members)", with those who followed: ", Iran in 2023"
  rule('joined-as', `${SUBJECT}${SKIP}H?[Jg](?:2?O)?[t,]*AS`, 'last', 'event'),
  rule('joined', `${SUBJECT}${SKIP}(?:B[wcft]{0,2})?H?2?J(?:2?[Oo])[t,]*(?:[,&w;]{0,3}E(?:t|(?=[,;.)]|$)))*`, 'none', 'event'),
  rule('joined', `${SUBJECT}${SKIP}H?Jt(?:[,&w;b]{0,3}E(?:t|(?=[,;.)]|$)))*`, 'none', 'event', true),
  rule('joined', `${SUBJECT}[,DR]{0,2}H?J(?=[,;.:)]|$)`, 'none', 'event', true),
  rule('joined-by', `Jb${LIST}(?=[,;.)t&]|$)`, 'none', 'event', true),
  rule('status-copula', `${SUBJECT}${SKIP}H?B(?:[t,]|w?A)?M?f?S`, 'last'),
  rule('status-had', `${SUBJECT}${SKIP}R?H(?:w?[Af])?S`, 'last'),
  rule('status-as', `[EeXw](?:[,&]{1,2}[Ee])*,?(?:[wJ][2wfO,t]*)?,?AS`, 'last'),
  rule('status-among', `${SUBJECT}[,w]?M(?:f?)S`, 'last', 'aside'),
  // "granted observer status to Belarus", "admitted India and Pakistan (as members)", "welcomed Iran as a full member"
  rule('granted-to', `[Gg][w]?Sw?2${LIST}`, 'last', 'event'),
  rule('granted-to', `[Gg]${LIST}(?:2O)?[,t]*[Aiw2]?[A2f]?S`, 'last', 'event'),
  rule('admitted-to', `g${LIST}(?:[2w]?[O]|(?=[,;.t]|$))`, 'none', 'event', true),
  rule('status-of', `Sf${LIST}`, 'first', 'event'),
  rule('accession', `Yf${LIST}`, 'none', 'event', true),
  rule('accession', `e[w]?Y`, 'none', 'event', true),
  rule('status-own', `eS`, 'last'),
  // "The dialogue partners are Armenia …", "members include …", "observers: …", "observer states (Belarus …)", "member states China …"
  rule('status-list', `S[w]?H?B?(?:w?[B])?(?:w?[I:D(,C]|c){0,3}[:D(,C]I?${LIST}`, 'first'),
  rule('status-list', `S[w]?HB${LIST}`, 'first'),
  rule('status-list', `S,?B[wM]?${LIST}`, 'first'),
  rule('status-list', `SC[cI:D(]{0,2}${LIST}`, 'first'),
  rule('status-names', `S(?:[,(D]?I|I)${LIST}`, 'first', 'aside'),
  rule('status-names', `S${LIST}`, 'first', 'aside'),
  rule('status-front', `(?:M)?S[,t]{1,3}${LIST}`, 'first', 'aside'),
  rule('status-held', `S,?R?,?[Ee]H(?:B|t|H)?`, 'first'),
  // "Kazakhstan, a member of the SCO,", "Mongolia (observer)", "Pakistan – a full member since 2017 –"
  rule('apposition', `[Ee](?:[,&]{1,2}[Ee])*[,(D]{1,2}(?:Rw?BM?|M|i)?S(?![C:B]|[,&]{1,2}[Sx])`, 'last', 'aside'),
  rule('expanded', `P[^Ee;.SX]{0,7}[iCg]I?${LIST}`, 'none', 'event', true),
  rule('comprises', `O[^EeX;.SGJ]{0,5}C[cSIAw:D(,]{0,3}${LIST}`, 'none'),
  rule('comprises', `O[,BRwD]{0,3}[oc]w?[fCI:D(,]{1,3}[cI]?${LIST}`, 'none'),
]
export { END }
