import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import { changedItems, outdatedItems, type Pack, packItems } from '@/queries/packs'
import { rightsWithoutConsent, type UnconsentedRight } from '@/queries/rightsWithoutConsent'
import { systemLicence } from '@/queries/systemLicence'
import { type WaitingVersion, waitingVersions } from '@/queries/waitingVersions'

export type PackHindrances = {
  /** Works of others without the city's consent today (clause 9(3)). */
  rights: UnconsentedRight[]
  /** Paths of files that are no longer what was put in. */
  changed: string[]
  /** Titles of deliverables that the city approved in another version since. */
  outdated: string[]
  /** Deliverables with a newer version that is not approved: they hinder nothing, and should be known. */
  waiting: WaitingVersion[]
  /** The matching system has no licence with its paper (clause 9(2)): it hinders nothing, and should be known. */
  unlicensed: boolean
  /** What was found by the scanner; null where nothing was. */
  found: string | null
  /** Nobody has looked through it for viruses yet, or no record says so. */
  unscanned: boolean
  /** What looked through it is known by the operator's own record alone: it stands only where no scanner is configured. */
  own: boolean
}

/** What stands against making or handing over a pack, by the rules that will refuse it, before somebody tries. */
export async function packHindrances(db: Database, pack: Pack, day: Day): Promise<PackHindrances> {
  const deliverables = [...new Set((await packItems(db, pack.id)).map(({ deliverable }) => deliverable))]
  return {
    rights: await rightsWithoutConsent(db, { deliverables, day }),
    changed: await changedItems(db, pack.id),
    outdated: await outdatedItems(db, pack.id),
    waiting: await waitingVersions(db, pack.id),
    unlicensed: !(await systemLicence(db, { programme: pack.programme, day })),
    found: pack.finding,
    unscanned: pack.scan === null && pack.finding === null,
    own: pack.scan?.way === 'own',
  }
}
