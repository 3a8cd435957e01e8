import { searchKey } from '../text/searchKey'

/** Two things that are the same of two records, and so make them perhaps one person: a name alone never does. */
export const MATCH_KINDS = [
  'name_birth',
  'kana_birth',
  'name_phone',
  'kana_phone',
  'name_email',
  'kana_email',
  'birth_phone',
  'birth_email',
] as const
export type MatchKind = (typeof MATCH_KINDS)[number]
/** What a person is told by: one word of a kind. */
export type MatchTrait = 'name' | 'kana' | 'birth' | 'phone' | 'email'

/** What is known of a person, as typed. Empty and missing values match nobody. */
export type Traits = {
  name: string | null
  kana: string | null
  birthDate: string | null
  phones: readonly (string | null | undefined)[]
  emails: readonly (string | null | undefined)[]
}
export type MatchValue = { kind: MatchKind; value: string }

/** Digits as they are dialled inside Japan: `＋81 90-1234-5678` is `09012345678`. */
export function phoneKey(raw: string): string {
  const digits = raw.normalize('NFKC').replace(/[^\d+]/gu, '')
  return digits.replace(/^(?:\+81|0081)0?/u, '0').replace(/\D/gu, '')
}

/** An address as mail servers compare it. */
export const emailKey = (raw: string): string => raw.normalize('NFKC').replace(/\s/gu, '').toLowerCase()

/** The traits of a kind, the one by which a person is called first. */
export const traitsOf = (kind: MatchKind): readonly [MatchTrait, MatchTrait] => kind.split('_') as [MatchTrait, MatchTrait]

const known = (values: readonly (string | null | undefined)[], key: (raw: string) => string): string[] => [
  ...new Set(values.flatMap((value) => (value ? [key(value)] : [])).filter((each) => each !== '')),
]

/**
 * By which pairs of traits a person can be found again, each normalised and joined. Width, hiragana and katakana, variant
 * kanji, dashes and spaces make no difference. The pairs are what is hashed: a birth date by itself is never.
 */
export function matchValues({ birthDate, emails, kana, name, phones }: Traits): MatchValue[] {
  const values: Record<MatchTrait, string[]> = {
    name: known([name], searchKey),
    kana: known([kana], searchKey),
    birth: known([birthDate], (day) => day.trim()),
    phone: known(phones, phoneKey),
    email: known(emails, emailKey),
  }
  return MATCH_KINDS.flatMap((kind) => {
    const [first, second] = traitsOf(kind)
    return values[first].flatMap((one) => values[second].map((other) => ({ kind, value: `${one}\n${other}` })))
  })
}

const ORDER: readonly MatchTrait[] = ['name', 'kana', 'birth', 'phone', 'email']

/** What several kinds say together, in the order in which it is told. */
export const sharedTraits = (kinds: readonly MatchKind[]): MatchTrait[] => {
  const shared = new Set(kinds.flatMap((kind) => traitsOf(kind)))
  return ORDER.filter((trait) => shared.has(trait))
}
