import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { noticeFrom } from '@/domain/message/quietHours'
import { digestOf, REMINDER_HOURS, startsToRemind } from '@/domain/reminder/stages'
import { applicantMails } from '@/glossary/applicantMails'
import { facilityDigest } from '@/glossary/digestMails'
import { applicantsNamed, tellApplicants } from '@/mail/applicants'
import { queueLetters } from '@/mail/queueLetter'
import { facilitiesToRemind } from '@/queries/facilitiesToRemind'
import { type VisitToRemind, visitsToRemind } from '@/queries/visitsToRemind'
import { inTransaction } from './inTransaction'

const BATCH = 200

/**
 * Reminds residents 48 and 24 hours before an agreed visit, and every morning the staff of facilities of the visits of the
 * next two days. Each mail is there once by its key, however often this runs and in how many processes. In the quiet
 * hours the mails wait. Resolves to the number of residents and accounts of facilities that were looked at anew.
 */
export async function remindOfVisits(payload: Payload, now: Date): Promise<{ residents: number; facilities: number }> {
  let residents = 0
  for (const hours of REMINDER_HOURS) {
    for (let after: string | null = null; ; ) {
      const question = { hours, starts: startsToRemind(hours, now), after, limit: BATCH }
      const visits: VisitToRemind[] = await visitsToRemind(databaseOf(payload), question)
      residents += await remindResidents(payload, visits, hours, now)
      if (visits.length < BATCH) break
      after = visits.at(-1)?.application ?? null
    }
  }
  return { residents, facilities: await remindFacilities(payload, now) }
}

/** Those who left no address are asked about again at the next run, which costs a look and no mail. */
const remindResidents = (payload: Payload, visits: readonly VisitToRemind[], hours: 48 | 24, now: Date): Promise<number> =>
  inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
    const visitOf = new Map(visits.map((visit) => [visit.application, visit]))
    const link = `${payload.config.serverURL}/my`
    const people = (await applicantsNamed(req, [...visitOf.keys()])).flatMap((person) => {
      const visit = visitOf.get(person.application)
      return visit && person.accepted ? [{ ...person, visit }] : []
    })
    await tellApplicants(req, people, {
      occasion: ({ visit }) => visit.occasion,
      letterFor: ({ visit, ...to }) => applicantMails.reminder({ ...to, hours, arrival: visit, link }),
      notBefore: ({ quiet }) => noticeFrom(now, quiet),
      standing: ({ activity: { startsAt } }) => ({ statuses: ['accepted'], startsAt, until: startsAt }),
    })
    return people.filter(({ email }) => email).length
  })

async function remindFacilities(payload: Payload, now: Date): Promise<number> {
  const digest = digestOf(now)
  if (!digest) return 0
  for (let told = 0; ; ) {
    const due = await facilitiesToRemind(databaseOf(payload), { ...digest, limit: BATCH })
    await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
      const letters = due.map(({ email, key, quiet, ...given }) => ({
        key,
        to: email,
        notBefore: noticeFrom(now, quiet),
        letter: facilityDigest({ ...given, link: `${payload.config.serverURL}/admin`, now }),
      }))
      await queueLetters(req, letters)
    })
    told += due.length
    if (due.length < BATCH) return told
  }
}
