/** Names of countries in the cases that sentences on trade ask for: by their endings, with the exceptions that the atlas knows. What is not sure keeps its nominative beside `страна`. */

interface Cases {
  genitive: string
  /** With its preposition: `в Россию`, `на Мальдивы`. */
  into: string
  instrumental: string
}

const exceptions: Readonly<Record<string, Cases>> = {
  Египет: { genitive: 'Египта', into: 'в\u00A0Египет', instrumental: 'Египтом' },
  Мальдивы: { genitive: 'Мальдив', into: 'на\u00A0Мальдивы', instrumental: 'Мальдивами' },
  'Шри-Ланка': { genitive: 'Шри-Ланки', into: 'на\u00A0Шри-Ланку', instrumental: 'Шри-Ланкой' },
  'Объединённые Арабские Эмираты': {
    genitive: 'Объединённых Арабских Эмиратов',
    into: 'в\u00A0Объединённые Арабские Эмираты',
    instrumental: 'Объединёнными Арабскими Эмиратами',
  },
  'Соединённые Штаты': {
    genitive: 'Соединённых Штатов',
    into: 'в\u00A0Соединённые Штаты',
    instrumental: 'Соединёнными Штатами',
  },
  'Саудовская Аравия': {
    genitive: 'Саудовской Аравии',
    into: 'в\u00A0Саудовскую Аравию',
    instrumental: 'Саудовской Аравией',
  },
  'Южно-Африканская Республика': {
    genitive: 'Южно-Африканской Республики',
    into: 'в\u00A0Южно-Африканскую Республику',
    instrumental: 'Южно-Африканской Республикой',
  },
  'Шанхайская организация сотрудничества': {
    genitive: 'Шанхайской организации сотрудничества',
    into: 'в\u00A0Шанхайскую организацию сотрудничества',
    instrumental: 'Шанхайской организацией сотрудничества',
  },
}

/** Endings of names of one word, the first that fits. */
const endings: readonly (readonly [ending: RegExp, genitive: string, accusative: string, instrumental: string])[] = [
  [/ия$/u, 'ии', 'ию', 'ией'],
  [/(?<=[гкх])а$/u, 'и', 'у', 'ой'],
  [/(?<=[жшщч])а$/u, 'и', 'у', 'ей'],
  [/а$/u, 'ы', 'у', 'ой'],
  [/й$/u, 'я', 'й', 'ем'],
  [/ь$/u, 'и', 'ь', 'ью'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, 'а', '', 'ом'],
]

function casesOf(name: string): Cases {
  if (Object.hasOwn(exceptions, name)) return exceptions[name]!
  // An acronym has one form for all cases.
  if (/^[А-ЯЁA-Z]+$/u.test(name)) return { genitive: name, into: `в\u00A0${name}`, instrumental: name }
  const known = / /u.test(name) ? undefined : endings.find(([ending]) => ending.test(name))
  if (!known) return { genitive: `страны ${name}`, into: `в\u00A0страну ${name}`, instrumental: `страной ${name}` }
  const [ending, genitive, accusative, instrumental] = known
  const at = /^[ВФ][^аеёиоуыэюя]/u.test(name) ? 'во' : 'в'
  return {
    genitive: name.replace(ending, genitive),
    into: `${at}\u00A0${name.replace(ending, accusative)}`,
    instrumental: name.replace(ending, instrumental),
  }
}

/** `Китая` */
export function genitiveOf(name: string): string {
  return casesOf(name).genitive
}

/** `в Китай` */
export function into(name: string): string {
  return casesOf(name).into
}

/** `с Китаем`, `со Шри-Ланкой` */
export function together(name: string): string {
  const { instrumental } = casesOf(name)
  return `${/^(?:[СЗШЖ][бвгджзклмнпрстфхцчшщ]|стран)/u.test(instrumental) ? 'со' : 'с'}\u00A0${instrumental}`
}

/** `из Китая` */
export function outOf(name: string): string {
  const { genitive, into: inside } = casesOf(name)
  return `${inside.startsWith('на') ? (name.startsWith('Ш') ? 'со' : 'с') : 'из'}\u00A0${genitive}`
}
