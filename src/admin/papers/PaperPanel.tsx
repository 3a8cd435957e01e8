import type { PayloadRequest, UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { dayOf } from '@/domain/calendar/jst'
import { idOf, type Ref } from '@/domain/idOf'
import { isPaperKind, type PaperKind } from '@/domain/paper/kind'
import { deliverableKindLabels } from '@/glossary/deliverables'
import { paperTexts as texts } from '@/glossary/paperScreens'
import { ReadAnew } from '../fields/ReadAnew'
import { Paper } from './Paper'
import '../admin.css'
import '../record.css'

/** Owed once by a programme, whatever record they are written in. */
const OF_PROGRAMME: readonly PaperKind[] = ['implementation_plan', 'service_level_agreement']
/** Made of what was held. */
const OF_HELD: readonly PaperKind[] = ['minutes', 'seminar_report', 'consultation_report']

type Data = { programme?: Ref; status?: string; heldOn?: string | null }

/** On a record, for the city and the operator: the document that is made of it. `kind` comes from the collection's field. */
export const PaperPanel: UIFieldServerComponent = async ({ data, id, req, ...given }) => {
  const { kind } = given as { kind?: unknown }
  const { role } = actorOf(req)
  if (!isPaperKind(kind) || (role !== 'city' && role !== 'operator')) return null
  const { programme, status } = data as Data
  const record = id ? String(id) : null
  const ready = !OF_HELD.includes(kind) || status === 'held'
  if (!record || !programme || !ready)
    return (
      <section aria-label={deliverableKindLabels[kind]} className="care care-inset">
        <ReadAnew />
        <h2>{deliverableKindLabels[kind]}</h2>
        <p className="care-quiet">{record ? (texts.notYet[kind] ?? texts.unsaved) : texts.unsaved}</p>
      </section>
    )
  const subject = await subjectOf(req, kind, record, data as Data)
  return (
    <>
      <ReadAnew />
      <Paper kind={kind} programme={idOf(programme)} record={record} req={req} subject={subject} today={dayOf(nowOf(req))} />
    </>
  )
}

/** What the deliverable is about: the programme, the record, or the month of consultations that are reported together. */
async function subjectOf(req: PayloadRequest, kind: PaperKind, record: string, { heldOn, programme }: Data): Promise<string> {
  if (OF_PROGRAMME.includes(kind)) return ''
  if (kind !== 'consultation_report' || !heldOn || !programme) return record
  const terms = await req.payload.findByID({
    collection: 'programmes',
    id: idOf(programme),
    depth: 0,
    overrideAccess: true,
    req,
  })
  return terms.consultationsByMonth === false ? record : heldOn.slice(0, 7)
}
