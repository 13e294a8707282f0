/**
 * The ways in which a sentence gives states a status: one regular expression each over the marks of `chunks.ts`, tried in their order at every
 * place. The states are those of the match, the status that of its only `S` (or the last, or the first, where it has more), else `member`.
 */
import type { Rule } from './rule'

/** States one after the other; those after the first list only where no new clause begins with them. */
const LIST = `[Ee](?:[,&]{0,2}(?:c?It?)?[Ee](?=[,;.)D&|E]|$)|[,w]{0,3};[&,tw]{0,4}E(?=[;.]|$))*`
const SUBJECT = `(E(?:t[,&]{1,2}Et)+|[EepqX](?:(?:,R[^Ee;.]{1,6})?[,&]{1,2}[EeX])*)`
/** A relative clause or an aside between subject and verb. */
const SKIP = `([,D(][^Ee;.]{1,9}[,D)]|,w?R(?:(?!,[HBJ])[^;.]){1,16},(?=[HBJ])|,w[^;.,]{1,5},)?`
/** "Which", after a name. */
const WHO = `(?:,|[,(D]?R)?`
/** "Iran in 2023 and Belarus in 2024", after others. */
const DATED = `t?(?:[,&w;]{0,3}E(?:D?t|(?=[,;.)]|$)))*`
const AFTER_G = `[,]?(?:[2b]?[Op])?[,t]*`

function rule(
  name: string,
  pattern: string,
  status: Rule['status'],
  kind: 'event' | 'aside' | 'state' = 'state',
  needsOurs = false,
  more: Partial<Rule> = {},
): Rule {
  // Written out: all rules have the same fields in the same order, so that the engine finds them at once.
  return {
    name,
    pattern: new RegExp(pattern, 'y'),
    status,
    isEvent: kind === 'event',
    isAside: kind === 'aside',
    needsOurs,
    takesPronoun: pattern.startsWith(SUBJECT),
    hasTail: pattern.includes(DATED),
    continues: more.continues,
    least: more.least,
    isSame: more.isSame ?? false,
    isFront: more.isFront ?? false,
    isDone: more.isDone ?? false,
    isCounted: more.isCounted ?? false,
    isSingular: more.isSingular ?? false,
    isOther: more.isOther ?? false,
    isStanding: more.isStanding ?? false,
    word: more.word,
    isFounder: more.isFounder ?? false,
    isFree: more.isFree ?? false,
    isTheirs: more.isTheirs ?? false,
    isOpen: more.isOpen ?? false,
  }
}

