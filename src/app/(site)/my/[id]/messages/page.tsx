import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { readMessages } from '@/actions/messages/readMessages'
import { messageRefusalOf, MOST_CHARACTERS } from '@/domain/message/rules'
import { messageRefusals, messageTexts as texts } from '@/glossary/messages'
import { ActionForm } from '@/site/form/ActionForm'
import { Field } from '@/site/form/Field'
import { BackToMine } from '@/site/frame/BackToMine'
import { Notice } from '@/site/frame/Notice'
import type { Query } from '@/site/listing/filters'
import { MessageItem } from '@/site/message/MessageItem'
import { VisitFacts } from '@/site/visit/VisitFacts'
import { writeOwnMessage } from '../../../actions/messages'
import { signedInWithVisit } from '../signedInWithVisit'

export const metadata: Metadata = { title: 'メッセージ' }
const MOST = 100

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> }

const Page = async ({ params, searchParams }: Props) => {
  const { id } = await params
  const { now, payload, resident, visit } = await signedInWithVisit(id, 'messages')
  const { docs } = await payload.find({
    collection: 'messages',
    where: { application: { equals: id } },
    sort: '-sentAt',
    depth: 0,
    limit: MOST,
    overrideAccess: false,
    user: resident,
  })
  // Opening the page is reading it; a page the browser fetches beforehand has not been seen by anybody.
  const asked = await headers()
  const [newest] = docs
  if (newest && visit.unread > 0 && !asked.has('next-router-prefetch') && !asked.get('sec-purpose')?.startsWith('prefetch'))
    await readMessages(payload, { user: resident, application: id, until: new Date(newest.sentAt), now })
  const refused = messageRefusalOf('resident', visit, 'a', now)
  const { done } = await searchParams
  return (
    <div className="narrow">
      {done === 'sent' && <Notice>{texts.sent}</Notice>}
      <BackToMine />
      <h1>{texts.title}</h1>
      <VisitFacts visit={visit} now={now} />
      <p>{texts.about}</p>
      {docs.length === 0 && <p>{texts.none}</p>}
      {docs.length === MOST && <p className="hint">{texts.older(MOST)}</p>}
      {docs.length > 0 && (
        <ol className="thread" aria-label={texts.title}>
          {docs.toReversed().map((message) => (
            <MessageItem key={message.id} message={message} now={now} />
          ))}
        </ol>
      )}
      {refused ? (
        <p>{messageRefusals[refused]}</p>
      ) : (
        <ActionForm action={writeOwnMessage} submit={texts.send} sending={texts.sending} labels={{ text: texts.text }}>
          <input type="hidden" name="application" value={visit.id} />
          <input type="hidden" name="sendKey" value={randomUUID()} />
          <Field type="textarea" name="text" label={texts.text} hint={texts.hint} required maxLength={MOST_CHARACTERS} />
        </ActionForm>
      )}
    </div>
  )
}

export default Page
