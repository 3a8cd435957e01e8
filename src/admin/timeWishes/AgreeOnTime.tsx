import type { TypedUser, UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { periodUnderway } from '@/actions/periodUnderway'
import { idOf, type Ref } from '@/domain/idOf'
import { spokenPeriod, wishPanelTexts as texts } from '@/glossary/wishes'
import type { TimeWish } from '@/payload-types'
import { documentLink } from '../links'
import { AgreeForm } from './AgreeForm'
import '../admin.css'
import '../record.css'

/** On a wish: the slot that came of it, or the form that agrees on a time. */
export const AgreeOnTime: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  if (!id || (role !== 'facility' && role !== 'operator')) return null
  const { revision, slot, status, task: wished } = data as TimeWish
  if (slot)
    return (
      <section aria-label={texts.label} className="care care-inset">
        <a href={documentLink('slots', idOf(slot as Ref))}>{texts.slot}</a>
      </section>
    )
  if (status !== 'open') return null
  const task = await req.payload.findByID({
    collection: 'tasks',
    id: idOf(wished as Ref),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user as TypedUser,
    req,
  })
  const period = task && (await periodUnderway(req, task))
  if (!period) return null
  if (task.status !== 'published')
    return (
      <section aria-label={texts.label} className="care care-inset">
        <h2>{texts.label}</h2>
        <p>{texts.rests}</p>
      </section>
    )
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      <p className="care-quiet">{texts.about(spokenPeriod(period))}</p>
      <AgreeForm id={String(id)} revision={revision ?? 1} from={period.from} until={period.until} />
    </section>
  )
}
