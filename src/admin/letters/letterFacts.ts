import { mealsLabels, parkingLabels } from '@/glossary/choices'
import { letterFactLabels as labels, walkFrom } from '@/glossary/proxyEntry'
import type { Letter } from '@/queries/letterOf'

/** How one gets there; or how it is done, where nobody has to come. */
function there(letter: Letter): [label: string, value: string | null][] {
  const { address, building, nearestStop, parking, remoteHow, walkMinutes } = letter
  if (remoteHow) return [[labels.remote, remoteHow]]
  return [
    [labels.address, [address, building].filter(Boolean).join(' ')],
    [labels.place, letter.place],
    [labels.access, nearestStop && walkFrom(nearestStop, walkMinutes)],
    [labels.parking, parking && parkingLabels[parking]],
  ]
}

/** What one needs to know to come, in the order of asking; only what the facility has said. */
export function letterFacts(letter: Letter): [label: string, value: string][] {
  const facts: [string, string | null][] = [
    [labels.facility, letter.facility],
    ...there(letter),
    [labels.facilityPhone, letter.facilityPhone],
    [labels.supervisor, letter.supervisor],
    [labels.what, letter.description],
    [labels.clothing, letter.clothing],
    [labels.belongings, letter.belongings],
    [labels.meals, letter.meals && mealsLabels[letter.meals]],
    [labels.notes, letter.notes],
  ]
  return facts.flatMap(([label, value]) => (value?.trim() ? [[label, value] as [string, string]] : []))
}
