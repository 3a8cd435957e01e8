import { expireStartedApplications } from '@/actions/expireStartedApplications'
import { passOnOffers } from '@/actions/passOnOffers'
import { suspendListingsOfLeavers } from '@/actions/suspendListingsOfLeavers'
import type { ApplicationStatus } from '@/domain/application/status'
import type { TaskStatus } from '@/domain/task/status'
import type { RunningPayload } from '../payload'
import type { Command } from './command'
import { invitationsOf } from './invitations'
import { leaversOf } from './leavers'
import { listingsOf } from './listings'
import { movesOf } from './moves'
import { othersOf } from './others'
import { peopleOf } from './people'
import { rowsOf } from './rows'
import { rulesOf } from './rules'
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
  const [people, leavers] = [peopleOf(running, verdicts), leaversOf(running, verdicts, programme)]
  const [invitations, rules] = [invitationsOf(running, verdicts), rulesOf(running, rows, verdicts)]
  const changeSlot = slotsOf(running, rows, verdicts, programme)
  const { newReason } = verdicts
  const facilityOf = (stage: Stage, facility: string): Person => stage.facilities[facility] ?? 'here'

  const apply = async (stage: Stage, one: { by: Person; who: number; slot: number }, now: Date): Promise<void> => {
    await moves.apply(stage, one, now)
    await rules.applied(stage, now)
  }

  const run = async (stage: Stage, one: Command, now: Date): Promise<void> => {
    // Nobody signs in to an account that was closed with its record.
    if ('by' in one && stage.merged.has(one.by)) return
    switch (one.kind) {
      case 'wait':
        return
      case 'worker': {
        const [offers, expired] = [await passOnOffers(payload, now), await expireStartedApplications(payload, now)]
        const suspended = await suspendListingsOfLeavers(payload, now)
        const failed = await invitations.endByThemselves(stage, now)
        if (offers.failed + expired.failed + suspended.failed + failed > 0) throw new Error('the worker failed')
        return leavers.nothingShown(stage, now)
      }
      case 'apply':
        return apply(stage, one, now)
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
        return listings.move(stage, await rows.listing(stage, one.task, now), asked, now)
      }
      case 'publish': {
        const row = await rows.listing(stage, one.task, now)
        const next = TO_PUBLISHED[row.status]
        if (!next) return
        const by = next[1] === 'facility' ? facilityOf(stage, row.facility) : next[1]
        return listings.move(stage, row, { by, to: next[0], reason: null, decided: false }, now)
      }
      case 'edit':
        return listings.edit(stage, await rows.listing(stage, one.task, now), one, now)
      case 'block': {
        if (one.by.startsWith('resident')) return others.hide(stage, one.by as Signed, one.task, now)
        const row = nth(await rows.applications(stage, now), one.which)
        if (row) await others.block(stage, one.by as Signed, row, now)
        return
      }
      case 'leave':
        return people.leave(stage, { by: one.by as Signed, who: one.who }, now)
      case 'merge':
        return people.merge(stage, { ...one, by: one.by as Signed }, now)
      case 'withdraw':
        return leavers.withdraw(stage, { ...one, by: one.by as Signed }, now)
      case 'show':
        return others.show(stage, { ...one, by: one.by as Signed }, now)
      case 'invite':
        return invitations.invite(stage, { ...one, by: one.by as Signed }, now)
      case 'decline':
        return invitations.decline(stage, { ...one, by: one.by as Signed }, now)
      case 'takeUp': {
        const open = (await invitations.standing(stage, now)).filter(({ state }) => state === 'open')
        const asked = nth(open, one.which)
        if (!asked) return
        const [who, slot] = [stage.volunteers.indexOf(asked.volunteer), stage.slots.indexOf(asked.slot)]
        return apply(stage, { by: residentOf(stage, asked.volunteer), who, slot }, now)
      }
      case 'rule':
        return rules.make(stage, { ...one, by: one.by as Signed }, now)
      case 'regular': {
        const row = nth(await rows.applications(stage, now), one.which)
        return row && rules.name(stage, { by: one.by as Signed, row }, now)
      }
      case 'endRule':
        return rules.end(stage, { ...one, by: one.by as Signed }, now)
      case 'pause':
        return rules.pause(stage, { ...one, by: one.by as Signed }, now)
      case 'rest':
        return rules.rest(stage, { ...one, by: one.by as Signed })
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
  return { run, nothingLeft: leavers.nothingLeft }
}
