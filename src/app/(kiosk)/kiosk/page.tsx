import { cookies } from 'next/headers'
import { KIOSK_COOKIE, hashOfKey } from '@/access/kioskKey'
import { kioskVisits, personIn } from '@/actions/kiosk/kioskVisits'
import { databaseOf } from '@/database/handle'
import { spokenDay, spokenTime } from '@/domain/calendar/spoken'
import { kiosks } from '@/queries/kiosks'
import { DoneNotice } from '@/site/frame/DoneNotice'
import { Confirm } from '@/site/kiosk/Confirm'
import { SlotAtKiosk } from '@/site/kiosk/SlotAtKiosk'
import type { Query } from '@/site/listing/filters'
import { sitePayload } from '../../(site)/payload'
import { press } from './press'

const DONE: Record<string, string> = {
  arrived: '到着を記録しました。今日もよろしくお願いします。お帰りのときも、この画面でお名前を押してください。',
  left: 'お帰りを記録しました。ありがとうございました。',
}

/** Back to the names by itself: quickly when somebody is done, and soon when somebody walked away. */
const Back = ({ seconds }: { seconds: number }) => <meta httpEquiv="refresh" content={`${seconds};url=/kiosk`} />

/** The screen at a reception: who may press their name now. Looking at it records nothing. */
const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const db = databaseOf(await sitePayload())
  const now = new Date()
  const key = (await cookies()).get(KIOSK_COOKIE)?.value
  const [kiosk] = key ? await kiosks(db, { now, hash: hashOfKey(key) }) : []
  if (!kiosk)
    return (
      <>
        <h1>受付の画面は開いていません</h1>
        <p>お越しの方は、職員にお声がけください。</p>
        <p>職員の方は、管理画面にログインし、「今日の受付」から開いてください。</p>
        <p>
          <a className="button plain" href="/admin/today">
            管理画面（職員用）
          </a>
        </p>
      </>
    )
  const { done, visit } = await searchParams
  const slots = await kioskVisits(db, kiosk, now)
  const chosen = typeof visit === 'string' ? personIn(slots, visit) : null
  if (chosen)
    return (
      <>
        <Back seconds={60} />
        <Confirm {...chosen} press={press} />
      </>
    )
  return (
    <>
      <Back seconds={done ? 10 : 60} />
      <h1>{kiosk.facilityName}　受付</h1>
      <p className="kiosk-now">
        {spokenDay(now, now)} {spokenTime(now)}
      </p>
      <DoneNotice words={DONE} done={done} />
      {slots.length === 0 ? (
        <p className="kiosk-lead">今日これからの受付で、参加が決まっている方はいません。</p>
      ) : (
        <>
          <p className="kiosk-lead">ご自分のお名前を押してください。</p>
          {slots.map((slot) => (
            <SlotAtKiosk key={slot.slot} now={now} {...slot} />
          ))}
        </>
      )}
      <p className="hint">お名前が見つからないとき、間違えて押したときは、職員にお声がけください。</p>
    </>
  )
}

export default Page
