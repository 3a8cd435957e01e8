import type { Metadata } from 'next'
import { databaseOf } from '@/database/handle'
import { receptionSpan } from '@/domain/attendance/checkIn'
import { visitsToCheckIn } from '@/queries/visitsToCheckIn'
import { BackToMine } from '@/site/frame/BackToMine'
import { DoneNotice } from '@/site/frame/DoneNotice'
import type { Query } from '@/site/listing/filters'
import { CheckInCard } from '@/site/visit/CheckInCard'
import { checkInRefusal } from '@/site/visit/checkInRefusal'
import { checkInByCode } from '../actions/checkIn'
import { signedIn } from '../signedIn'

export const metadata: Metadata = { title: '到着・退出の記録' }

const DONE: Record<string, string> = {
  arrived: '到着を記録しました。今日もよろしくお願いします。お帰りのときに、退出を記録してください。',
  left: '退出を記録しました。ご参加ありがとうございました。',
}

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { payload, volunteer } = await signedIn('/check-in')
  const now = new Date()
  const visits = await visitsToCheckIn(databaseOf(payload), { volunteer, ...receptionSpan(now) })
  const { done } = await searchParams
  return (
    <div className="narrow">
      <DoneNotice words={DONE} done={done} />
      <BackToMine />
      <h1>到着・退出の記録</h1>
      {visits.length === 0 ? (
        <p>今日、参加が決まっている活動はありません。</p>
      ) : (
        visits.map((visit) => (
          <CheckInCard
            key={visit.application}
            action={checkInByCode}
            now={now}
            refusal={checkInRefusal(visit, 'code', now)}
            visit={visit}
          />
        ))
      )}
      <p className="hint">記録がうまくいかないときは、施設の担当者にお声がけください。</p>
    </div>
  )
}

export default Page
