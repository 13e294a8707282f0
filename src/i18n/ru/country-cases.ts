/** Names of countries in the cases that sentences on trade ask for: by their endings, with the exceptions that the atlas knows. What is not sure keeps its nominative beside `страна`. */

interface Cases {
  genitive: string
  /** With its preposition: `в Россию`, `на Мальдивы`. */
  into: string
}

const exceptions: Readonly<Record<string, Cases>> = {
  Египет: { genitive: 'Египта', into: 'в\u00A0Египет' },
  Мальдивы: { genitive: 'Мальдив', into: 'на\u00A0Мальдивы' },
  'Шри-Ланка': { genitive: 'Шри-Ланки', into: 'на\u00A0Шри-Ланку' },
  'Объединённые Арабские Эмираты': {
    genitive: 'Объединённых Арабских Эмиратов',
    into: 'в\u00A0Объединённые Арабские Эмираты',
  },
  'Соединённые Штаты': { genitive: 'Соединённых Штатов', into: 'в\u00A0Соединённые Штаты' },
  'Саудовская Аравия': { genitive: 'Саудовской Аравии', into: 'в\u00A0Саудовскую Аравию' },
  'Южно-Африканская Республика': {
    genitive: 'Южно-Африканской Республики',
    into: 'в\u00A0Южно-Африканскую Республику',
  },
  'Шанхайская организация сотрудничества': {
    genitive: 'Шанхайской организации сотрудничества',
    into: 'в\u00A0Шанхайскую организацию сотрудничества',
  },
}

/** Endings of names of one word, the first that fits. */
const endings: readonly (readonly [ending: RegExp, genitive: string, accusative: string])[] = [
  [/ия$/u, 'ии', 'ию'],
  [/(?<=[гкхжшщч])а$/u, 'и', 'у'],
  [/а$/u, 'ы', 'у'],
  [/й$/u, 'я', 'й'],
  [/ь$/u, 'и', 'ь'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, 'а', ''],
]

function casesOf(name: string): Cases {
  if (Object.hasOwn(exceptions, name)) return exceptions[name]!
  // An acronym has one form for all cases.
  if (/^[А-ЯЁA-Z]+$/u.test(name)) return { genitive: name, into: `в\u00A0${name}` }
  const known = / /u.test(name) ? undefined : endings.find(([ending]) => ending.test(name))
  if (!known) return { genitive: `страны ${name}`, into: `в\u00A0страну ${name}` }
  const [ending, genitive, accusative] = known
  const at = /^[ВФ][^аеёиоуыэюя]/u.test(name) ? 'во' : 'в'
  return { genitive: name.replace(ending, genitive), into: `${at}\u00A0${name.replace(ending, accusative)}` }
}

/** `Китая` */
export function genitiveOf(name: string): string {
  return casesOf(name).genitive
}

/** `в Китай` */
export function into(name: string): string {
  return casesOf(name).into
}

/** `из Китая` */
export function outOf(name: string): string {
  const { genitive, into: inside } = casesOf(name)
  return `${inside.startsWith('на') ? (name.startsWith('Ш') ? 'со' : 'с') : 'из'}\u00A0${genitive}`
}
