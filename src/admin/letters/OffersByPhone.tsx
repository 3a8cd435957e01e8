import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { spokenInstant, spokenSpan } from '@/domain/calendar/spoken'
import { idOf } from '@/domain/idOf'
import { callTexts as texts } from '@/glossary/proxyEntry'
import { offersByPhone } from '@/queries/offersByPhone'
import { Decisions } from '../facilityDesk/Decisions'
import '../facilityDesk/facilityDesk.css'

const MOST = 50

/** Seats that are held for people whom only the telephone reaches: whom to call, until when, and what they answered. */
export async function OffersByPhone({ req }: { req: PayloadRequest }) {
  const now = nowOf(req)
  const calls = await offersByPhone(databaseOf(req.payload), { now, limit: MOST })
  if (calls.length === 0) return null
  const { docs } = await req.payload.find({
    collection: 'volunteer-contacts',
    where: { volunteer: { in: calls.map(({ volunteer }) => volunteer) } },
    select: { volunteer: true, phone: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const phones = new Map(docs.map(({ phone, volunteer }) => [idOf(volunteer), phone]))
  return (
    <section aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <Decisions
        all={null}
        empty=""
        items={calls.map((call) => ({
          id: call.application,
          revision: call.revision,
          person: texts.person(call.number, call.name),
          actions: [
            { to: 'accepted', label: texts.takes },
            { to: 'withdrawn', byPhone: true, label: texts.declines, quiet: true, reason: texts.declinedBecause },
          ],
          facts: (
            <>
              <h4>{texts.person(call.number, call.name)}</h4>
              <p>
                {texts.phone}：{phones.get(call.volunteer) || texts.noPhone}
              </p>
              <p>
                {call.title}（{call.facility}）　{spokenSpan(call, now)}
              </p>
              <p>{texts.until(spokenInstant(call.until, now))}</p>
            </>
          ),
        }))}
        title={texts.people}
      />
    </section>
  )
}
