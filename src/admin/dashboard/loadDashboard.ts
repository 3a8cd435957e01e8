import type { Payload } from 'payload'
import { issuedOrCounted } from '@/actions/issuedOrCounted'
import type { Database } from '@/database/handle'
import { inSnapshot } from '@/database/snapshot'
import type { MonthlyFigures, ReportedProgramme } from '@/domain/report/monthlyFigures'
import { followedVersions, type Versions } from '@/queries/followedVersions'
import { programmes, type ProgrammeSpan } from '@/queries/programmes'
import { reportedProgramme } from '@/queries/reportedProgramme'
import { waitingLongest, type Waiting } from '@/queries/waitingLongest'
import { wardsOfProgramme } from '@/queries/wardsOfProgramme'
import { type Asked, type Choice, chooseMonth, chooseWard } from './choice'
import { loadResidents, type ResidentsShown } from './loadResidents'
import { wardFigures } from './wardFigures'

const WAITING_SHOWN = 10

export type Dashboard = {
  choice: Choice
  programmes: ProgrammeSpan[]
  wards: { id: string; name: string }[]
  programme: ReportedProgramme
  /** null before the programme has begun. */
  figures: MonthlyFigures | null
  /** On which versions of the reports the months stand; none within a ward, which is counted now. */
  followed: Versions
  waiting: Waiting[]
  /** null before the programme has begun and within a ward. */
  residents: ResidentsShown | null
}

/**
 * What the dashboard shows, all of it as of one moment. A closed month stands as it was reported, its plan included; an
 * open month, and any ward, is counted now. null where no programme is registered.
 */
export const loadDashboard = (payload: Payload, asked: Asked, now: Date): Promise<Dashboard | null> =>
  inSnapshot(payload, async (db) => {
    const all = await programmes(db)
    const chosen = chooseMonth(all, asked, now)
    const programme =
      chosen && (await reportedProgramme(db, chosen.programme.id, chosen.month ?? chosen.programme.startsOn.slice(0, 7)))
    if (!chosen || !programme) return null
    const wards = await wardsOfProgramme(db, programme.id)
    const { changed, ward } = chooseWard(wards, asked.ward)
    const choice: Choice = { ...chosen, ward, changed: chosen.changed || changed }
    const figures = choice.month ? await figuresOf(db, programme, { month: choice.month, ward, now }) : null
    const version = figures?.kind === 'closed' ? figures.version : null
    return {
      choice,
      programmes: all,
      wards,
      programme,
      figures,
      followed:
        choice.month && !ward ? await followedVersions(db, { programme: programme.id, month: choice.month, version }) : {},
      residents: choice.month && !ward ? await loadResidents(db, choice.month) : null,
      waiting: await waitingLongest(db, {
        limit: WAITING_SHOWN,
        now,
        programme: programme.id,
        scope: ward ? { kind: 'ward', ward } : { kind: 'all' },
      }),
    }
  })

const figuresOf = async (
  db: Database,
  programme: ReportedProgramme,
  { month, now, ward }: { month: string; ward: string | null; now: Date },
): Promise<MonthlyFigures> =>
  ward ? wardFigures(db, { programme, month, ward, now }) : (await issuedOrCounted(db, programme, { month, now })).figures
