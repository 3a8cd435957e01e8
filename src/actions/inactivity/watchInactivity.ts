import type { Payload, PayloadRequest } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf, transactionOf } from '@/database/handle'
import { noticeFrom, USUAL_QUIET_HOURS } from '@/domain/message/quietHours'
import { answerBy, inactivityDue, type InactivityRules } from '@/domain/people/inactivity'
import { inactivityMails, inactivityReasons } from '@/glossary/inactivity'
import { addressOf } from '@/mail/applicants'
import { queueLetter } from '@/mail/queueLetter'
import { contactPoint } from '@/queries/contactPoint'
import { type InactivePerson, inactivityRules, inactivityToWatch } from '@/queries/inactivePeople'
import { inTransaction } from '../inTransaction'
import { heldInactivity, takeStep } from './takeStep'

const BATCH = 200
type Watched = { warned: number; kept: number; archived: number }

/**
 * Warns people who have not used their registration for the months of the programme, with the last day to answer, and
 * archives those who did not. Whoever was active since is kept. Each in a transaction of its own that holds the person and
 * asks again; log and letter stand or fall together. Safe to run twice, also at once.
 */
export async function watchInactivity(payload: Payload, now: Date): Promise<Watched> {
  const db = databaseOf(payload)
  const rules = await inactivityRules(db)
  const done: Watched = { warned: 0, kept: 0, archived: 0 }
  if (rules.months === 0) return done
  for (let after: string | null = null; ; ) {
    const found: InactivePerson[] = await inactivityToWatch(db, { after, limit: BATCH, months: rules.months, now })
    for (const person of found) {
      if (inactivityDue(person, rules, now) === null) continue
      const step = await inTransaction(payload, { context: { ...asSystem, now } }, (req) => settle(req, person.id, rules, now))
      if (step) done[step]++
    }
    if (found.length < BATCH) return done
    after = found.at(-1)?.id ?? null
  }
}

async function settle(req: PayloadRequest, volunteer: string, rules: InactivityRules, now: Date): Promise<keyof Watched | null> {
  const person = await heldInactivity(req, volunteer)
  const step = person && inactivityDue(person, rules, now)
  if (!person || !step) return null
  const dueOn = answerBy(now, rules)
  const reasons = { warned: undefined, kept: inactivityReasons.usedAgain, archived: inactivityReasons.noAnswer }
  const reason = reasons[step]
  await takeStep(req, { volunteer, step, ...(reason ? { reason } : {}), ...(step === 'warned' ? { dueOn } : {}) })
  const to = step === 'kept' ? null : await addressOf(req, person)
  if (!to) return step
  const office = (await contactPoint(await transactionOf(req))) ?? undefined
  const said = { name: person.name, link: `${req.payload.config.serverURL}/my`, office }
  await queueLetter(
    req,
    {
      key: `inactivity/${volunteer}/${step}/${step === 'warned' ? dueOn : (person.warned?.dueOn ?? '')}`,
      to,
      notBefore: noticeFrom(now, USUAL_QUIET_HOURS),
    },
    step === 'warned' ? inactivityMails.warned({ ...said, dueOn, now }) : inactivityMails.archived(said),
  )
  return step
}
