export type Stop = { from: Date; until: Date | null; isPlanned: boolean }

/** Whole minutes within a period, begun ones counted. */
const minutesWithin = (from: Date, until: Date): number => Math.max(0, Math.ceil((until.getTime() - from.getTime()) / 60_000))

/** Stops put together where they overlap, cut to the period; a stop that goes on lasts until its end. */
function merged(stops: readonly Stop[], from: Date, until: Date): { from: Date; until: Date }[] {
  const cut = stops
    .map((stop) => ({ from: stop.from > from ? stop.from : from, until: stop.until && stop.until < until ? stop.until : until }))
    .filter((stop) => stop.from < stop.until)
    .toSorted((a, b) => a.from.getTime() - b.from.getTime())
  const joined: { from: Date; until: Date }[] = []
  for (const stop of cut) {
    const last = joined.at(-1)
    if (last && stop.from <= last.until) last.until = stop.until > last.until ? stop.until : last.until
    else joined.push({ ...stop })
  }
  return joined
}
const total = (stops: readonly Stop[], from: Date, until: Date): number =>
  merged(stops, from, until).reduce((sum, stop) => sum + minutesWithin(stop.from, stop.until), 0)

export type Availability = { totalMinutes: number; stoppedMinutes: number; plannedMinutes: number; rate: number | null }

/**
 * 稼働率 of a period (clause 6イ): (all minutes − minutes stopped) ÷ all minutes. Planned stops count only where both sides agreed so;
 * minutes in which two stops overlap count once. `rate` is a share of one, null for a period without length.
 */
export function availabilityOf(
  stops: readonly Stop[],
  { countsPlanned, from, until }: { from: Date; until: Date; countsPlanned: boolean },
): Availability {
  const totalMinutes = minutesWithin(from, until)
  const unplanned = stops.filter(({ isPlanned }) => !isPlanned)
  const stoppedMinutes = total(countsPlanned ? stops : unplanned, from, until)
  const plannedMinutes = total(
    stops.filter(({ isPlanned }) => isPlanned),
    from,
    until,
  )
  return { totalMinutes, stoppedMinutes, plannedMinutes, rate: totalMinutes === 0 ? null : 1 - stoppedMinutes / totalMinutes }
}
