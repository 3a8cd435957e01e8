import { applyRefusalOf, type Facts, moverOf, refusalOf } from '@/domain/application/transitions'
import type { ApplicationStatus } from '@/domain/application/status'
import { residentRefusals } from '@/glossary/refusals'
import type { RunningPayload } from '../payload'
import type { ApplicationRow, Rows } from './rows'
import { acting, MINOR, type Person, residentOf, roleOf, type Stage } from './stage'
import type { Verdicts } from './verdicts'

/** Whose desk a record of a facility lies on; the operator and the system have all. */
export const mayTouch = ({ facilities }: Stage, by: Person, facility: string): boolean =>
  by === 'operator' || by === 'system' || facilities[facility] === by

/** What the table of moves is asked with. Nobody here asks for time to travel or for insurance. */
export const factsOf = ({ volunteers }: Stage, row: ApplicationRow, reason: string | null): Facts => ({
  ...row,
  reason,
  briefed: true,
  gapMinutes: null,
  travelMinutes: 0,
  byRule: false,
  insuranceMissing: false,
  identityMissing: false,
  guardian: row.volunteer === volunteers[MINOR] ? 'guardian_missing' : null,
})

/** Moves of applications, and applying, by anybody: each as the table of the domain says. */
export function movesOf({ payload }: Pick<RunningPayload, 'payload'>, rows: Rows, { asRuled }: Verdicts) {
  return {
    apply: async (stage: Stage, one: { by: Person; who: number; slot: number }, now: Date): Promise<void> => {
      const claim = await rows.claim(stage, one, now)
      const theirs = !one.by.startsWith('resident') || one.by === `resident${one.who}`
      // Nobody here limits how many visits one person has ahead, and nobody is away long enough to be archived.
      const facts = { ...claim, volunteerArchived: false, visitsAhead: 0, visitsAtMost: null }
      const expected = theirs ? applyRefusalOf(roleOf(one.by), facts, now) : 'not theirs'
      const data = { slot: stage.slots[one.slot], volunteer: stage.volunteers[one.who] } as never
      const call = payload.create({ collection: 'applications', data, depth: 0, ...acting(stage, one.by, now) })
      // Whoever is not wanted, or does not want to meet the facility, reads what everybody reads of a slot that is not open.
      const silent = theirs && claim.blocked && roleOf(one.by) === 'resident' ? residentRefusals.slot_not_open : undefined
      return asRuled(`${roleOf(one.by)}: applied`, call, expected, silent)
    },

    move: async (
      stage: Stage,
      row: ApplicationRow,
      { by, byPhone = false, reason, to }: { by: Person; to: ApplicationStatus; reason: string | null; byPhone?: boolean },
      now: Date,
    ): Promise<void> => {
      const facts = factsOf(stage, row, reason)
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
