import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { transactionOf } from '@/database/handle'
import { lockRevision } from '@/database/revision'
import { dayOf } from '@/domain/calendar/jst'
import { idOf } from '@/domain/idOf'
import { type ProposedStep, proposedSteps } from '@/domain/intention/proposedSteps'
import { isUuid } from '@/domain/text/isUuid'
import { intentionRefusals as refusals, proposedScene, proposedTitle } from '@/glossary/intentions'
import { accessRefusals } from '@/glossary/refusals'
import { itemsOnSheets } from '@/queries/itemsOnSheets'
import { refuseOthers } from './createDraft'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

const MOST_STEPS = 100
type Asked = {
  answer: string
  revision: number
  /** The sheet that takes the rows; null for a new one. */
  sheet: string | null
  unsure: boolean
  by: TypedUser | null
  now: Date
}

/**
 * Puts what a facility would hand over on a carving sheet of its own, as steps that nobody has chosen yet; the sheet
 * judges each as it judges every step. What stands on any sheet of the facility already is left out: the answer's row is
 * held meanwhile, and the database keeps each item to one step. Answers the sheet and how many steps it got. 403 for who
 * is neither the facility's staff nor the operator, 409 when the answer was changed since or nothing is left to add.
 */
export const proposeFromAnswer = (
  payload: Payload,
  { answer: id, by, now, revision, sheet: wanted, unsure }: Asked,
): Promise<{ sheet: string; added: number }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    refuseOthers(req)
    const person = { depth: 0, overrideAccess: false as const, user: by as TypedUser, req, disableErrors: true as const }
    const current = isUuid(id) ? await lockRevision(req, 'intention_answers', id, true) : null
    const answer = current === null ? null : await payload.findByID({ collection: 'intention-answers', id, ...person })
    if (!answer) throw refusal(refusals.notFound, 404)
    if (current !== revision) throw refusal(accessRefusals.revisionStale)
    const facility = idOf(answer.facility)
    const standing = await itemsOnSheets(await transactionOf(req), {
      facility,
      scope: { kind: 'facilities', ids: [facility] },
    })
    const items = (answer.items ?? []).map((item) => ({
      id: String(item.id),
      text: item.text,
      wish: item.wish,
      minutes: item.minutes ?? null,
      band: item.band ?? null,
    }))
    const steps = proposedSteps(items, { taken: new Set(standing.map(({ item }) => item)), unsure, scene: proposedScene })
    if (steps.length === 0) throw refusal(refusals.nothingToAdd)
    const sheet = wanted
      ? await addTo(req, { sheet: wanted, facility, steps, person })
      : await begin(req, { facility, steps, title: proposedTitle(answer.answeredOn ?? dayOf(now)) })
    return { sheet, added: steps.length }
  })

/** Which item a step came of nobody may write through an interface, so these writes go round the fields' access. */
const written = (req: PayloadRequest) => ({ depth: 0, overrideAccess: true as const, req })

async function begin(
  req: PayloadRequest,
  { facility, steps, title }: { facility: string; steps: ProposedStep[]; title: string },
): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'carving-sheets',
    data: { facility, title, dayType: 'weekday', daysPerWeek: 5, steps },
    ...written(req),
  })
  return id
}

type Onto = {
  sheet: string
  facility: string
  steps: ProposedStep[]
  person: { depth: number; overrideAccess: false; user: TypedUser; req: PayloadRequest; disableErrors: true }
}

async function addTo(req: PayloadRequest, { facility, person, sheet: id, steps }: Onto): Promise<string> {
  const held = isUuid(id) ? await lockRevision(req, 'carving_sheets', id, true) : null
  const sheet = held === null ? null : await req.payload.findByID({ collection: 'carving-sheets', id, ...person })
  if (!sheet || idOf(sheet.facility) !== facility) throw refusal(refusals.sheetNotFound, 404)
  // As stored, and not as the person may read it: what they do not see stays as it is.
  const { steps: before } = await req.payload.findByID({ collection: 'carving-sheets', id, ...written(req) })
  const all = [...(before ?? []), ...steps]
  if (all.length > MOST_STEPS) throw refusal(refusals.full)
  await req.payload.update({ collection: 'carving-sheets', id, data: { steps: all }, ...written(req) })
  return id
}
