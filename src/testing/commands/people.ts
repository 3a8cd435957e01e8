import { letGo } from '@/actions/residents/letGo'
import { mergeResidents } from '@/actions/residents/mergeResidents'
import { leavingRefusalOf } from '@/domain/people/leaving'
import { mergeRefusalOf } from '@/domain/people/merging'
import { brokenInvariants } from '../brokenInvariants'
import type { RunningPayload } from '../payload'
import { type Person, residentOf, roleOf, type Stage } from './stage'
import type { Verdicts } from './verdicts'

type Signed = Exclude<Person, 'system'>

/** What becomes of people: they leave, or two records turn out to be one person. */
export const peopleOf = ({ adminSql, payload }: Pick<RunningPayload, 'adminSql' | 'payload'>, { asRuled, never }: Verdicts) => ({
  /** Leaving, as the operator notes it; anybody else is told that it is not theirs to note. */
  leave: async (stage: Stage, one: { by: Signed; who: number }, now: Date): Promise<void> => {
    const volunteer = stage.volunteers[one.who] ?? ''
    const [row] = await adminSql(
      'SELECT revision::int, withdrawn_at IS NOT NULL AS left, merged_into_id IS NOT NULL AS merged FROM volunteers WHERE id = $1',
      [volunteer],
    )
    const refused = leavingRefusalOf(roleOf(one.by), { left: row?.['left'] === true, merged: row?.['merged'] === true })
    const asked = { volunteer, revision: Number(row?.['revision']), confirmed: true, by: stage.users[one.by], now }
    await asRuled('operator: somebody left', letGo(payload, asked), refused)
    if (refused) return
    await never(
      'a rule that names somebody outlives their leaving',
      adminSql(
        `SELECT r.id FROM auto_accept_rules r JOIN volunteers v ON v.id = r.volunteer_id WHERE r.is_active AND $1 IN (v.id, v.merged_into_id)`,
        [volunteer],
      ),
    )
  },

  merge: async (stage: Stage, one: { by: Signed; kept: number; dropped: number; reason: boolean }, now: Date): Promise<void> => {
    const [kept, dropped] = [stage.volunteers[one.kept] ?? '', stage.volunteers[one.dropped] ?? '']
    const [row] = await adminSql(
      `SELECT k.revision::int AS revision, d.revision::int AS "droppedRevision", k.merged_into_id IS NOT NULL AS "keptMerged",
              d.merged_into_id IS NOT NULL AS "droppedMerged", k.withdrawn_at IS NOT NULL AS "keptWithdrawn",
              (SELECT count(*)::int FROM applications a JOIN applications b ON b.slot_id = a.slot_id
                WHERE a.volunteer_id = k.id AND b.volunteer_id = d.id AND a.is_live AND b.is_live) AS "sameSlots",
              (SELECT count(*)::int FROM applications a JOIN applications b ON tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
                WHERE a.volunteer_id = k.id AND b.volunteer_id = d.id AND a.holds_seat AND b.holds_seat) AS overlaps
         FROM volunteers k, volunteers d WHERE k.id = $1 AND d.id = $2`,
      [kept, dropped],
    )
    const { droppedRevision, revision, ...found } = row as { droppedRevision: number; revision: number } & Found
    const reason = one.reason ? '窓口で本人に確認したため' : ' '
    const refused = mergeRefusalOf(roleOf(one.by), { ...found, same: kept === dropped, reason })
    const asked = { kept, revision, dropped, droppedRevision, reason, by: stage.users[one.by], now }
    await asRuled('operator: two records were merged', mergeResidents(payload, asked), refused)
    if (refused) return
    stage.merged.add(residentOf(stage, dropped))
    await never('a merge left something open', brokenInvariants(adminSql))
  },
})
type Found = Record<'keptMerged' | 'droppedMerged' | 'keptWithdrawn', boolean> & Record<'sameSlots' | 'overlaps', number>
