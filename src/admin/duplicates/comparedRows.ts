import { searchKey } from '@/domain/text/searchKey'
import { ageBandLabels, experienceLabels, homeStandingLabels, residenceProofLabels } from '@/glossary/choices'
import { compareWords as words } from '@/glossary/duplicates'
import { readDay, tokyoInstant } from '@/glossary/instants'
import type { Residence } from '@/payload-types'
import type { PairSide } from './loadPair'

/** `same` is null where one side says nothing. Spelling makes no difference. */
export type ComparedRow = { label: string; values: [string, string]; same: boolean | null }

const instant = (value: string | null | undefined): string => (value ? tokyoInstant(new Date(value)) : '')
const residence = ({ municipalityName, proof, since, standing, until, ward }: Residence): string => {
  const place = ward && typeof ward === 'object' ? ward.name : (municipalityName ?? '')
  return `${place}　${readDay(since)}〜${until ? readDay(until) : words.now}（${standing === 'stands' ? residenceProofLabels[proof] : homeStandingLabels[standing]}）`
}

const ROWS: readonly (readonly [string, (side: PairSide) => string])[] = [
  [words.name, ({ volunteer }) => volunteer.name],
  [words.kana, ({ volunteer }) => volunteer.kana],
  [words.birthDate, ({ contact }) => contact?.birthDate ?? ''],
  [words.phone, ({ contact }) => contact?.phone ?? ''],
  [words.email, ({ contact }) => contact?.email ?? ''],
  [words.account, ({ account }) => (account ? `${account.email}${account.active === false ? words.stopped : ''}` : '')],
  [words.postalCode, ({ contact }) => contact?.postalCode ?? ''],
  [words.address, ({ contact }) => contact?.address ?? ''],
  [words.residences, ({ residences }) => residences.map(residence).join('\n')],
  [words.displayName, ({ volunteer }) => volunteer.displayName],
  [words.ageBand, ({ volunteer }) => ageBandLabels[volunteer.ageBand]],
  [words.experience, ({ volunteer }) => experienceLabels[volunteer.experience]],
  [words.registeredAt, ({ volunteer }) => instant(volunteer.registeredAt)],
  [words.verifiedAt, ({ volunteer }) => instant(volunteer.verifiedAt)],
  [words.withdrawnAt, ({ volunteer }) => instant(volunteer.withdrawnAt)],
]

/** The two records, line by line. */
export const comparedRows = ([one, other]: readonly [PairSide, PairSide]): ComparedRow[] =>
  ROWS.map(([label, read]) => {
    const values: [string, string] = [read(one), read(other)]
    return { label, values, same: values.includes('') ? null : searchKey(values[0]) === searchKey(values[1]) }
  })
