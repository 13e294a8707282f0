/** The words of which reports on trade are made, each looked up by itself. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

export type TopicMeasure = 'turnover' | 'exports' | 'imports'

const TOPICS: Record<TopicMeasure, string> = {
  turnover: 'trade trades traded commerce turnover turnovers circulation trading',
  exports:
    'export exports exported exporting shipments shipped supplies supplied deliveries delivered sales sold sells selling sell sale supplying shipping ships ship delivering delivers exporter exporters',
  imports: 'import imports imported importing purchases purchased bought buys buying buy purchase purchasing importer importers',
}
/** What a figure can be of. */
export const topics: ReadonlyMap<string, TopicMeasure> = new Map(
  (Object.keys(TOPICS) as TopicMeasure[]).flatMap((measure) =>
    TOPICS[measure].split(' ').map((word): [string, TopicMeasure] => [word, measure]),
  ),
)
export const verbs = setOf(
  'traded exported exporting shipped supplied delivered sold sells selling sell supplying shipping ships ship delivering delivers imported importing purchased bought buys buying buy purchasing',
)
/** With these a sentence may tell of trade without any of the words above. */
export const cues = setOf('partner partners goods business exchange exchanges exchanged exchanging')
/** Said of a single contract as often as of the trade of two countries: both must be named, and the sum be one of goods. */
export const weak = setOf(
  'shipments shipped supplies supplied deliveries delivered sales sold sells selling sell sale supplying shipping ships ship delivering delivers purchases purchased bought buys buying buy purchase purchasing exporter exporters importer importers',
)

/** After "trade" these make it something other than a sum. */
export const notTradeAfter =
  setOf(`war wars union unions minister ministers ministry ministries agreement agreements fair fairs house houses mission corridor corridors
  route routes office offices relations ties cooperation partner partners partnership zone zones barriers representative representatives organization organisation tensions policy policies
  links area areas regime facilitation restrictions sanctions delegation delegations show shows deal deals pact talks conference chamber department data official officials
  statistics figures hub links interaction opportunities potential routes environment dispute disputes secretary center centre issues sector fleet names turnover`)
export const notTradeBefore = setOf(
  'ministry minister chamber department secretary organization organisation bureau committee commission directorate',
)

/** What figures are also of: they take what follows, up to the next topic. */
export const blocks =
  setOf(`investor investors accumulated deficit deficits surplus surpluses balance imbalance gap investment investments investing invested invest fdi loan loans credit credits grant grants aid assistance
  lent lend lends lending borrowed tax taxes debt debts remittances transfers gdp budget revenue revenues output production reserves contract contracts fund funds capital portfolio transit tonnes tons tonne barrels
  tourists tourism cargo freight traffic passengers population inflation tariff tariffs duty duties deals agreement agreements memorandums projects project line share shares
  bonds stake profit profits economy income compensation subsidies cost costs price prices salary wages settlements penalty fine e-commerce reexports re-exports reexport re-export`)

/** Single goods and services: not the trade of two countries. */
export const goods =
  setOf(`oil gas coal crude petroleum lng lpg wheat grain grains flour cotton gold silver copper uranium aluminium aluminum steel metal metals ore ores iron concentrate
  concentrates meat beef mutton poultry fish rice fruit fruits vegetable vegetables potatoes potato onions citrus tea coffee sugar cars car vehicles vehicle automobile automobiles machinery equipment
  electronics textile textiles fertiliser fertilisers fertilizer fertilizers chemical chemicals food foods foodstuffs agricultural agro agri agriculture agri-food agro-industrial farm dairy pharmaceutical pharmaceuticals medicine
  medicines weapons arms defence defense timber wood electricity energy fuel fuels diesel gasoline services service non-oil non-energy non-resource minerals mineral leather carpet carpets
  surgical cement cherries apples tomatoes nuts honey wool silk garments apparel clothing footwear smartphones phones software livestock soybeans soybean corn barley
  e-commerce online electronic retail barter sunflower seeds sesame marble plastics rubber trucks tractors aircraft planes helicopters tobacco alcohol wine beverages furniture transit
  seed mango mangoes kinnow ghee diamonds jewellery gems pharma tyres tires polymers polyethylene yarn fabric fabrics hides skins wires cables appliances titanium zinc ammonia urea sulphur sulfur salt butter
  cheese milk eggs lentils pulses beans peas melons grapes raisins pistachios almonds saffron cumin figs lemons oranges mandarins pomegranates motorcycles engines graphite lithium potash oilseeds toys`)

/** After "with", "to", "from": a partner that is no country. */
export const groups =
  setOf(`countries states nations members world region regions union bloc eu europe european africa asia asean cis eaeu eeu brics sco opec neighbours neighbors
  partners republics markets abroad globe others gcc continent economies five`)

/** These say that a figure is aimed at or foreseen; the forms of verbs only. */
export const unreal =
  setOf(`will would could may might should shall can target targets targeted targeting goal goals aim aims aimed aiming plan plans planned planning expected expects expect
  expecting forecast forecasts forecasted projected projection potential ambition ambitious intend intends intended want wants wanted hope hopes hoped task tasks tasked objective must bring
  seek seeks sought ready willing pledged vowed pledge dream possible opportunity opportunities prospects eventually`)
const BARE = 'reach increase raise bring boost double triple expand grow hit exceed achieve surpass top lift take push get attain'
export const bareVerbs = setOf(BARE)

/** Finite words that tell of a figure that is there: what was aimed at before them is another one. */
export const told =
  setOf(`reached amounted totaled totalled stood rose fell was were grew exceeded surpassed increased decreased declined dropped jumped surged made came hit topped
  comprised constituted accounted recorded registered has had is are stands amounts totals reaches exceeds valued climbed soared shrank went doubled tripled halved traded exported imported sold bought
  supplied purchased gained expanded added slipped plunged slumped equaled equalled crossed`)

export const up =
  setOf(`up rose rise rises rising risen grew grow grows growing grown growth increase increased increases increasing gain gained gains gaining jump jumped jumps surge surged surges surging climb climbed soar soared
  soaring expand expanded expanding expansion higher more above bigger greater larger added adding boosted boost spike spiked uptick upturn advanced strengthened plus leap leaped leapt hike improved lifted lift lifting raised raises propelled pushed
  accelerated rocketed skyrocketed exceeded exceeding swelled widened`)
export const down =
  setOf(`down fell fall falls falling fallen decline declined declines declining decrease decreased decreases decreasing drop dropped drops dropping shrank shrink shrunk shrinking slipped slip slump slumped plunge
  plunged plunging lower less below smaller fewer reduced reduction reducing contracted contraction dip dipped lost loss tumbled collapse collapsed slid slide minus weakened sank diminished narrowed cut slashed shed eased trimmed dented`)

/** A country named with one of these is the one that tells of it, not a party: "Uzbek statistics agency". */
export const tellers =
  setOf(`ministry minister ministers ministerial ambassador embassy agency committee customs bank president premier pm prime statistics statistical statisticians officials official government
  side media news administration service services authorities central national state foreign economy press envoy chamber newspaper diplomat diplomats bureau data consul leader
  chairman deputy secretary parliament cabinet company companies firm firms businessmen businesses entrepreneurs capital city market markets currency economist economists`)
export const references = setOf(
  'it its this that these their they figure figures volume volumes indicator amount total growth increase decrease decline number value rise drop fall compared turnover trade export import he she which both two-way bilateral mutual',
)
