import { endAskings } from '@/actions/endAskings'
import { expireStartedApplications } from '@/actions/expireStartedApplications'
import { passOnOffers } from '@/actions/passOnOffers'
import type { ApplicationStatus } from '@/domain/application/status'
import type { TaskStatus } from '@/domain/task/status'
import type { RunningPayload } from '../payload'
import type { Command } from './command'
import { listingsOf } from './listings'
import { movesOf } from './moves'
import { othersOf } from './others'
import { rowsOf } from './rows'
import { slotsOf } from './slots'
import { type Person, residentOf, type Stage } from './stage'
import { verdictsOn } from './verdicts'

type Signed = Exclude<Person, 'system'>

/** What the usual next step of an application is, by whom. */
const USUAL: Partial<Record<ApplicationStatus, readonly [ApplicationStatus, 'facility' | 'resident' | 'operator']>> = {
  applied: ['accepted', 'facility'],
  waitlisted: ['accepted', 'facility'],
  accepted: ['attended', 'facility'],
  attended: ['disputed', 'resident'],
  disputed: ['completed', 'operator'],
  completed: ['disputed', 'operator'],
}
/** The usual way of a listing to where residents see it. */
const TO_PUBLISHED: Partial<Record<TaskStatus, readonly [TaskStatus, 'facility' | 'operator']>> = {
  draft: ['submitted', 'facility'],
  returned: ['submitted', 'facility'],
  submitted: ['published', 'operator'],
  in_review: ['published', 'operator'],
  suspended: ['published', 'operator'],
}
const nth = <T>(rows: readonly T[], which: number): T | undefined => rows[which % Math.max(1, rows.length)]

/**
 * Sends commands as people of a stage, and asks the rules what should come of each first: throws where the system says
 * anything else, or refuses without a sentence. `reached` collects what went through.
 */
export function commandsOf(running: RunningPayload, reached: Set<string>, programme: { startsOn: string; endsOn: string }) {
  const { payload } = running
  const [rows, verdicts] = [rowsOf(running), verdictsOn(reached)]
  const [moves, listings, others] = [
    movesOf(running, rows, verdicts),
    listingsOf(running, verdicts),
    othersOf(running, rows, verdicts),
  ]
  const changeSlot = slotsOf(running, rows, verdicts, programme)
  const { newReason } = verdicts
  const facilityOf = (stage: Stage, facility: string): Person => stage.facilities[facility] ?? 'here'

  return async function run(stage: Stage, one: Command, now: Date): Promise<void> {
    switch (one.kind) {
      case 'wait':
        return
      case 'worker': {
        const [offers, expired] = [await passOnOffers(payload, now), await expireStartedApplications(payload, now)]
        const ended = await endAskings(payload, now)
        if (offers.failed + expired.failed + ended.failed > 0) throw new Error('the worker failed')
        return
      }
      case 'apply':
        return moves.apply(stage, one, now)
      case 'move': {
        const row = nth(await rows.applications(stage, now), one.which)
        if (row)
          await moves.move(
            stage,
            row,
            { by: one.by, to: one.to, reason: one.reason ? newReason() : null, byPhone: one.byPhone },
            now,
          )
        return
      }
      case 'answer': {
        const row = nth(await rows.applications(stage, now), one.which)
        if (!row) return
        const [to, role] = USUAL[row.status] ?? ['withdrawn', 'operator']
        const by = {
          facility: facilityOf(stage, row.facility),
          resident: residentOf(stage, row.volunteer),
          operator: 'operator' as const,
        }
        return moves.move(stage, row, { by: by[role], to, reason: newReason() }, now)
      }
      case 'giveUp': {
        const agreed = (await rows.applications(stage, now)).filter(({ status }) => status === 'accepted')
        const row = nth(agreed, one.which)
        const by = row && residentOf(stage, row.volunteer)
        if (row && by) await moves.move(stage, row, { by, to: 'cancelled', reason: newReason() }, now)
        return
      }
      case 'offer': {
        const asked = (await rows.applications(stage, now)).filter(({ offerUntil }) => offerUntil !== null)
        const row = nth(asked, one.which)
        const to = one.take ? 'accepted' : 'withdrawn'
        if (row) await moves.move(stage, row, { by: residentOf(stage, row.volunteer), to, reason: null }, now)
        return
      }
      case 'list': {
        const asked = { by: one.by, to: one.to, reason: one.reason ? newReason() : null, decided: one.decided }
        return listings.move(stage, await rows.listing(stage, one.task), asked, now)
      }
      case 'publish': {
        const row = await rows.listing(stage, one.task)
        const next = TO_PUBLISHED[row.status]
        if (!next) return
        const by = next[1] === 'facility' ? facilityOf(stage, row.facility) : next[1]
        return listings.move(stage, row, { by, to: next[0], reason: null, decided: false }, now)
      }
      case 'edit':
        return listings.edit(stage, await rows.listing(stage, one.task), one, now)
      case 'block': {
        if (one.by.startsWith('resident')) return others.hide(stage, one.by as Signed, one.task, now)
        const row = nth(await rows.applications(stage, now), one.which)
        if (row) await others.block(stage, one.by as Signed, row.id, now)
        return
      }
      case 'leave':
        return others.leave(stage, { by: one.by as Signed, who: one.who }, now)
      case 'answerChange':
        return others.answerChange(stage, one, now)
      case 'wish':
        return others.wish(stage, one.by as Signed, now)
      case 'agree':
        return others.agree(stage, { by: one.by as Signed, hour: one.hour }, now)
      default:
        return changeSlot(stage, one, now)
    }
  }
}
