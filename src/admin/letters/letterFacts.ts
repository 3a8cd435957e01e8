import { mealsLabels, parkingLabels } from '@/glossary/choices'
import { letterFactLabels as labels, walkFrom } from '@/glossary/proxyEntry'
import type { Letter } from '@/queries/letterOf'

/** What one needs to know to come, in the order of asking; only what the facility has said. */
export function letterFacts(letter: Letter): [label: string, value: string][] {
  const { nearestStop, walkMinutes } = letter
  const facts: [string, string | null][] = [
    [labels.facility, letter.facility],
    [labels.address, [letter.address, letter.building].filter(Boolean).join(' ')],
    [labels.facilityPhone, letter.facilityPhone],
    [labels.place, letter.place],
    [labels.access, nearestStop && walkFrom(nearestStop, walkMinutes)],
    [labels.parking, letter.parking && parkingLabels[letter.parking]],
    [labels.supervisor, letter.supervisor],
    [labels.what, letter.description],
    [labels.clothing, letter.clothing],
    [labels.belongings, letter.belongings],
    [labels.meals, letter.meals && mealsLabels[letter.meals]],
    [labels.notes, letter.notes],
  ]
  return facts.flatMap(([label, value]) => (value?.trim() ? [[label, value] as [string, string]] : []))
}
