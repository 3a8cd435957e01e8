import { accountOf, type ActingAs, by, type Stage } from '../stage'

/**
 * Something that happens in the last days of the demo. `name` is the same in every run of the same plan. With `alone` it
 * opens its own transaction, and says itself whether it stands already. What is `early` is played among the plan's own steps: the
 * report of its month tells of it.
 */
export type LifeStep = { name: string; at: Date; alone?: true; early?: true; play: (stage: Stage, now: Date) => Promise<void> }

/** The account of somebody who acts through a use case. */
export const as = (stage: Stage, who: Exclude<ActingAs, 'system'>) => accountOf(stage, who)

type Movable =
  | 'applications'
  | 'tasks'
  | 'slots'
  | 'incidents'
  | 'blocks'
  | 'proposals'
  | 'time-wishes'
  | 'facilities'
  | 'facility-requests'
  | 'volunteers'
  | 'seminars'
  | 'seminar-attendances'
  | 'consultations'
  | 'gap-analyses'
  | 'meetings'

/** Changes a record as somebody, on the revision that stands. */
export async function change(
  stage: Stage,
  {
    collection,
    data,
    id,
    now,
    who,
  }: { collection: Movable; id: string; who: ActingAs; now: Date; data: Record<string, unknown> },
): Promise<void> {
  const found = await stage.payload.findByID({ collection, id, ...by(stage, who, now) })
  const { revision } = found as { revision?: number | null }
  await stage.payload.update({ collection, id, ...by(stage, who, now), data: { ...data, revision } as never })
}
