import { transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { idOf } from '@/domain/idOf'
import { legalDates } from '@/domain/incident/legalClock'
import { addDays } from '@/domain/calendar/jst'
import { holidaysBetween } from '@/imports/holidays/holidaysBetween'
import type { Incident } from '@/payload-types'
import { emergencyContacts } from '@/queries/emergencyContacts'
import { insurancesOn } from '@/queries/insurancesOn'
import { accidentDocument } from '@reports/papers/accidentDocument'
import { recordOf } from './recordOf'
import type { PaperReader } from './source'

/** The report of an accident; a request that nobody may make, or a near miss, can be reported in the same form. */
export const accidentSource: PaperReader = async (req, { record }) => {
  const incident = await recordOf(req, 'incidents', record)
  if (!incident) return null
  const programme = idOf(incident.programme)
  const facility = incident.facility ? await recordOf(req, 'facilities', idOf(incident.facility)) : null
  const task = incident.task ? await recordOf(req, 'tasks', idOf(incident.task)) : null
  const happenedOn = dayOf(new Date(incident.detectedAt))
  const facts = {
    number: incident.number ?? '',
    kind: incident.kind,
    severity: incident.severity,
    status: incident.status,
    facility: facility?.name ?? null,
    visit: task?.title ?? null,
    summary: incident.summary ?? null,
    cause: incident.cause ?? null,
    treatment: incident.treatment ?? null,
    prevention: incident.prevention ?? null,
    damage: incident.damage ?? null,
    insurances: await insurancesOn(await transactionOf(req), { programme, facility: facility?.id ?? null, day: happenedOn }),
    detectedAt: incident.detectedAt,
    operatorNotifiedAt: incident.operatorNotifiedAt ?? null,
    cityDueAt: incident.cityDueAt ?? null,
    cityToldAt: incident.cityToldAt ?? null,
    followUps: (incident.followUps ?? []).map(({ at, text }) => ({ at, text })).toSorted((a, b) => a.at.localeCompare(b.at)),
    endedAt: incident.endedAt ?? null,
    contacts: await emergencyContacts(await transactionOf(req), programme),
    personal: incident.isPersonalData ? personalOf(incident) : null,
  }
  return {
    programme,
    subject: incident.id,
    about: facts.number,
    eventOn: happenedOn,
    document: (frame) => accidentDocument(frame, facts),
  }
}

function personalOf(incident: Incident) {
  const known = new Date(incident.detectedAt)
  const day = dayOf(known)
  return {
    dates: legalDates(known, incident.isMalicious === true, holidaysBetween(day, addDays(day, 90))),
    doneOn: { first: incident.legalFirstOn || null, final: incident.legalFinalOn || null },
    items: {
      summary: incident.summary ?? '',
      dataItems: incident.dataItems ?? '',
      peopleConcerned:
        incident.peopleConcerned === null || incident.peopleConcerned === undefined ? '' : `${incident.peopleConcerned}`,
      cause: incident.cause ?? '',
      secondaryDamage: incident.secondaryDamage ?? '',
      measuresForPeople: incident.measuresForPeople ?? '',
      publication: incident.publication ?? '',
      prevention: incident.prevention ?? '',
      otherMatters: incident.otherMatters ?? '',
    },
  }
}
