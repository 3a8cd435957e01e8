import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { actorOf } from '@/access/actor'
import { calendarAddress } from '@/access/calendarSecret'
import { calendarTexts as texts } from '@/glossary/calendarFeeds'
import { ActionForm } from '@/site/form/ActionForm'
import { Notice } from '@/site/frame/Notice'
import type { Query } from '@/site/listing/filters'
import { currentResident } from '@/site/session/currentResident'
import { openOwnCalendar, revokeOwnCalendar } from '../../actions/calendar'
import { sitePayload } from '../../payload'

export const metadata: Metadata = { title: texts.title }

const DONE: Record<string, string> = { opened: texts.opened, revoked: texts.revoked }

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const payload = await sitePayload()
  const resident = await currentResident(payload)
  const volunteer = resident && actorOf({ user: resident, context: {} }).volunteerId
  if (!volunteer) redirect('/sign-in?next=/my/calendar')
  const { docs } = await payload.find({
    collection: 'calendar-feeds',
    where: { volunteer: { equals: volunteer }, revokedAt: { exists: false } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    user: resident,
  })
  const [feed] = docs
  const { done } = await searchParams
  const told = typeof done === 'string' && Object.hasOwn(DONE, done) ? DONE[done] : undefined
  return (
    <div className="narrow">
      {told && <Notice>{told}</Notice>}
      <p className="back">
        <Link href="/my">わたしの活動に戻る</Link>
      </p>
      <h1>{texts.title}</h1>
      <p>{texts.ofResident}</p>
      {feed ? (
        <>
          <dl className="facts">
            <div>
              <dt>{texts.address}</dt>
              <dd>
                <code>{calendarAddress(payload.config.serverURL, feed.id)}</code>
              </dd>
            </div>
          </dl>
          <p>{texts.secret}</p>
        </>
      ) : (
        <p>{texts.none}</p>
      )}
      <div className="choices">
        <ActionForm action={openOwnCalendar} submit={feed ? texts.renew : texts.open} sending={texts.busy}>
          {null}
        </ActionForm>
        {feed && (
          <ActionForm action={revokeOwnCalendar} submit={texts.revoke} sending={texts.busy} tone="plain">
            <input type="hidden" name="feed" value={feed.id} />
          </ActionForm>
        )}
      </div>
    </div>
  )
}

export default Page
