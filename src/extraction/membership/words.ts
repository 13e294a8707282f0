/** The words by which texts speak of membership. All in the folded form of tokens. */

/** Cardinal numbers in words, as far as an organisation of states needs them. */
const UNITS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
]
const MORE = ['sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']
export const numberWords: ReadonlyMap<string, number> = new Map([...UNITS, ...MORE].map((word, index) => [word, index + 1]))

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const ordinals = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th',
)
/** What may stand before "member", "observer" and the like without changing who has the status. */
export const describing =
  words(`full fully full-fledged fully-fledged fledged permanent new newest latest newly admitted current present active other
  fellow remaining key core leading principal main regular official existing largest biggest smallest youngest oldest only important valued major
  responsible prominent central south southeast east west north eastern western asian eurasian european gulf arab caucasian nuclear muslim islamic
  influential long-standing longstanding longtime powerful regional sovereign equal independent participating respective close friendly recent
  non-regional de facto so-called same strong small big great dominant rotating incoming sanctioned energy-rich resource-rich landlocked`)
/** A status that is not, no longer or not yet held. */
export const voiding =
  words(`former ex future potential prospective candidate possible would-be aspiring likely associate non suspended election military
  international electoral polling independent neutral outside political western foreign peace un acceding upcoming invited honorary special honoured
  distinguished proposed hopeful`)
/** Whose members they are, if not the organisation's. */
export const otherBodies =
  words(`parliament parliamentary family crew cabinet staff board party council committee faculty gang delegation press senate
  congress team assembly commission union league jury duma politburo bureau panel taliban government audience community army security militia trade business
  trading staff club-member society teaching academy family's quad g7 g20 nato`)
/** Nouns that name the organisation without its name. */
export const bodies = words(
  'organisation organization grouping bloc group alliance body club association forum pact structure entity family league union institution block',
)
export const stateNouns = words('state states country countries nation nations republics economies republic')

export const hedging =
  words(`will would shall should could may might can if whether unless would-be apply applies applied applying application applications applicant applicants aspirant aspirants contender contenders hopefuls
  seek seeks seeking sought want wants wanted wanting wish wishes wished wishing hope hopes hoped hoping aspire aspires aspired aspiring aspiration aspirations
  bid bids candidate candidates candidacy eager keen interested interest intend intends intended intention plan plans planned expect expects expected
  potential future possible possibility request requests requested requesting ask asks asked asking propose proposes proposed proposal
  consider considers considered considering discuss discusses discussed discussing negotiate negotiates negotiating negotiations pending
  process procedure procedures eligible eligibility criteria requirement requirements await awaits awaiting wait waits waiting waited negotiated ready readiness line ambition ambitions
  prospect prospects prospective likely unlikely poised obligations commitments oppose opposes opposed block blocked blocks favour favor favoured favored advocate
  advocates lobby lobbied pledge pledged promise promised vie path road towards toward roadmap closer attempt attempts
  apparently supposedly deserve deserves need needs must offer offered invite invited invites invitation scheduled prepare prepares preparing preparation
  preparations efforts push pushes pushing desire desires soon upcoming forthcoming coming intends vying attain pursue pursuing pursuit towards quest mulls mulling
  supports supported supporting support backs backed backing initiate initiated initiating launch launched begin began start started starting'll`)
export const denying =
  words(`not n't never neither nor none without cannot denied denies deny reject rejects rejected refuse refused refuses
  isn't aren't wasn't weren't hasn't haven't don't doesn't didn't won't wouldn't no far instead rather failed fails fail ruled lacks lacking withdrew left quit
  leave leaves leaving withdraw withdrawn suspended expelled unless false barred`)
export const bygone = words(`former formerly previously earlier once initially originally then until ex used had`)

export const be = words('is are be been being remain remains remained become becomes became becoming stay stays')
export const have = words(
  'have has had having hold holds holding held enjoy enjoys enjoying enjoyed possess possesses possessed keep keeps kept retain retains retained occupy occupies occupied carry carries bear',
)
export const comprising =
  words(`comprise comprises comprising comprised include includes including included unite unites uniting united group groups grouping
  gather gathers gathering encompass encompasses encompassing embrace embraces embracing incorporate incorporates incorporating span spans spanning
  contain contains containing integrate integrates counts composed consists consist consisting composes
  combines combine combining`)
export const joining = words('joined join joins joining acceded accede accedes acceding entered enter enters entering')
export const giving =
  words(`granted grant grants granting given give gave gives giving received receive receives receiving obtained obtain obtains obtaining
  gained gain gains gaining acquired acquire acquires acquiring got gets get gotten awarded award awards awarding conferred confer secured secure secures achieved achieve won win wins
  admitted admit admits admitting accepted accept accepts accepting inducted induct inducting elevated upgraded upgrade upgrades promoted approved approve
  welcomed welcome welcomes welcoming adding added taken took raised assumed attained assigned accorded accords bestowed confirmed registered incorporated
  enrolled recognised recognized transferred moved named designated declared`)
export const accession = words('accession admission entry induction inclusion joining adhesion entrance addition accessions')
