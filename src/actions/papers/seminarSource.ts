import { transactionOf } from '@/database/handle'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { idOf } from '@/domain/idOf'
import { paperTexts } from '@/glossary/paperScreens'
import { attendancesForReport } from '@/queries/attendancesForReport'
import { listingsAround } from '@/queries/listingsAround'
import { materialsOfSeminar } from '@/queries/materialsOfSeminar'
import { outcomeDays } from '@/queries/outcomeDays'
import type { Database } from '@/database/handle'
import type { GuidanceKind } from '@/domain/guidance/guidance'
import type { Day } from '@/domain/calendar/jst'
import { seminarDocument } from '@reports/papers/seminarDocument'
import { storedPhotos } from '../documents/storedPictures'
import { refusal } from '../refusal'
import { recordOf } from './recordOf'
import type { PaperReader } from './source'

type Around = { kind: GuidanceKind; id: string; programme: string; day: Day; today: Day }

/** The listings of the advised facilities before and after, as far as they were published by today; and until when that is not the last word. */
export async function aroundEvent(db: Database, { day, id, kind, programme, today }: Around) {
  const days = await outcomeDays(db, programme)
  const last = addDays(day, days - 1)
  const listings = await listingsAround(db, { kind, id, scope: { kind: 'all' } })
  return {
    days,
    runningUntil: last > today ? today : null,
    listings: listings.filter(({ publishedOn }) => publishedOn === null || publishedOn <= today),
  }
}

/** The report of a seminar that was held. */
export const seminarSource: PaperReader = async (req, { now, record }) => {
  const seminar = await recordOf(req, 'seminars', record)
  if (!seminar) return null
  if (seminar.status !== 'held') throw refusal(paperTexts.notHeld)
  const db = await transactionOf(req)
  const programme = idOf(seminar.programme)
  const day = dayOf(new Date(seminar.startsAt))
  const attended = await attendancesForReport(db, seminar.id)
  const around = await aroundEvent(db, { kind: 'seminar', id: seminar.id, programme, day, today: dayOf(now) })
  const materials = await materialsOfSeminar(db, { seminar: seminar.id, scope: { kind: 'all' } })
  const photos = await storedPhotos(
    req,
    (seminar.pictures ?? []).map((picture) => idOf(picture)),
  )
  const facts = {
    title: seminar.title,
    kind: seminar.kind,
    audience: seminar.audience,
    purpose: seminar.purpose ?? null,
    startsAt: seminar.startsAt,
    endsAt: seminar.endsAt,
    place: seminar.place ?? null,
    isOnline: seminar.isOnline === true,
    speaker: seminar.speaker ?? null,
    capacity: seminar.capacity ?? null,
    agenda: (seminar.agenda ?? []).map(({ minutes, speaker, title }) => ({
      title,
      minutes: minutes ?? null,
      speaker: speaker ?? null,
    })),
    materials: materials.map(({ title }) => title),
    attendances: attended,
    voices: attended.flatMap(({ kind, voice }) => (voice ? [{ kind, text: voice }] : [])),
    followUps: attended.flatMap(({ doneOn, followUp }) => (followUp ? [{ text: followUp, doneOn }] : [])),
    opinionsHeard: seminar.opinionsHeard ?? null,
    results: seminar.results ?? null,
    followUp: seminar.followUp ?? null,
    summary: seminar.summary ?? null,
    around,
    photos,
  }
  return {
    programme,
    subject: seminar.id,
    about: seminar.title,
    eventOn: day,
    document: (frame) => seminarDocument(frame, facts),
  }
}
