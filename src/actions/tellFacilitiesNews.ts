import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf, transactionOf } from '@/database/handle'
import { isDue, NOTICE_OF_NEWS, worthTelling } from '@/domain/news/facilityNews'
import { facilityNews } from '@/glossary/newsMails'
import { queueLetter } from '@/mail/queueLetter'
import { newsOfFacility } from '@/queries/newsOfFacility'
import { readersOfNews } from '@/queries/readersOfNews'
import { type UntoldNews, untoldNews } from '@/queries/untoldNews'
import { inTransaction } from './inTransaction'

/**
 * Writes to the staff of facilities what happened with applications to them, everything since the last time in one letter
 * for each account, in what they want to be told. The letters and the mark that it was told are one transaction of each
 * facility, so a crash loses and repeats nothing; safe to run twice, also at once.
 */
export async function tellFacilitiesNews(payload: Payload, now: Date): Promise<{ facilities: number; letters: number }> {
  const done = { facilities: 0, letters: 0 }
  for (const untold of await untoldNews(databaseOf(payload), now)) {
    if (!isDue(untold, untold.quiet, now)) continue
    done.letters += await inTransaction(payload, { context: { ...asSystem, now } }, (req) => tell(req, untold, now))
    done.facilities++
  }
  return done
}

async function tell(req: PayloadRequest, which: Pick<UntoldNews, 'facility' | 'programme'>, now: Date): Promise<number> {
  const db = await transactionOf(req)
  const untold = await newsOfFacility(db, which)
  const last = untold.at(-1)
  const readers = last ? await readersOfNews(db, which) : null
  let letters = 0
  for (const { account, email, name, ...wants } of readers?.staff ?? []) {
    // What somebody did themselves neither is news to them nor makes anything else old.
    const others = untold.filter(({ by }) => by !== account)
    const items = worthTelling(others, now).filter(({ news }) => wants[NOTICE_OF_NEWS[news]])
    if (!readers || !last || items.length === 0) continue
    const letter = facilityNews({
      name,
      facility: readers.facility,
      items: items.map(({ endsAt, news, reason, startsAt, title }) => ({ news, reason, activity: { title, startsAt, endsAt } })),
      link: `${req.payload.config.serverURL}/admin`,
      office: readers.office,
      now,
    })
    await queueLetter(req, { key: `news/${which.facility}/${last.seq}/${account}`, to: email }, letter)
    letters++
  }
  // Those that were read and no others: what was noted earlier may be committed only now.
  if (last)
    await db.execute(sql`
      UPDATE facility_news SET settled_at = ${now.toISOString()}::timestamptz, is_told = ${letters > 0}
       WHERE seq = ANY (${sql.param(untold.map(({ seq }) => seq))}::bigint[])`)
  return letters
}
