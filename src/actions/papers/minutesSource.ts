import { transactionOf } from '@/database/handle'
import { idOf } from '@/domain/idOf'
import { paperTexts } from '@/glossary/paperScreens'
import { registerStateLabels } from '@/glossary/registers'
import { meetingRecords } from '@/queries/meetingRecords'
import { blocksOf } from '@reports/document/fromLexical'
import { minutesDocument } from '@reports/papers/minutesDocument'
import { storedPictures } from '../documents/storedPictures'
import { refusal } from '../refusal'
import { recordOf } from './recordOf'
import type { PaperReader } from './source'

/** The minutes of a meeting that was held. */
export const minutesSource: PaperReader = async (req, { record }) => {
  const meeting = await recordOf(req, 'meetings', record)
  if (!meeting) return null
  if (meeting.status !== 'held') throw refusal(paperTexts.notHeld)
  const agenda = meeting.agenda ?? []
  const pictureOf = await storedPictures(
    req,
    agenda.map(({ discussion }) => discussion),
  )
  const linked = await meetingRecords(await transactionOf(req), meeting.id)
  const facts = {
    title: meeting.title,
    heldOn: meeting.heldOn,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt || null,
    place: meeting.place,
    attendees: {
      city: meeting.cityAttendees ?? '',
      operator: meeting.operatorAttendees ?? '',
      others: meeting.otherAttendees ?? '',
    },
    agenda: agenda.map(({ decision, discussion, title }) => ({
      title,
      discussion: blocksOf(discussion, pictureOf),
      decision: decision ?? null,
    })),
    tasks: (meeting.tasks ?? []).map(({ doneOn, dueOn, owner, party, text }) => ({
      text,
      party,
      owner: owner || null,
      dueOn: dueOn || null,
      doneOn: doneOn || null,
    })),
    matters: linked.matters.map(({ agreedOn, state, title }) => ({ title, agreedOn, state: registerStateLabels[state] })),
    gaps: linked.gaps,
    files: linked.files,
    papers: meeting.papers ?? '',
    nextOn: meeting.nextOn || null,
    nextAt: meeting.nextAt || null,
    nextPlace: meeting.nextPlace || null,
  }
  return {
    programme: idOf(meeting.programme),
    subject: meeting.id,
    about: meeting.title,
    eventOn: meeting.heldOn,
    document: (frame) => minutesDocument(frame, facts),
  }
}
