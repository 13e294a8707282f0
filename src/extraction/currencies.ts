/** The signs, codes and names by which texts call currencies. */

/** By sign: ISO 4217, or `RUPEE` where the text must say whose. */
export const SIGNS = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₨', 'RUPEE'],
  ['₸', 'KZT'],
  ['₺', 'TRY'],
  ['₼', 'AZN'],
])
/** ISO 4217 in small letters. */
export const CODES = new Set(
  'usd eur rub cny gbp jpy kzt uzs tjs kgs inr pkr irr byn byr try azn tmt amd gel mnt afn aed sar lkr npr mmk krw chf qar kwd bhd omr egp ils bdt thb vnd idr myr sgd hkd mdl rsd pln huf'.split(
    ' ',
  ),
)
/** What may stand before a number. */
export const BEFORE = new Map([
  ...Array.from(CODES, (code): [string, string] => [code, code.toUpperCase()]),
  ['rmb', 'CNY'],
  ['rs', 'RUPEE'],
  ['re', 'RUPEE'],
  ['qr', 'QAR'],
  ['sr', 'SAR'],
  ['dh', 'AED'],
  ['dhs', 'AED'],
  ['tk', 'BDT'],
  ['rm', 'MYR'],
  ['ro', 'OMR'],
  ['kd', 'KWD'],
])
/** What may stand behind a number; `RUPEE`, `RUBLE` and `MANAT` where the text must say whose. */
export const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: 'dollar dollars usd',
    EUR: 'euro euros',
    CNY: 'yuan yuans renminbi rmb',
    RUBLE: 'rouble roubles ruble rubles',
    GBP: 'sterling',
    KZT: 'tenge tenges',
    TJS: 'somoni somonis',
    UZS: "sum sums soum soums so'm",
    KGS: 'som soms',
    RUPEE: 'rupee rupees rs',
    IRR: 'rial rials',
    TOMAN: 'toman tomans',
    TRY: 'lira liras',
    MANAT: 'manat manats',
    AMD: 'dram drams',
    GEL: 'lari',
    MNT: 'tugrik tugriks togrog togrogs',
    AFN: 'afghani afghanis',
    AED: 'dirham dirhams',
    SAR: 'riyal riyals',
    JPY: 'yen',
    KRW: 'won',
    BDT: 'taka takas',
    MMK: 'kyat kyats',
    IDR: 'rupiah rupiahs',
    MYR: 'ringgit ringgits',
    THB: 'baht',
    VND: 'dong',
    ILS: 'shekel shekels',
    CHF: 'francs',
  }).flatMap(([code, names]) => names.split(' ').map((name): [string, string] => [name, code])),
)
/** Words that say whose a currency is. */
export const OWNERS = new Set(
  'us u.s u.s. american chinese russian indian pakistani iranian kazakh uzbek tajik kyrgyz belarusian turkish azerbaijani turkmen qatari emirati uae saudi nepalese nepali'.split(
    ' ',
  ),
)
/** By owner and currency. */
export const OWNED: ReadonlyMap<string, string> = new Map([
  ['indian RUPEE', 'INR'],
  ['pakistani RUPEE', 'PKR'],
  ['russian RUBLE', 'RUB'],
  ['belarusian RUBLE', 'BYN'],
  ['azerbaijani MANAT', 'AZN'],
  ['turkmen MANAT', 'TMT'],
  ['nepalese RUPEE', 'NPR'],
  ['nepali RUPEE', 'NPR'],
  ['qatari SAR', 'QAR'],
])
