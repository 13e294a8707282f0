/**
 * Names in Russian. Bodies after article 4 of the Charter of the SCO (https://base.garant.ru/2562275/), the category of 2025 after the Tianjin declaration as TASS quotes it
 * (https://tass.ru/mezhdunarodnaya-panorama/24921375); people and places by the usual Russian spelling.
 */
import type { NameTables } from '@/i18n/names'
import { places } from './places'
import { reporters } from './reporters'

const organisations: NameTables['organisations'] = {
  'arab-league': { name: 'Лига арабских государств', abbreviation: 'ЛАГ' },
  asean: { name: 'Ассоциация государств Юго-Восточной Азии', abbreviation: 'АСЕАН' },
  'belt-and-road': { name: 'Инициатива «Пояс и путь»' },
  brics: { name: 'БРИКС' },
  cica: { name: 'Совещание по взаимодействию и мерам доверия в Азии', abbreviation: 'СВМДА' },
  cis: { name: 'Содружество Независимых Государств', abbreviation: 'СНГ' },
  csto: { name: 'Организация Договора о коллективной безопасности', abbreviation: 'ОДКБ' },
  'dushanbe-process': { name: 'Душанбинский процесс' },
  eco: { name: 'Организация экономического сотрудничества', abbreviation: 'ОЭС' },
  eec: { name: 'Евразийская экономическая комиссия', abbreviation: 'ЕЭК' },
  escap: { name: 'Экономическая и социальная комиссия ООН для Азии и Тихого океана', abbreviation: 'ЭСКАТО' },
  icrc: { name: 'Международный комитет Красного Креста', abbreviation: 'МККК' },
  imf: { name: 'Международный валютный фонд', abbreviation: 'МВФ' },
  iofs: { name: 'Исламская организация по продовольственной безопасности', abbreviation: 'ИОПБ' },
  kremlin: { name: 'Кремль (Администрация Президента России)' },
  oecd: { name: 'Организация экономического сотрудничества и развития', abbreviation: 'ОЭСР' },
  sco: { name: 'Шанхайская организация сотрудничества', abbreviation: 'ШОС' },
  'sco-anti-drug-center': { name: 'Антинаркотический центр Шанхайской организации сотрудничества' },
  'sco-business-council': { name: 'Деловой совет Шанхайской организации сотрудничества' },
  'sco-interbank-consortium': { name: 'Межбанковское объединение Шанхайской организации сотрудничества' },
  'sco-organised-crime-center': {
    name: 'Центр Шанхайской организации сотрудничества по противодействию транснациональной организованной преступности',
  },
  'sco-rats': { name: 'Региональная антитеррористическая структура Шанхайской организации сотрудничества', abbreviation: 'РАТС' },
  'sco-secretariat': { name: 'Секретариат Шанхайской организации сотрудничества' },
  'sco-universal-center': {
    name: 'Универсальный центр по противодействию вызовам и угрозам безопасности государств – членов Шанхайской организации сотрудничества',
  },
  'shanghai-five': { name: '«Шанхайская пятёрка»' },
  'silk-road-economic-belt': { name: 'Экономический пояс Шёлкового пути' },
  'tajik-president-website': { name: 'Официальный сайт Президента Таджикистана' },
  un: { name: 'Организация Объединённых Наций', abbreviation: 'ООН' },
  unesco: { name: 'Организация Объединённых Наций по вопросам образования, науки и культуры', abbreviation: 'ЮНЕСКО' },
  'united-russia': { name: '«Единая Россия»' },
  'world-bank': { name: 'Всемирный банк' },
}

const people: NameTables['people'] = {
  'a-o-issekeshev': 'А. О. Исекешев',
  'ajit-doval': 'Аджит Довал',
  'bobur-usmanov': 'Бобур Усманов',
  'bolat-nurgaliev': 'Болат Нургалиев',
  'dmitry-mezentsev': 'Дмитрий Мезенцев',
  'dzhenisbek-dzhumanbekov': 'Дженисбек Джуманбеков',
  'elmar-mammadyarov': 'Эльмар Мамедъяров',
  'emomali-rahmon': 'Эмомали Рахмон',
  'jumakhon-giyosov': 'Джумахон Гиёсов',
  'm-m-imankulov': 'М. М. Иманкулов',
  'moeed-yusuf': 'Муид Юсуф',
  'muratbek-imanaliev': 'Муратбек Иманалиев',
  'myrzakan-subanov': 'Мырзакан Субанов',
  'n-r-makhmudzoda': 'Н. Р. Махмудзода',
  'nikolai-patrushev': 'Николай Патрушев',
  'nurlan-yermekbayev': 'Нурлан Ермекбаев',
  'rashid-alimov': 'Рашид Алимов',
  'ruslan-mirzayev': 'Руслан Мирзаев',
  'ularbek-sharsheev': 'Уларбек Шаршеев',
  'v-t-kasymov': 'В. Т. Касымов',
  'vladimir-norov': 'Владимир Норов',
  'xi-jinping': 'Си Цзиньпин',
  'yevgeny-sysoyev': 'Евгений Сысоев',
  'zhang-deguang': 'Чжан Дэгуан',
  'zhang-ming': 'Чжан Мин',
  'zhang-xinfeng': 'Чжан Синьфэн',
  'zhao-kezhi': 'Чжао Кэчжи',
}

