import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import { idOf } from '@/domain/idOf'
import type { GuardedAction, GuardedInput } from '@/domain/secondPerson/guarded'
import { readDay, tokyoInstant } from '@/glossary/instants'
import { endingLines, leavingTexts } from '@/glossary/leaving'
import { withdrawalPanelTexts } from '@/glossary/registration'
import { secondPersonTexts as texts } from '@/glossary/secondPerson'
import { publishedRuleSet } from '@/database/listingRules'
import { sha256 } from '@/database/sha256'
import { checkRuleSet, publishWithin } from '../publishRuleSet'
import { consequencesOf } from '../residents/consequencesOf'
import { checkLeaving, leaveWithin } from '../residents/letGo'
import { checkMerge, mergeWithin } from '../residents/mergeResidents'
import { checkWithdrawal, withdrawWithin } from '../withdrawFacility'

/** What an action would do now. `key`: what it is about; `seal` differs when something changed that no revision counts. */
type Looked = { title: string; key: string; programme: string | null; effect: string[]; seal: string }
type Handler<Kind extends GuardedAction> = {
  /** Throws what the action itself would be refused with now. */
  look: (req: PayloadRequest, input: GuardedInput[Kind], reason: string) => Promise<Looked>
  /** The very action that is done without a second person. */
  perform: (req: PayloadRequest, input: GuardedInput[Kind], reason: string) => Promise<unknown>
}

const merge: Handler<'merge_residents'> = {
  look: async (req, input, reason) => {
    const { one, other, preview } = await checkMerge(req, { ...input, reason })
    return {
      title: texts.merge(one.number, other.number),
      key: [input.kept, input.dropped].toSorted().join('/'),
      programme: null,
      effect: consequencesOf(preview),
      seal: '',
    }
  },
  perform: (req, input, reason) => mergeWithin(req, { ...input, reason }),
}

const leave: Handler<'leave_resident'> = {
  look: async (req, input) => {
    const { ends, person } = await checkLeaving(req, input)
    const visits = ends.visits.map(({ facility, startsAt, title }) => texts.leavingVisit(tokyoInstant(startsAt), title, facility))
    const lines = [...visits, ...endingLines(ends)]
    return {
      title: texts.leaving(person.number),
      key: input.volunteer,
      programme: null,
      effect: [...(lines.length > 0 ? lines : [texts.nothingEnds]), leavingTexts.mailed],
      seal: '',
    }
  },
  perform: (req, input) => leaveWithin(req, input),
}

const withdrawal: Handler<'withdraw_facility'> = {
  look: async (req, input, reason) => {
    const { left, registration } = await checkWithdrawal(req, { ...input, reason })
    const { name } = await req.payload.findByID({
      collection: 'facilities',
      id: idOf(registration.facility),
      depth: 0,
      overrideAccess: true,
      req,
    })
    return {
      title: texts.withdrawal(name, registration.officeNumber ?? ''),
      key: input.id,
      programme: idOf(registration.programme),
      effect: [
        texts.lastDayWillBe(readDay(input.lastDay)),
        left.slots + left.waiting + left.accepted > 0 ? withdrawalPanelTexts.workLeft(left) : texts.nothingAfter,
      ],
      seal: '',
    }
  },
  perform: (req, input, reason) => withdrawWithin(req, { ...input, reason }),
}

const publishing: Handler<'publish_rules'> = {
  look: async (req, { id }) => {
    const ruleSet = await checkRuleSet(req, id)
    const before = await publishedRuleSet(await transactionOf(req))
    return {
      title: texts.publishing(ruleSet.version),
      key: id,
      programme: null,
      effect: [
        texts.rulesPublished(ruleSet.version, ruleSet.rules.length),
        ...(before ? [texts.rulesBefore(before.version)] : []),
        texts.rulesRejudge,
      ],
      seal: sha256(JSON.stringify(ruleSet)),
    }
  },
  perform: (req, { id }) => publishWithin(req, id),
}

const HANDLERS: { [Kind in GuardedAction]: Handler<Kind> } = {
  merge_residents: merge,
  leave_resident: leave,
  withdraw_facility: withdrawal,
  publish_rules: publishing,
}

/** How an action is looked at before it is confirmed, and done then. */
export const handlerOf = <Kind extends GuardedAction>(kind: Kind): Handler<Kind> => HANDLERS[kind]
