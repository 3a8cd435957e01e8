import { transactionOf } from '@/database/handle'
import { dayOf, lastDayOf } from '@/domain/calendar/jst'
import { warekiMonth } from '@/domain/calendar/wareki'
import { idOf } from '@/domain/idOf'
import { consultationReportWords as words } from '@/glossary/paperWords'
import { paperTexts } from '@/glossary/paperScreens'
import { consultationsToReport } from '@/queries/consultationsToReport'
import { outcomeDays } from '@/queries/outcomeDays'
import { consultationDocument, consultationsDocument } from '@reports/papers/consultationDocument'
import { refusal } from '../refusal'
import { recordOf } from './recordOf'
import { aroundEvent } from './seminarSource'
import type { PaperReader } from './source'

/** The report of a consultation that was held, or of all of its month, as the programme says. */
export const consultationSource: PaperReader = async (req, { now, record }) => {
  const held = await recordOf(req, 'consultations', record)
  if (!held) return null
  const { heldOn } = held
  if (held.status !== 'held' || !heldOn) throw refusal(paperTexts.notHeld)
  const db = await transactionOf(req)
  const programme = idOf(held.programme)
  const terms = await recordOf(req, 'programmes', programme)
  if (terms?.consultationsByMonth !== false) {
    const month = heldOn.slice(0, 7)
    const consultations = await consultationsToReport(db, { programme, month })
    const facts = { month, days: await outcomeDays(db, programme), consultations }
    return {
      programme,
      subject: month,
      about: words.ofMonth(warekiMonth(month)),
      eventOn: lastDayOf(month),
      document: (frame) => consultationsDocument(frame, facts),
    }
  }
  const [facts] = await consultationsToReport(db, { programme, id: held.id })
  if (!facts) return null
  const around = await aroundEvent(db, { kind: 'consultation', id: held.id, programme, day: heldOn, today: dayOf(now) })
  return {
    programme,
    subject: held.id,
    about: facts.facility,
    eventOn: heldOn,
    document: (frame) => consultationDocument(frame, { ...facts, around }),
  }
}
