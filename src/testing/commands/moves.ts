import { applyRefusalOf, moverOf, refusalOf } from '@/domain/application/transitions'
import type { ApplicationStatus } from '@/domain/application/status'
import type { RunningPayload } from '../payload'
import type { ApplicationRow, Rows } from './rows'
import { acting, MINOR, type Person, residentOf, roleOf, type Stage } from './stage'
import type { Verdicts } from './verdicts'

/** Whose desk a record of a facility lies on; the operator and the system have all. */
export const mayTouch = ({ facilities }: Stage, by: Person, facility: string): boolean =>
  by === 'operator' || by === 'system' || facilities[facility] === by

/** Moves of applications, and applying, by anybody: each as the table of the domain says. */
export function movesOf({ payload }: Pick<RunningPayload, 'payload'>, rows: Rows, { asRuled }: Verdicts) {
  return {
    apply: async (stage: Stage, one: { by: Person; who: number; slot: number }, now: Date): Promise<void> => {
      const claim = await rows.claim(stage, one, now)
      const theirs = !one.by.startsWith('resident') || one.by === `resident${one.who}`
      // Nobody here limits how many visits one person has ahead, and nobody is away long enough to be archived.
      const facts = { ...claim, registeredOnDay: true, volunteerArchived: false, visitsAhead: 0, visitsAtMost: null }
      const expected = theirs ? applyRefusalOf(roleOf(one.by), facts, now) : 'not theirs'
      const data = { slot: stage.slots[one.slot], volunteer: stage.volunteers[one.who] } as never
      const call = payload.create({ collection: 'applications', data, depth: 0, ...acting(stage, one.by, now) })
      return asRuled(`${roleOf(one.by)}: applied`, call, expected)
    },

    move: async (
      stage: Stage,
      row: ApplicationRow,
      { by, byPhone = false, reason, to }: { by: Person; to: ApplicationStatus; reason: string | null; byPhone?: boolean },
      now: Date,
    ): Promise<void> => {
      // Nobody here asks for time to travel or for insurance, and neither facility accepts by rule.
      const facts = {
        ...row,
        reason,
        briefed: true,
        gapMinutes: null,
        travelMinutes: 0,
        byRule: false,
        registeredOnDay: true,
        insuranceMissing: false,
        identityMissing: false,
        guardian: row.volunteer === stage.volunteers[MINOR] ? ('guardian_missing' as const) : null,
      }
      const mine = mayTouch(stage, by, row.facility) || residentOf(stage, row.volunteer) === by
      const mover = moverOf(roleOf(by), { from: row.status, to }, byPhone)
      const expected = mine ? refusalOf({ from: row.status, to, by: mover }, facts, now) : 'not theirs'
      const data = { status: to, statusReason: reason, toldByPhone: byPhone, revision: row.revision } as never
      const call = payload.update({ collection: 'applications', id: row.id, data, depth: 0, ...acting(stage, by, now) })
      // Saving the state it is in changes nothing and is no move.
      if (to === row.status && mine) return void (await call.catch(() => null))
      return asRuled(`${mover}: ${row.status} → ${to}`, call, expected)
    },
  }
}
