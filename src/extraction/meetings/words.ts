/** The words by which texts speak of meetings. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** What an event noun says of its kind; `meeting` and `talks` leave it to those who meet, `visit` is none by itself. */
export type NounKind =
  | 'summit'
  | 'meeting'
  | 'talks'
  | 'conference'
  | 'forum'
  | 'exercise'
  | 'show'
  | 'event'
  | 'council'
  | 'visit'

const nouns: readonly [NounKind, string][] = [
  ['summit', 'summit summits'],
  [
    'meeting',
    'meeting session sitting gathering get-together conclave plenary moot reunion assembly ministerial cfm chg chs round deliberations',
  ],
  [
    'talks',
    'talks meetings bilaterals negotiations consultations parleys conversation tete-a-tete conversations audience encounter dialogue trilateral bilateral discussions',
  ],
  ['conference', 'conference seminar symposium workshop colloquium roundtable webinar congress convention'],
  ['forum', 'forum'],
  ['exercise', 'exercise exercises drill drills manoeuvre maneuver manoeuvres maneuvers wargames war-games wargame'],
  ['show', 'ceremony festival games exhibition expo fair marathon championship tournament concert reception olympiad spartakiad'],
  ['event', 'event edition'],
  ['council', 'council'],
  ['visit', 'visit trip tour'],
]

export const eventNouns: ReadonlyMap<string, NounKind> = new Map(
  nouns.flatMap(([kind, words]) => words.split(' ').map((word): [string, NounKind] => [word, kind])),
)

/** "Met", "gathered", "received": verbs that are a meeting. */
export const meetingVerbs = set(
  'met meet meets meeting gathered gather gathers gathering convened convening convene convenes assembled assemble assembles received receives receive hosted conferred confer confers saw sees see sat sit sits sitting talked talk negotiated negotiate call calls spoke host hosts hosting welcomed welcomes greeted feted bring brings bringing brought started began called',
)

/** A sentence with none of these names no meeting. */
export const triggers: ReadonlySet<string> = new Set([
  ...eventNouns.keys(),
  ...meetingVerbs,
  'sat',
  'summits',
  'nsas',
  'premiers',
  'drilled',
  'trained',
  'exercised',
  'table',
  'mission',
  'together',
])

/** In a text that told of a meeting, words that may stand for another of its series: "the previous one", "the next will be". */
export const anaphors = set('one next previous last first second third fourth fifth')

/** Verbs that say of an event that it takes place, opens, ends or is set: its date and place may stand behind them. */
export const eventVerbs =
  set(`held hold holds holding take takes took taken taking occur occurred open opens opened opening begin begins began begun start starts started starting
  close closes closed closing end ends ended ending conclude concludes concluded kick kicked kicks wrap wrapped wraps wound finish finished launched run runs running ran
  scheduled due planned slated set expected fixed postponed rescheduled delayed moved put cancelled canceled called scrapped
  attend attends attended attending participate participates participated participating chair chairs chaired chairing co-chair co-chairs co-chaired co-hosted host hosts hosted hosting preside presided presides
  convene convened convenes convening organised organized organise organize address addressed addresses addressing arrived arrive arrives arriving
  join joined joins travel travels travelled traveled go going goes come comes came flew fly flies represent represented represents
  is are was were be been being will would has have had got get gets underway welcomed welcome opened inaugurated brought brings gathered gather gathers met meets meet meeting
  drew drawn bring sat sit led leads lead visit visited visits visiting paid pay pays stayed followed speak speaks spoke spoken speaking`)

/** Verbs of saying: their date is that of the saying. */
export const speechVerbs =
  set(`said says say told tells announced announces announce reported reports report added adds noted notes stated declared wrote writes posted
  published informed informs recalled recalls stressed emphasized emphasised underlined confirmed confirms tweeted quoted commented remarked explained learnt let`)

/** Other verbs: a date right behind one is the date of what it says. */
const otherVerbs = `founded established created formed signed signs sign adopted adopts approved approves acceded applied became become becomes grew grow rose rise fell fall reached amounted
  increased decreased elected appointed born agreed agree agrees decided decides discussed discuss discusses exchanged granted admitted gave given give gives made make makes took called calls proposed
  proposes invited invites thanked thanks expressed noted praised urged urges hailed considered reviewed accepted accept merged left leave ruled began entered enter enters celebrated marked
  returned sent sends launched issued received`

export const verbs: ReadonlySet<string> = new Set([...eventVerbs, ...speechVerbs, ...set(otherVerbs), ...meetingVerbs])

/** Words before which the modifiers of a noun end. */
export const stopsBefore =
  set(`in on at of to for with by from during after before ahead following since until between among as that which who when where while or but than
  the a an this that these those its their his her our my another any each every no some
  and will would is are was were be been being has have had can could may must shall should
  not also then there here it he she they we i you`)

/** "The", "this": what was spoken of. */
export const definites = set('the this that its their his her these those both our')

/** Not this one: another of the series. */
export const others = set('next previous last past another earlier former coming subsequent prior')

/** Words of the time to come right before the noun or the verb. */
export const future = set('next upcoming forthcoming coming planned scheduled future approaching')

/** Words that say nobody met: "press conference", "telephone talks". */
export const notEvents = set(
  'press news telephone phone conference-call television tv cabinet parliamentary party election peace',
)

/** A sentence with one of these may name who takes part in what the sentence before it told. */
export const participation =
  set(`attend attended attending participated participate participating took take taking addressed address chaired chairs hosted host hosts presided joined spoke sign signed
  represented represent opened sent led came delivered participants chairmanship presidency chair followed table floor attendees delegation delegations inaugurated present attendance attending speaking represents arrived welcomed greeted place places venue dates date`)
