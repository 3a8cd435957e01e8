/** What a name on the disc may have at most, its ending included: Joliet and every Windows take it. */
export const LONGEST_NAME = 64
/** What may not stand in a name on Windows. */
const FORBIDDEN = /[<>:"/\\|?*]/
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i
/** Written in Shift_JIS as other characters by Windows than by others: no name has them. */
const AMBIGUOUS = '～∥－￠￡￢＼'
/** Letters of names that have another form in JIS X 0208, and lines that look alike. */
const VARIANTS: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  濵: '浜',
  德: '徳',
  黑: '黒',
  邊: '辺',
  吉: '吉',
  𠮷: '吉',
  𠮟: '叱',
  '〜': '-',
  '～': '-',
  '－': '-',
  '−': '-',
  '–': '-',
  '―': '-',
}

let jis: ReadonlySet<string> | undefined

/** The characters of JIS X 0208: those every machine has had since 1990. The makers' own (rows 13 and 89–92) are none of them. */
function jisCharacters(): ReadonlySet<string> {
  if (jis) return jis
  const decoder = new TextDecoder('shift_jis')
  const found = new Set<string>()
  for (let lead = 0x81; lead <= 0xea; lead += 1) {
    if ((lead > 0x9f && lead < 0xe0) || lead === 0x87) continue
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if ([...character].length === 1 && character !== '�') found.add(character)
    }
  }
  for (const each of AMBIGUOUS) found.delete(each)
  jis = found
  return found
}

/** Whether a character is safe in a name on every machine. */
export const isPlain = (character: string): boolean =>
  /^[\x21-\x7e]$/.test(character) ? !FORBIDDEN.test(character) : character !== '　' && jisCharacters().has(character)

function plainOf(character: string): string {
  if (isPlain(character)) return character
  if (/^\s$/u.test(character)) return '_'
  const variant = VARIANTS[character]
  if (variant) return variant
  const folded = [...character.normalize('NFKC')].map((each) => (isPlain(each) ? each : /^\s$/u.test(each) ? '' : null))
  return folded.includes(null) || folded.join('') === '' ? '_' : folded.join('')
}

const trimmed = (text: string): string => text.replace(/_{2,}/g, '_').replace(/^[._-]+|[._]+$/g, '')

/** A part of a name of plain characters, at most so long. */
function stemOf(text: string, longest: number): string {
  const plain = trimmed([...text.normalize('NFC')].map(plainOf).join(''))
  const stem = trimmed(plain.slice(0, longest))
  if (stem === '') return 'file'
  return RESERVED.test(stem) ? `${stem}_` : stem
}

/**
 * A file's name as it stands on the disc: only characters of JIS X 0208 and of ASCII that Windows takes, never a name it keeps
 * for itself, at most 64 long. What has a plain form gets it (①→1, ㈱→(株), ｱ→ア, 髙→高), everything else a low line.
 */
export function safeFileName(name: string): string {
  const [, stem = name, ending = ''] = /^(.+)\.([A-Za-z0-9]{1,8})$/s.exec(name) ?? []
  const extension = ending === '' ? '' : `.${ending.toLowerCase()}`
  return `${stemOf(stem, LONGEST_NAME - extension.length - 1)}${extension}`
}

/** The name of a file about something, of three parts: where the whole is too long, what it is about gives way, never its edition. */
export function safeNameAbout(kind: string, about: string, edition: string, ending: string): string {
  const [first, last] = [stemOf(kind, LONGEST_NAME), stemOf(edition, LONGEST_NAME)]
  const room = LONGEST_NAME - 1 - ending.length - 1 - first.length - last.length - 2
  const parts = about.trim() === '' || room < 1 ? [first, last] : [first, stemOf(about, room), last]
  return safeFileName(`${parts.join('_')}.${ending}`)
}

/** The same for the name of a folder. */
export const safeFolderName = (name: string): string => stemOf(name, LONGEST_NAME)

const alike = (name: string): string => name.normalize('NFKC').toLowerCase()

/** A name like none of those taken, for machines that do not tell large letters from small ones; it is then taken as well. */
export function unusedName(name: string, taken: Set<string>): string {
  const [, stem = name, extension = ''] = /^(.+?)(\.[a-z0-9]{1,8})?$/s.exec(name) ?? []
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? '' : `_${number}`
    const candidate = `${stem.slice(0, LONGEST_NAME - extension.length - mark.length)}${mark}${extension}`
    if (taken.has(alike(candidate))) continue
    taken.add(alike(candidate))
    return candidate
  }
}
