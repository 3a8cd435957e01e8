import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { checkInAsked } from '@/access/checkInContext'
import { nowOf } from '@/access/clock'
import { briefed } from '@/database/briefed'
import { identityMissing } from '@/database/identified'
import { insuranceMissing } from '@/database/insuranceStanding'
import {
  applyRefusalOf,
  deciderOf,
  isTakenBack,
  moverOf,
  refusalOf,
  type ApplyRefusal,
  type Refusal,
} from '@/domain/application/transitions'
import type { ApplicationStatus } from '@/domain/application/status'
import type { Role } from '@/domain/role'
import { reasonGiven } from '@/domain/text/reasonGiven'
import { applicationRefusals, facilityRefusals, residentRefusals } from '@/glossary/refusals'
import { fieldRefusal } from '../../fieldRefusal'
import { type Facts, isByRule, takeFacts } from './facts'
import { guardianStanding } from './guardianStanding'
import { takenBackOf, timestampsOf } from './timestampsOf'

type Req = Parameters<CollectionBeforeChangeHook>[0]['req']

function refuse(code: Refusal | ApplyRefusal, path: 'slot' | 'status' | 'statusReason', req: Req): never {
  const { role } = actorOf(req)
  const ofRole: Partial<Record<Role, Partial<Record<Refusal | ApplyRefusal, string>>>> = {
    resident: residentRefusals,
    facility: facilityRefusals,
  }
  const message = ofRole[role]?.[code] ?? applicationRefusals[code]
  throw fieldRefusal({ collection: 'applications', path, message, req })
}

/** A slot that is not there: nothing can be applied for, and nothing begins. */
const NONE: Omit<Facts, 'revision'> = {
  startsAt: new Date(0),
  seatFree: false,
  overlaps: false,
  gapMinutes: null,
  travelMinutes: 0,
  offerUntil: null,
  visitsAhead: 0,
  visitsAtMost: null,
  slotVisible: false,
  alreadyLive: false,
  registeredOnDay: false,
  volunteerWithdrawn: false,
  volunteerArchived: false,
  blocked: false,
  applicant: {},
}

/** Asks the domain whether the application may be made or moved; decides nothing itself. */
export const guardTransition: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const now = nowOf(req)
  const { role, accountId } = actorOf(req)
  const stamp = { statusChangedAt: now.toISOString(), statusChangedByRole: role, statusChangedBy: accountId, toldByPhone: false }

  if (operation === 'create') {
    const facts = (await takeFacts(req, { slot: data['slot'], volunteer: data['volunteer'] }, now)) ?? NONE
    const refusal = applyRefusalOf(role, facts, now)
    if (refusal) refuse(refusal, 'slot', req)
    return {
      ...data,
      ...stamp,
      ...facts.applicant,
      status: 'applied',
      statusReason: null,
      appliedAt: now.toISOString(),
    }
  }

  const from: ApplicationStatus = originalDoc.status
  const to: ApplicationStatus = data['status'] ?? from
  if (to === from) return { ...data, statusReason: originalDoc.statusReason, toldByPhone: originalDoc.toldByPhone ?? false }

  const facts = (await takeFacts(req, { application: originalDoc.id }, now)) ?? NONE
  const reason = reasonGiven(data['statusReason'], originalDoc.statusReason)
  // Who leaves with this very record: the time is written after the guard, and refused there where it may not be.
  const leaves = checkInAsked(req)?.step === 'leave' ? now : null
  const leftAt = leaves ?? (originalDoc.leftAt ? new Date(originalDoc.leftAt) : null)
  const asked = {
    ...facts,
    endsAt: new Date(originalDoc.endsAt),
    leftAt,
    byRule: isByRule(req),
    since: new Date(originalDoc.statusChangedAt),
    recordedBy: originalDoc.statusChangedByRole ?? null,
    reason,
  }
  const by = moverOf(role, { from, to }, data['toldByPhone'] === true)
  // Asked only where it matters: it is a statement of its own.
  const isBriefed = to !== 'attended' || (await briefed(req, originalDoc.id))
  const agrees = to === 'accepted' && !isTakenBack(from, to)
  const guardian = agrees ? await guardianStanding(req, originalDoc.id) : null
  const uninsured = agrees && (await insuranceMissing(req, originalDoc.id))
  const unknown = agrees && (await identityMissing(req, originalDoc.id))
  const known = { ...asked, briefed: isBriefed, guardian, insuranceMissing: uninsured, identityMissing: unknown }
  const refusal = refusalOf({ from, to, by }, known, now)
  if (refusal) refuse(refusal, refusal === 'reason_required' ? 'statusReason' : 'status', req)
  return {
    ...data,
    ...stamp,
    statusChangedByRole: deciderOf(by),
    toldByPhone: by === 'by_phone',
    ...(isTakenBack(from, to) ? takenBackOf(originalDoc) : timestampsOf(to, now)),
    statusReason: reason,
  }
}
