const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\uFE00-\uFE0F\uFEFF\u{E0100}-\u{E01EF}]/gu
const DASHES = /[-‐‑‒–—―−─━ー]/gu
const SPACES_AND_DOTS = /[\s・･]/gu
const HIRAGANA = /[ぁ-ゖゝゞ]/gu
const HIRAGANA_TO_KATAKANA = 0x60

/** Characters that people type for one another in names. NFKC leaves them apart. */
const VARIANTS: Record<string, string> = {
  髙: '高',
  﨑: '崎',
  濵: '浜',
  濱: '浜',
  邊: '辺',
  邉: '辺',
  澤: '沢',
  齋: '斎',
  齊: '斉',
  廣: '広',
  德: '徳',
  惠: '恵',
  藏: '蔵',
  眞: '真',
  國: '国',
  嶋: '島',
  嶌: '島',
  舘: '館',
  冨: '富',
  瀨: '瀬',
  櫻: '桜',
  榮: '栄',
  會: '会',
  ヶ: 'ケ',
  ヵ: 'カ',
  '〜': '~',
}
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'gu')

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(HIRAGANA, (letter) => String.fromCharCode(letter.charCodeAt(0) + HIRAGANA_TO_KATAKANA))
    .replace(DASHES, 'ー')
    .replace(VARIANT, (letter) => VARIANTS[letter] ?? letter)
    .replace(SPACES_AND_DOTS, '')

/**
 * The form of a name by which it is searched and compared; never shown and never stored in place of the name itself,
 * because it loses what people write on purpose (U+FA19 becomes 神, 髙 becomes 高).
 *
 * Width, hiragana and katakana, dashes and the long-vowel mark, spaces and middle dots, capitals, variation selectors
 * and common variant kanji no longer make a difference. A separate voicing mark joins its letter before NFKC, which
 * would turn `ウ゛` into `ウ` with a space. Applying it twice gives the same as once.
 */
export function searchKey(raw: string): string {
  const joined = raw.replace(INVISIBLE, '').replace(/゛/gu, '\u3099').replace(/゜/gu, '\u309A')
  // The second pass joins letters and marks that stood apart until a space between them went.
  return fold(fold(joined)).normalize('NFKC')
}
