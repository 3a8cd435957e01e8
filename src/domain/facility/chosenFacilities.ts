export type OwnFacility = { id: string; name: string; corporation: string | null }
export type CorporationGroup = { corporation: string | null; facilities: OwnFacility[] }

/** Facilities by the corporation that runs them, in the order in which they come. */
export function byCorporation(facilities: readonly OwnFacility[]): CorporationGroup[] {
  const groups = new Map<string | null, OwnFacility[]>()
  for (const facility of facilities) groups.set(facility.corporation, [...(groups.get(facility.corporation) ?? []), facility])
  return [...groups].map(([corporation, of]) => ({ corporation, facilities: of }))
}

/** Which of somebody's own facilities they look at: one, those of one corporation, or all. What is not theirs is all. */
export function chosenFacilities(
  ownIds: readonly string[],
  facilities: readonly OwnFacility[],
  { corporation, facility }: { facility?: string; corporation?: string },
): readonly string[] {
  if (facility && ownIds.includes(facility)) return [facility]
  const together = corporation ? facilities.filter((each) => each.corporation === corporation).map(({ id }) => id) : []
  return together.length > 0 ? together : ownIds
}
