import { parkingLabels } from '@/glossary/choices'
import type { Listing } from '@/queries/listing'
import { wayThere } from './access'

export type Fact = readonly [name: string, value: string]

const MEALS = { provided: '食事をご用意します。', none: '食事の用意はありません。' } as const

/** Who may come, as far as the listing says. */
function agesOf({ highSchoolWelcome, minimumAge }: Listing): string | null {
  const rules = [minimumAge === null ? null : `${minimumAge}歳以上`, highSchoolWelcome ? '高校生も参加できます' : null]
  return rules.filter(Boolean).join('。') || null
}

/**
 * What a resident asks first, in the order of asking: where and how one gets there, with whom, what to wear and to bring,
 * who may come. Only what the facility has said is there; that nothing is paid is the rule and always said.
 */
export function factsOf(listing: Listing): Fact[] {
  const { facility } = listing
  const there: [string, string | null | undefined][] = listing.remoteHow
    ? [['在宅・オンライン', listing.remoteHow]]
    : [
        ['住所', [facility.address, facility.building].filter(Boolean).join(' ')],
        ['集合場所', listing.place],
        ['最寄り', wayThere(facility)],
        ['駐車場', facility.parking && parkingLabels[facility.parking]],
        ['交通の補足', facility.transport],
      ]
  const facts: [string, string | null | undefined][] = [
    ['施設', facility.ward ? `${facility.name}（${facility.ward}）` : facility.name],
    ...there,
    ['いっしょに動く職員', listing.supervisor],
    ['服装', listing.clothing],
    ['持ち物', listing.belongings],
    ['食事', listing.meals && MEALS[listing.meals]],
    ['対象', agesOf(listing)],
    ['参加の条件', listing.requirements],
    ['謝礼', listing.reward ?? 'ありません（無償の活動です）。'],
    ['補足', listing.notes],
  ]
  return facts.flatMap(([name, value]) => (value?.trim() ? [[name, value] as const] : []))
}
