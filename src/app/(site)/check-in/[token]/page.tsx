import type { Metadata } from 'next'
import Link from 'next/link'
import { slotOfToken } from '@/access/checkInProof'
import { databaseOf } from '@/database/handle'
import { checkInProofRefusals } from '@/glossary/checkIn'
import { visitsToCheckIn } from '@/queries/visitsToCheckIn'
import { BackToMine } from '@/site/frame/BackToMine'
import { CheckInCard } from '@/site/visit/CheckInCard'
import { checkInRefusal } from '@/site/visit/checkInRefusal'
import { checkInByToken } from '../../actions/checkIn'
import { sitePayload } from '../../payload'
import { signedIn } from '../../signedIn'

export const metadata: Metadata = { title: '到着・退出の記録', referrer: 'no-referrer', robots: { index: false } }

/** What the QR code of a slot opens. Looking at it records nothing: the button does. */
const Page = async ({ params }: { params: Promise<{ token: string }> }) => {
  const { token } = await params
  const payload = await sitePayload()
  const now = new Date()
  const slot = slotOfToken(token, payload.secret, now)
  const { volunteer } = await signedIn(slot ? `/check-in/${token}` : '/check-in')
  const [visit] = slot ? await visitsToCheckIn(databaseOf(payload), { volunteer, slot }) : []
  return (
    <div className="narrow">
      <BackToMine />
      <h1>到着・退出の記録</h1>
      {visit ? (
        <CheckInCard action={checkInByToken} now={now} refusal={checkInRefusal(visit, 'qr', now)} token={token} visit={visit} />
      ) : (
        <>
          <p>{slot ? checkInProofRefusals.notExpected : checkInProofRefusals.token}</p>
          <p>
            <Link className="button plain" href="/check-in">
              合言葉で記録する
            </Link>
          </p>
        </>
      )}
    </div>
  )
}

export default Page