const grounds: NameTables['grounds'] = {
  abkhazia: 'Абхазия',
  'aksai-chin': 'Аксайчин',
  'arunachal-pradesh': 'Аруначал-Прадеш',
  crimea: 'Крым',
  'eastern-ukraine': 'Донецкая, Херсонская, Луганская и Запорожская области',
  golan: 'Голанские высоты',
  halaib: 'Халаибский треугольник',
  kashmir: 'Кашмир',
  kosovo: 'Косово',
  'kuril-islands': 'Южные Курильские острова',
  'northern-cyprus': 'Северный Кипр',
  siachen: 'Ледник Сиачен',
  somaliland: 'Сомалиленд',
  'south-ossetia': 'Южная Осетия',
  taiwan: 'Тайвань',
  'western-sahara': 'Западная Сахара',
  doklam: 'Доклам',
  kalapani: 'Калапани',
}

const offices: NameTables['offices'] = {
  President: 'Президент',
  'President of CN': 'Председатель',
  'Secretary-General': 'Генеральный секретарь',
  'Foreign Minister': 'Министр иностранных дел',
  'Assistant to the President, Secretary of the Security Council': 'Помощник Президента, секретарь Совета безопасности',
  'Adviser to the Prime Minister for National Security': 'Советник премьер-министра по национальной безопасности',
  'Deputy Secretary of the Security Council': 'Заместитель секретаря Совета безопасности',
  'Director of the Executive Committee': 'Директор Исполнительного комитета',
  'Secretary of the Security Council': 'Секретарь Совета безопасности',
  'National Security Adviser': 'Советник по национальной безопасности',
  'Member of the State Council': 'Член Государственного совета',
  'Head of the organisation': 'Глава организации',
}

const titles: NameTables['titles'] = {
  '2001-06-summit-shanghai': 'Учредительный саммит, Шанхай',
  '2019-05-dushanbe-process-dushanbe':
    'Международная конференция высокого уровня по противодействию терроризму и его финансированию, Душанбе',
  '2019-05-rahmon-norov-dushanbe': 'Встреча Эмомали Рахмона и Владимира Норова, Душанбе',
  '2014-09-signing-road-transport-dushanbe': 'Подписание соглашения о международных автомобильных перевозках, Душанбе',
  '2018-04-election-observation-baku': 'Наблюдение за выборами Президента Азербайджана',
  '2018-04-mammadyarov-alimov-baku': 'Встреча Эльмара Мамедъярова и Рашида Алимова, Баку',
  '2024-07-xi-jinping-visit-tajikistan': 'Визит Си Цзиньпина в Таджикистан',
  '2025-08-rahmon-visit-china': 'Визит Эмомали Рахмона в Китай',
  '2025-08-rahmon-xi-china': 'Встреча Эмомали Рахмона и Си Цзиньпина в Китае',
  '2025-rahmon-xi-first': 'Первая встреча Эмомали Рахмона и Си Цзиньпина в 2025 году',
  '2001-06-signing-declaration': 'Принятие Декларации о создании ШОС',
  '2021-06-rahmon-receives-delegations-dushanbe': 'Приём глав делегаций Эмомали Рахмоном, Душанбе',
  '2021-09-pabbi-antiterror-pabbi': '«Пабби-Антитеррор – 2021»',
  '2021-09-peace-mission-donguz': '«Мирная миссия – 2021»',
  '2002-10-exercise-01-pamir-alay': '«Учение-01»',
  '2003-08-coalition-ucharal': '«Взаимодействие – 2003»',
  '2019-11-un-sco-event-new-york': 'Специальное мероприятие ООН и ШОС по терроризму и организованной преступности, Нью-Йорк',
  '2021-07-contact-group-afghanistan-dushanbe': 'Контактная группа «ШОС – Афганистан», Душанбе',
  '2021-09-joint-sco-csto-dushanbe': 'Совместное заседание глав государств ШОС и ОДКБ, Душанбе',
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
/** `24-е заседание`, `1-й форум`: the ending follows the gender of the word. */
const numbered = (number: number | undefined, what: string, ending = 'е') =>
  number === undefined ? what : `${number}-${ending} ${lowered(what)}`

export const names: NameTables = {
  countries: {
    KG: 'Кыргызстан',
    MM: 'Мьянма',
    US: 'США',
  },
  organisations,
  people,
  places,
  grounds,
  offices,
  reporters,
  titles,
  seriesMeetings: {
    'heads-of-state-council': (number) => numbered(number, 'Заседание Совета глав государств'),
    'heads-of-government-council': (number) => numbered(number, 'Заседание Совета глав правительств'),
    'foreign-ministers-council': (number) => numbered(number, 'Заседание Совета министров иностранных дел'),
    'national-coordinators': (number) => numbered(number, 'Заседание Совета национальных координаторов'),
    'security-council-secretaries': (number) => numbered(number, 'Заседание секретарей советов безопасности'),
    'defence-ministers': (number) => numbered(number, 'Совещание министров обороны'),
    'anti-drug-heads': (number) => numbered(number, 'Совещание руководителей антинаркотических ведомств'),
    'sco-forum': (number) => numbered(number, 'Заседание Форума ШОС'),
    'sco-plus': (number) => numbered(number, 'Заседание в формате «ШОС плюс»'),
    'inter-party-forum': (number) => numbered(number, 'Межпартийный форум «ШОС плюс»', 'й'),
    'peace-mission': (_, year) => `«Мирная миссия – ${year}»`,
    'dushanbe-process': (number) => numbered(number, 'Конференция Душанбинского процесса', 'я'),
    'shanghai-five': (number) => numbered(number, 'Саммит «Шанхайской пятёрки»', 'й'),
  },
  typeMeetings: {
    summit: 'Саммит',
    'heads-of-government': 'Заседание глав правительств',
    'security-council': 'Заседание секретарей советов безопасности',
    ministerial: 'Встреча министров',
    bilateral: 'Двусторонняя встреча',
    conference: 'Конференция',
    forum: 'Форум',
    exercise: 'Учения',
    signing: 'Подписание',
    other: 'Встреча',
  },
  atPlace: (title, place) => `${title}, ${place}`,
}