export const rules: readonly Rule[] = [
  // "China and India make up the organisation", "8 countries make up the SCO: China …"
  rule('make-up', `UO[D:(,]${LIST}`, 'none'),
  rule('make-up', `${SUBJECT}U[Owf]{0,3}S`, 'last'),
  rule('make-up', `${SUBJECT}U(?:Sf?|w)?O`, 'none'),
  // "was admitted (to the SCO) (as a full member)", "was granted observer status", "received the status of dialogue partner"
  rule(
    'status-granted',
    `${SUBJECT}${SKIP}${WHO}H?(?:B[wct]{0,2}2?)?[Gg](?:[wO]{0,2}FS)?${AFTER_G}[A2fiw]{0,2}[fA]?S`,
    'last',
    'event',
  ),
  rule('status-had', `${SUBJECT}HSG`, 'last', 'event'),
  rule('admitted', `${SUBJECT}${SKIP}${WHO}H?Bg(?:[2w]?[Op]|(?=[At,;.:)]|$))`, 'none', 'event', true),
  rule('status-same', `${SUBJECT}${SKIP}${WHO}H?(?:B?[Gg]|B|H+)[wR]?s`, 'none', 'event', false, { isSame: true }),
  rule('status-same', `${SUBJECT}H?B?Gp(?=[Aw,;.t]|$)`, 'none', 'event', false, { isSame: true }),
  rule('status-same', `pBG[2bw]{1,2}${LIST}`, 'none', 'event', false, { isSame: true }),
  rule('status-same', `[Gg]${LIST}s`, 'none', 'event', false, { isSame: true }),
  rule('status-same', `[Gg]s[w2]?${LIST}`, 'none', 'event', false, { isSame: true }),
  rule('status-same', `sf?[w2BbG]{1,3}${LIST}`, 'none', 'event', false, { isSame: true }),
  // "joined (the SCO) (in 2017) (as full members)", with those who followed: ", Iran in 2023"
  rule('joined-as', `${SUBJECT}${SKIP}${WHO}H?[Jg](?:2?O)?[t,]*AS`, 'last', 'event'),
  rule(
    'joined',
    `${SUBJECT}${SKIP}${WHO}(?:B[wcft]{0,2})?H?(?:wf)?2?J(?:2?[Oop])(?:fO)?(?![t,]*AS)[t,]*${DATED}`,
    'none',
    'event',
  ),
  rule('joined', `${SUBJECT}${SKIP}${WHO}H?J(?=t)${DATED}`, 'none', 'event', true),
  rule('joined', `${SUBJECT}${WHO}H?J(?=[,;.:)]|$)`, 'none', 'event', true),
  rule('congratulated', `K([Ehe](?:[,&]{1,2}[Eeh])*)w?p?(?:BS|JO?[t,]*AS)`, 'last', 'event'),
  rule('congratulated', `K([Ehe](?:[,&]{1,2}[Eeh])*)w?p?(?:J(?=O)|Y)`, 'none', 'event', true),
  rule('joined-as', `JE(?:2?O)?AS[,t]*B${LIST}`, 'last', 'event'),
  rule('joined', `JE(?:2?O)?(?:AS)?BE${DATED}`, 'none', 'event', true),
  rule('joined-by', `Jb${LIST}t?(?:[,;&w]{0,3}b?${LIST}t)*(?=[,;.)t&w]|$)`, 'none', 'event', true),
  rule('status-named', `${SUBJECT}${SKIP}${WHO}H?BwAS`, 'last', 'event'),
  rule('status-copula', `${SUBJECT}${SKIP}${WHO}H?B(?:[t,]|w?A)?M?f?S`, 'last'),
  rule('status-copula', `${SUBJECT}${SKIP}${WHO}H?B[ewfx]{1,3},?&S`, 'last', 'state', false, { isSingular: true }),
  // "Applied for membership but remains an observer".
  rule('status-copula', `${SUBJECT}([^Eeh]{1,8};)(?:B|H{1,2}(?:w?[Af])?)t?S`, 'last'),
  rule('status-copula', `${SUBJECT}([^Eeh;]{1,8}&w?)(?:B|H(?:w?[Af])?)t?S`, 'last', 'state', false, {
    word: /^(?:is|are|has|have|became|remains?|holds?|enjoys|occupies|keeps|retains)$/,
  }),
  rule('status-its', `${SUBJECT}${SKIP}${WHO}H?[Bw]{0,2}[wfi2A]{0,2}S`, 'last', 'state', false, { isTheirs: true }),
  rule('status-had', `${SUBJECT}${SKIP}${WHO}H{1,2}(?:w?[Af])?S`, 'last'),
  rule('founder-one', `${SUBJECT}${SKIP}${WHO}H?(?:BM|[,D(]M)x`, 'none', 'aside', false, { isFounder: true }),
  rule('status-as', `[EeX](?:[,&]{1,2}[Ee])*,?(?:[wJBH][2wfiO,t]*)?,?AS`, 'last'),
  rule('status-among', `${SUBJECT}[,w]?M(?:f?)S`, 'last', 'aside'),
  // "granted observer status to Belarus", "admitted India and Pakistan (as members)", "welcomed Iran as a full member"
  rule('granted-to', `[GgP]w?f?Sw?2${LIST}`, 'last', 'event', false, { isOpen: true }),
  rule('granted-to', `[Gg]w?f?${LIST}(?:2O|FS)?[,t]*[Aiw2]?R?[A2f]?S`, 'last', 'event', false, { isOpen: true }),
  // "The founding members, A and B, were joined by C", "C joined the founders A and B".
  rule('joined-by', `x[D:(,]?${LIST}[D),]?H?B?Jb${LIST}t?(?:[,;&w]{0,3}b?${LIST}t)*`, 'none', 'event', true, { isFounder: true }),
  rule('joined-by', `E[,t]{0,2}H?J[t,]*x[D:(,]?${LIST}`, 'none', 'event', true, { isFounder: true }),
  rule('joined', `J2?O[tw,]{0,3}[:D]${LIST}`, 'none', 'event', true),
  rule('joined', `2?JOt?B${LIST}`, 'none', 'event', true),
  rule('upgraded', `${SUBJECT}[^EeS;]{0,8}FS2S`, 'last', 'event'),
  rule('upgraded', `${SUBJECT}w?[Af]{0,2}x[^EeS;.]{0,6}2[wfR]{0,3}S`, 'last', 'event'),
  rule('accession-own', `${SUBJECT}${WHO}H?w?Y(?:2?O)`, 'none', 'event', true, { isDone: true }),
  rule('admitted', `${SUBJECT},g(?:2?O)?(?=[tw;,]|$)`, 'none', 'event', true),
  rule('admitted', `${SUBJECT}g(?:2?O)?(?=[t;]|$)`, 'none', 'event', true),
  rule('admitted-to', `g${LIST}(?:[2w]?[O]|(?=[,;.t]|$))`, 'none', 'event', true),
  rule('status-of', `Sf${LIST}`, 'first', 'event', false, { isDone: true }),
  rule('accession-as', `Yf${LIST}(?:2O)?[t,]*AS`, 'last', 'event', true, { isDone: true }),
  rule('accession', `Yf${LIST}(?!(?:2O)?A)`, 'none', 'event', true, { isDone: true }),
  rule('accession', `e[w]?Y`, 'none', 'event', true, { isDone: true }),
  // "Iran's application for observer status was approved".
  rule('granted-to', `ew{0,2}SO?H?BG`, 'last', 'event', false, {
    isStanding: true,
    word: /^(?:approved|accepted|granted|confirmed)$/,
  }),
  rule('status-own', `eS`, 'last', 'state', false, { isOpen: true }),
  // "The dialogue partners are Armenia …", "members include …", "observers: …", "observer states (Belarus …)", "member states China …"
  rule('status-list', `S[:|]t?(?:[,&|D;()wct]{0,6}E(?![BHJ]))+(?=[;]|$)`, 'first'),
  rule('status-list', `S[w]?H?B?(?:w?[B])?(?:w?[I:D(,C|]|c){0,3}w?(?:[:D(C|]|,(?=I))I?${LIST}(?![tw]?[BHJ][^b])`, 'first'),
  rule('status-list', `Sw?,${LIST}(?=[,;.)D]|$)`, 'first', 'aside', false, { isCounted: true }),
  rule('status-list', `S,[&w]{1,2}E,B${LIST}`, 'first'),
  rule('status-list', `S[w]?HB${LIST}`, 'first'),
  rule('status-list', `S,?R?BM?${LIST}`, 'first'),
  rule('status-list', `SBwf${LIST}`, 'first'),
  rule('status-list', `SBw[,:D]${LIST}(?=[;.)]|$)`, 'first'),
  rule('status-list', `S(?:,?w)?FE2E`, 'first'),
  rule('status-list', `SC[cI:D(]{0,2}${LIST}`, 'first'),
  rule('status-passive', `G[A2fw]?St?B${LIST}`, 'first', 'event'),
  rule('status-passive', `SH?B[GP][w2b:]{0,2}${LIST}`, 'first', 'event'),
  rule('status-held', `S(?:Bw?)?H?[,wt]{0,3}b${LIST}`, 'first'),
  rule('status-held', `S(?:Bw?)?w2[c(:D]{0,3}${LIST}`, 'first', 'state', false, {
    isStanding: true,
    word: /^(?:belong(?:s|ed)?|goes|went|passed)$/,
  }),
  rule('status-persons', `h(?:[,&]{1,2}[hE])+[,(D]{1,2}S(?=[),D])`, 'last'),
  rule('status-persons', `h(?:[,&]{1,2}[hE])*,R[BH]S`, 'last'),
  rule('status-persons', `h[,(D]S(?=[),D;]|$)`, 'last', 'aside', false, { isSingular: true }),
  rule('status-persons', `(?:FSw?|Sw?[:D(C]w?|SB{0,2}wb)h(?:[,&wf]{1,4}[hE](?!A))*`, 'first', 'event'),
  rule('status-names', `S(?:[,(D]?I|I)${LIST}`, 'first', 'aside'),
  rule('status-names', `S${LIST}`, 'first', 'aside'),
  rule('status-front', `S[,t]{1,3}${LIST}(?![,t]?AS)`, 'first', 'aside', false, { isFront: true }),
  rule('status-front', `(?<=A)S,[^Eh;:]{1,9},${LIST}`, 'first', 'aside', false, { isFront: true }),
  rule('status-held', `S,?R?,?[Ee]H(?:B|t|H)?`, 'first'),
  // "Kazakhstan, a member of the SCO,", "Mongolia (observer)", "Pakistan – a full member since 2017 –"
  rule('apposition', `[Ee](?:[,&]{1,2}[Ee])*[,(D]{1,2}(?:Rw?BM?|M|i|[xw][,&]{1,2})?A?S(?![C:B]|[,&]{1,2}[Sx])`, 'last', 'aside'),
  rule('and-others', `${LIST},?[&Ii]{1,2}S`, 'last', 'aside', false, { isOther: true }),
  // "Would be the tenth member, alongside China and Russia", whatever becomes of it; "observer status, which it shares with Iran".
  rule('beside', `S[,w]{0,2}&${LIST}`, 'first', 'aside', false, {
    isFree: true,
    isSingular: true,
    word: /^(?:alongside|besides?|along|together)$/,
  }),
  rule('beside', `S,?w${LIST}(?=[,;.)]|$)`, 'first', 'aside', false, { isFree: true, least: 3, word: /^after$/ }),
  rule('beside', `(?<=[BA])S[,w]{0,2}&${LIST}`, 'first', 'aside', false, {
    isFree: true,
    word: /^(?:alongside|besides?|along|together)$/,
  }),
  rule('beside', `Si?w?f?${LIST}`, 'first', 'aside', false, {
    isFree: true,
    word: /^(?:except|excepting|excluding|exception|barring)$/,
  }),
  rule('beside', `S,?Rp?wi${LIST}`, 'first', 'aside', false, { word: /^shar(?:es?|ed|ing)$/ }),
  rule('expanded', `P(?:FS)?[^Ee;.SX]{0,7}[iCg2]I?${LIST}${DATED}`, 'none', 'event', true),
  rule('comprises', `[Op][^EeX;.SGJ]{0,9}C[cIAwf:D(,]{0,3}${LIST}(?![t,]?AS)(?:i${LIST}(?=[,;.)]|$))?`, 'none', 'state', true),
  // "Alongside India, the SCO groups China and Russia".
  rule('comprises', `(?<=^.{0,2}[&F2])${LIST},w?[Op][^EeX;.SGJ]{0,4}C[cIAwf:D(,]{0,3}${LIST}`, 'none', 'state', true),
  rule('status-list', `(?<=^.{0,2}[&F2])${LIST},w?SB[:,]?${LIST}`, 'first'),
  rule('comprises', `[Op][,BRwD]{0,3}[oc]w?[fCI:D(,]{1,3}[cI]?${LIST}`, 'none', 'state', true),
  rule('comprises', `O,?[wf2]?R${LIST}(?:[wJ]?[i&]{1,2}${LIST})?`, 'none', 'state', false, {
    least: 2,
    isOpen: true,
    word: /^(?:in|of|to|where)$/,
  }),
  rule('comprises', `[Oo]w?f${LIST}`, 'none', 'state', true, { least: 3 }),
  rule('row', `E\\|(?:[^|ES]{0,4}\\|)?S(?=\\||$|[^ESx|]{0,3}$)`, 'last', 'aside'),
  rule('in-brackets', `(?<!S[^;]{0,6})O(?:[(D:]|DwD|w[(D:])E(?=[)D,;]|$)`, 'none', 'aside', false, { least: 3 }),
  rule('comprises', `[Oo]B${LIST}(?=;|$)`, 'none', 'state', true, { least: 3 }),
  rule('going-on', `t?[,;]?&?[t,]*H?(?:B[tA]?S|B?[Gg][A2]?f?S|JO?[t,]*AS|H(?:w?[Af])?S)`, 'last', 'event', false, {
    continues: 'states',
  }),
  rule('going-on', `t?[,;]?&[t,]*S(?=t|[,;]|$)`, 'last', 'event', false, { continues: 'states', isSingular: true }),
  rule('going-on', `t?[,;]?&?[t,]*H?J(?:2?O)?(?=[,;.t]|$)`, 'none', 'event', false, { continues: 'states' }),
  rule('likewise', `t?[,;&i]{0,3}E?[,&i]{0,3}EQ(?:w?t)?(?:[,&]{1,2}Et)*`, 'none', 'event', false, { continues: 'status' }),
  rule('likewise', `t?[,;&]{1,2}E(?:H?B)?t`, 'none', 'event', false, { continues: 'status' }),
  rule('likewise', `t?,?&[w2]?E(?=[,;.)t]|$)`, 'none', 'event', false, { continues: 'status' }),
  rule('likewise', `t?[,;(]?&?A[BH]?E(?=[,;.)t]|$)`, 'none', 'state', false, { continues: 'status' }),
  rule('likewise', `t?[,;&]{1,2}EA(?=[,;.twW]|$)`, 'none', 'event', false, { continues: 'status', word: /^so$/ }),
  rule('likewise', `[,t]{0,2}w${LIST}(?=[,;.)]|$)`, 'none', 'event', false, { continues: 'status', least: 3, word: /^after$/ }),
  // Of the sentence before: "So are Egypt and Qatar", "Belarus followed in 2024".
  rule('status-same', `A[BH]?${LIST}(?=[,;.t]|$)`, 'none', 'event', false, { isSame: true, isFront: true, word: /^so$/ }),
  rule('status-same', `E[,tD]{0,2}Qw?t?(?=[,;.]|$)`, 'none', 'event', false, { isSame: true, isFront: true }),
  rule('gap', `[,;&R]{0,2}[Ee][,]?S`, 'last', 'state', false, { continues: 'verb' }),
]

/** Where a match may begin, if it does not go on with another. */
export const BEGINNINGS = new Set('EepqXhSOPKJGgYFUsx')
/** With one of these a subject begins. */
export const SUBJECTS = new Set('EepqX')
/** Without one of these a sentence says nothing of who belongs. */
export const TELLING = /[EeXhpq].*[SsJgUPKY]|[SsJgUPKY].*[EeXhpq]|[Op].*E|E.?Gp|A.?E|ED?Q|Mx/
