import type { AdminViewServerProps } from 'payload'
import { checkInCode, checkInToken } from '@/access/checkInProof'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { checkInClosesAt } from '@/domain/attendance/checkIn'
import { spokenInstant, spokenSpan } from '@/domain/calendar/spoken'
import { isUuid } from '@/domain/text/isUuid'
import { checkInSheetWords as words } from '@/glossary/checkIn'
import { slotsOfDay } from '@/queries/slotsOfDay'
import { single } from '../dashboard/choice'
import { scopeOf } from '../scopeOf'
import { PrintButton } from './PrintButton'
import { QrCode } from './QrCode'
import '../admin.css'
import './today.css'

/** What stands at the reception of a slot: its code word and its address. It names nobody. Whoever registers it guards it. */
export async function SheetView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const [now, slot] = [nowOf(req), single(searchParams?.['slot'])]
  const [found] = isUuid(slot) ? await slotsOfDay(databaseOf(req.payload), { now, limit: 1, scope: scopeOf(req), slot }) : []
  if (!found || now > checkInClosesAt(found.endsAt))
    return (
      <main className="care">
        <h1>{words.title}</h1>
        <p className="care-empty">{words.unknown}</p>
        <p>
          <a href="/admin/today">{words.back}</a>
        </p>
      </main>
    )
  const { secret } = req.payload
  const address = `${req.payload.config.serverURL}/check-in/${checkInToken(found, secret)}`
  return (
    <main className="care">
      <p className="care-unprinted">
        <a href="/admin/today">‹ {words.back}</a>
      </p>
      <section className="care-sign">
        <h1>{words.title}</h1>
        <p>
          <strong>{found.title}</strong>　{found.facility}
          <br />
          {spokenSpan(found, now)}
        </p>
        <h2>{words.qr}</h2>
        <QrCode text={address} label={words.qr} />
        <p>{words.howQr}</p>
        <h2>{words.code}</h2>
        <p className="care-sign__code">{checkInCode(found, secret)}</p>
        <p>{words.how}</p>
        <p>{words.helpless}</p>
        <p className="care-quiet">
          {words.address}
          <br />
          {address}
          <br />
          {words.until(spokenInstant(checkInClosesAt(found.endsAt), now))}
        </p>
        <PrintButton />
      </section>
    </main>
  )
}
