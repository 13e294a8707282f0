/** The character references of HTML: the usual names, and numbers. */

/** The characters from U+00A0 to U+00FF in their order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

/** Name and code point, the latter in base 16. */
const OTHERS =
  'amp:26 lt:3c gt:3e quot:22 apos:27 lsquo:2018 rsquo:2019 sbquo:201a ldquo:201c rdquo:201d bdquo:201e ndash:2013 mdash:2014 horbar:2015 hyphen:2010 dash:2010 minus:2212 hellip:2026 bull:2022 dagger:2020 Dagger:2021 permil:2030 prime:2032 Prime:2033 lsaquo:2039 rsaquo:203a euro:20ac trade:2122 numero:2116 ensp:2002 emsp:2003 thinsp:2009 hairsp:200a numsp:2007 zwnj:200c zwj:200d lrm:200e rlm:200f NewLine:a Tab:9 num:23 dollar:24 percnt:25 lpar:28 rpar:29 ast:2a plus:2b comma:2c period:2e sol:2f colon:3a semi:3b equals:3d quest:3f commat:40 lsqb:5b lbrack:5b bsol:5c rsqb:5d rbrack:5d lowbar:5f grave:60 lcub:7b verbar:7c vert:7c rcub:7d excl:21 le:2264 ge:2265 ne:2260 asymp:2248 rarr:2192 larr:2190 fnof:192 circ:2c6 tilde:2dc OElig:152 oelig:153 Scaron:160 scaron:161 Yuml:178 Zcaron:17d zcaron:17e Ccaron:10c ccaron:10d Cacute:106 cacute:107 nacute:144 sacute:15b zacute:17a zdot:17c lstrok:142 Lstrok:141 eogon:119 aogon:105 Gbreve:11e gbreve:11f Scedil:15e scedil:15f Idot:130 imath:131 inodot:131 abreve:103 amacr:101 Amacr:100 emacr:113 imacr:12b Imacr:12a omacr:14d umacr:16b ecaron:11b rcaron:159 dstrok:111 odblac:151 udblac:171'

const names = new Map<string, string>(LATIN.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)]))
for (const entry of OTHERS.split(' ')) {
  const [name = '', code = ''] = entry.split(':')
  names.set(name, String.fromCharCode(Number.parseInt(code, 16)))
}
/** Names that may stand without their semicolon. */
const OPEN = new Set([...LATIN.split(' '), 'amp', 'lt', 'gt', 'quot'])

/** What pages mean by the numbers from 128 to 159: the characters of windows-1252. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z][A-Za-z\d]{1,7}))(;?)/y
/** Characters that are not seen, as entities too. */
const UNSEEN = /^[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]$/u

/** The character for which the reference at `at` stands, and where it ends; undefined if it is none, and then it is text. */
export function entityAt(source: string, at: number): { text: string; end: number } | undefined {
  ENTITY.lastIndex = at
  const match = ENTITY.exec(source)
  if (!match) return undefined
  const [whole, decimal, hexadecimal, name, semicolon] = match
  if (name !== undefined && semicolon === '' && !OPEN.has(name)) return undefined
  const text =
    name === undefined
      ? characterOf(Number.parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10))
      : names.get(name)
  return text === undefined ? undefined : { text: UNSEEN.test(text) ? '' : text, end: at + whole.length }
}

/** The character that windows-1252 has for a number from 128 to 159. */
export function windowsCharacter(code: number): string {
  return WINDOWS.charAt(code - 128)
}

/** Undefined for a number that stands for no character. */
function characterOf(code: number): string | undefined {
  if (code >= 128 && code < 160) return windowsCharacter(code)
  if (code === 0 || code > 0x10_ff_ff || (code >= 0xd8_00 && code < 0xe0_00)) return undefined
  return code < 32 || code === 127 ? ' ' : String.fromCodePoint(code)
}
