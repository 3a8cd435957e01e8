import type { Metadata } from 'next'
import { calendarAddress } from '@/access/calendarSecret'
import { calendarTexts as texts } from '@/glossary/calendarFeeds'
import { ActionForm } from '@/site/form/ActionForm'
import { BackToMine } from '@/site/frame/BackToMine'
import { DoneNotice } from '@/site/frame/DoneNotice'
import type { Query } from '@/site/listing/filters'
import { openOwnCalendar, revokeOwnCalendar } from '../../actions/calendar'
import { signedIn } from '../../signedIn'

export const metadata: Metadata = { title: texts.title }

const DONE: Record<string, string> = { opened: texts.opened, revoked: texts.revoked }

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { payload, resident, volunteer } = await signedIn('/my/calendar')
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
  return (
    <div className="narrow">
      <DoneNotice words={DONE} done={done} />
      <BackToMine />
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
