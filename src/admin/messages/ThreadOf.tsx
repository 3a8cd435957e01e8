import type { TypedUser, UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import type { ApplicationStatus } from '@/domain/application/status'
import { messageRefusalOf, messageSideOf } from '@/domain/message/rules'
import { messageRefusals, messagePanelTexts as texts, messageTexts } from '@/glossary/messages'
import { contactDays } from '@/queries/contactDays'
import { MarkRead } from './MarkRead'
import { MessageForm } from './MessageForm'
import { MessageLine } from './MessageLine'
import '../admin.css'
import '../record.css'

const MOST = 100

/** On an application: what its sides wrote to each other, and the form to write more. Read under the person's own access. */
export const ThreadOf: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  const side = messageSideOf(role)
  if (!id || !req.user || !side) return null
  const application = String(id)
  const { docs } = await req.payload.find({
    collection: 'messages',
    where: { application: { equals: application } },
    sort: '-sentAt',
    limit: MOST,
    depth: 0,
    overrideAccess: false,
    user: req.user as TypedUser,
    req,
  })
  const { endsAt, programme, status } = data as { endsAt: string; programme?: string | null; status: ApplicationStatus }
  const days = programme ? await contactDays(databaseOf(req.payload), programme) : null
  const facts = { status, endsAt: new Date(endsAt), daysAfterVisit: days ?? 0 }
  const refused = messageRefusalOf(role, facts, 'a', nowOf(req))
  const [newest] = docs
  return (
    <section aria-label={texts.label} className="care care-inset" id="thread">
      <h2>{texts.label}</h2>
      <p className="care-quiet">{messageTexts.about}</p>
      {docs.length === 0 && <p>{messageTexts.none}</p>}
      {docs.length === MOST && <p className="care-quiet">{messageTexts.older(MOST)}</p>}
      {docs.length > 0 && (
        <ul>
          {docs.toReversed().map((message) => (
            <MessageLine key={message.id} message={message} reader={side} />
          ))}
        </ul>
      )}
      {newest && <MarkRead application={application} until={newest.sentAt} />}
      {refused ? <p>{messageRefusals[refused]}</p> : <MessageForm path={`/api/applications/${application}/messages`} />}
    </section>
  )
}
