import { parkingLabels } from '@/glossary/choices'
import type { Listing } from '@/queries/listing'
import { wayThere } from './access'

export type Fact = readonly [name: string, value: string]

/** Said where the facility has not said it. */
export const NOT_STATED = '書かれていません'
/** Said where an empty field means that there is none: nothing is paid, as a rule, and whoever is welcome needs nothing. */
const NONE = { reward: 'ありません（無償の活動です）。', requirements: 'ありません。' } as const
const MEALS = { provided: '食事をご用意します。', none: '食事の用意はありません。' } as const
const BEGINNERS = { welcome: '歓迎します。', notOnly: '経験などのある方にお願いしています。' } as const

/** Who may come, as far as the listing says. */
function agesOf({ highSchoolWelcome, minimumAge }: Listing): string | null {
  const rules = [minimumAge === null ? null : `${minimumAge}歳以上`, highSchoolWelcome ? '高校生も参加できます' : null]
  return rules.filter(Boolean).join('。') || null
}

/** Said only where there is something to say. */
const remark = (name: string, value: string | null): Fact[] => (value?.trim() ? [[name, value]] : [])

/**
 * What a resident asks first, in the order of asking: where and how one gets there, with whom, what to wear and to bring,
 * meals, who may come, what is given. What the facility has not said stands there as such, so that nobody has to guess
 * whether it was forgotten or is not so.
 */
export function factsOf(listing: Listing): Fact[] {
  const { facility } = listing
  const said = (name: string, value: string | null | undefined, otherwise: string = NOT_STATED): Fact => [
    name,
    value?.trim() ? value : otherwise,
  ]
  const there: Fact[] = listing.remoteHow
    ? [['在宅・オンライン', listing.remoteHow]]
    : [
        said('住所', [facility.address, facility.building].filter(Boolean).join(' ')),
        said('集合場所', listing.place),
        said('最寄り', wayThere(facility)),
        said('駐車場', facility.parking && parkingLabels[facility.parking]),
        ...remark('交通の補足', facility.transport),
      ]
  return [
    ['施設', facility.ward ? `${facility.name}（${facility.ward}）` : facility.name],
    ...there,
    said('いっしょに動く職員', listing.supervisor),
    said('服装', listing.clothing),
    said('持ち物', listing.belongings),
    said('食事', listing.meals && MEALS[listing.meals]),
    said('対象年齢', agesOf(listing)),
    ['はじめての方', listing.beginnerFriendly ? BEGINNERS.welcome : BEGINNERS.notOnly],
    said('参加の条件', listing.requirements, listing.beginnerFriendly ? NONE.requirements : NOT_STATED),
    said('謝礼', listing.reward, NONE.reward),
    ...remark('補足', listing.notes),
  ]
}
