/** What of an activity cannot change without asking again whoever applied for it (clause 5(3)). */
export const ASKED_ABOUT = [
  'time',
  'title',
  'category',
  'description',
  'place',
  'remoteHow',
  'supervisor',
  'requirements',
  'minimumAge',
  'clothing',
  'belongings',
  'meals',
  'reward',
  'notes',
] as const
export type AskedAbout = (typeof ASKED_ABOUT)[number]

/** Texts as they stood and stand; a time is `<start>/<end>`, both ISO instants. Empty where nothing was written. */
export type Change = { from: string; to: string }
export type Changes = Partial<Record<AskedAbout, Change>>

export const timeOf = ({ endsAt, startsAt }: { startsAt: Date; endsAt: Date }): string =>
  `${startsAt.toISOString()}/${endsAt.toISOString()}`

/** The time that `timeOf` wrote. */
export function timeRead(text: string): { startsAt: Date; endsAt: Date } {
  const [start = '', end = ''] = text.split('/')
  return { startsAt: new Date(start), endsAt: new Date(end) }
}

const isChange = ([, { from, to }]: readonly [string, Change]): boolean => from !== to

/**
 * Two changes that were not answered in between are one: from what the person agreed to, to what stands now. What is
 * back at the beginning is no change any more.
 */
export function mergeChanges(open: Changes, fresh: Changes): Changes {
  const all = ASKED_ABOUT.flatMap((what): [AskedAbout, Change][] => {
    const [first, last] = [open[what], fresh[what]]
    if (!last) return first ? [[what, first]] : []
    return [[what, { from: first?.from ?? last.from, to: last.to }]]
  })
  return Object.fromEntries(all.filter(isChange))
}

/** What of a change of the listing is news to whoever comes to a slot: a slot that names its own 指導担当 keeps it. */
export function changesAtSlot(changes: Changes, ownSupervisor: string | null): Changes {
  if (ownSupervisor === null) return changes
  const { supervisor: _, ...others } = changes
  return others
}

type Texts = Readonly<Record<string, unknown>>
const written = (listing: Texts, what: AskedAbout): string =>
  what === 'remoteHow' && listing['isRemote'] !== true ? '' : String(listing[what] ?? '').trim()

/**
 * What differs between two states of a listing, of what is asked about: texts, the codes of choices, and numbers as they
 * are stored. How it is done at home counts only where it is done at home.
 */
export function listingChanges(before: Texts, after: Texts): Changes {
  const texts = ASKED_ABOUT.filter((what) => what !== 'time')
  return Object.fromEntries(
    texts.map((what) => [what, { from: written(before, what), to: written(after, what) }] as const).filter(isChange),
  )
}
