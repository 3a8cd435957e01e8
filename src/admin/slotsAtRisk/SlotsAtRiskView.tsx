import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { spokenSpan } from '@/domain/calendar/spoken'
import { risksOf, SLOT_RISKS } from '@/domain/slot/risk'
import { slotRiskLabels, slotRiskSentences, slotRiskWords as words } from '@/glossary/slotRisks'
import { type SlotAtRisk, slotsAtRisk } from '@/queries/slotsAtRisk'
import { single } from '../dashboard/choice'
import { ExportButtons } from '../exports/ExportButtons'
import { ListTable } from '../ListTable'
import { documentLink, listLink, slotsAtRiskLink } from '../links'
import { scopeOf } from '../scopeOf'
import { ScreenHead } from '../ScreenHead'
import '../admin.css'
import '../record.css'

const SHOWN = 100

/** The slots of the next days that something can still be done about, with the reason of each. Whoever registers it guards it. */
export async function SlotsAtRiskView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const now = nowOf(req)
  const { role } = actorOf(req)
  const overseer = role === 'city' || role === 'operator'
  const asked = single(searchParams?.['reason'])
  const only = SLOT_RISKS.find((risk) => risk === asked) ?? null
  const { slots, total } = await slotsAtRisk(databaseOf(req.payload), { limit: SHOWN, now, only, scope: scopeOf(req) })
  const current = (here: boolean) => (here ? { 'aria-current': 'page' as const } : {})
  return (
    <main className="care">
      <ScreenHead title={words.title} about={words.about} />
      <nav className="care-tabs" aria-label={words.kinds}>
        <a href={slotsAtRiskLink(null)} {...current(only === null)}>
          {words.all}
        </a>
        {SLOT_RISKS.map((risk) => (
          <a key={risk} href={slotsAtRiskLink(risk)} {...current(only === risk)}>
            {slotRiskLabels[risk]}
          </a>
        ))}
      </nav>
      {slots.length === 0 ? (
        <p className="care-empty">{only ? words.noneOfKind : words.none}</p>
      ) : (
        <>
          <p className="care-total">{words.total(total, SHOWN)}</p>
          <Slots now={now} slots={slots} />
          {overseer && only === null && (
            <ExportButtons asked={{ screen: 'slots_at_risk' }} path="/api/exports/screen" withPersonal />
          )}
        </>
      )}
    </main>
  )
}

function Slots({ now, slots }: { now: Date; slots: readonly SlotAtRisk[] }) {
  return (
    <ListTable stacked title={words.title} columns={[words.when, words.listing, words.facility, words.reasons]}>
      {slots.map(({ counts, facility, slot, title, ...span }) => (
        <tr key={slot}>
          <th scope="row">
            <a href={documentLink('slots', slot)}>{spokenSpan(span, now)}</a>
          </th>
          <td>
            {title}
            <br />
            <a href={listLink('applications', { slot: { equals: slot } })}>{words.applications}</a>
          </td>
          <td>{facility}</td>
          <td>
            <ul>
              {risksOf(counts).map(({ count, risk }) => (
                <li key={risk}>{slotRiskSentences[risk](count)}</li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </ListTable>
  )
}
