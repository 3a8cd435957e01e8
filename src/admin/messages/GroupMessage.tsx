import type { TypedUser, UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { HOLDS_SEAT } from '@/domain/application/status'
import { USUAL_CONTACT_DAYS } from '@/domain/application/contactVisibility'
import { messageSideOf } from '@/domain/message/rules'
import { messagePanelTexts as texts } from '@/glossary/messages'
import { MessageForm } from './MessageForm'
import '../admin.css'
import '../record.css'

/** On a slot that is not long over: one message to everybody who is accepted. Nothing where nobody is. */
export const GroupMessage: UIFieldServerComponent = async ({ data, id, req }) => {
  const side = messageSideOf(actorOf(req).role)
  if (!id || !req.user || (side !== 'facility' && side !== 'operator')) return null
  const { endsAt } = data as { endsAt?: string | null }
  if (!endsAt || nowOf(req).getTime() > new Date(endsAt).getTime() + USUAL_CONTACT_DAYS * 86_400_000) return null
  const { totalDocs } = await req.payload.count({
    collection: 'applications',
    where: { slot: { equals: id }, status: { in: [...HOLDS_SEAT] } },
    overrideAccess: false,
    user: req.user as TypedUser,
    req,
  })
  if (totalDocs === 0) return null
  return (
    <section aria-label={texts.group} className="care care-inset">
      <h2>{texts.group}</h2>
      <p className="care-quiet">{texts.groupAbout(totalDocs)}</p>
      <MessageForm path={`/api/slots/${id}/messages`} toMany />
    </section>
  )
}
