import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { warekiMonth } from '@/domain/calendar/wareki'
import { mayReadField } from '@/domain/personalFields'
import { unsettledWords as words } from '@/glossary/unsettled'
import { single } from '../dashboard/choice'
import { ExportButtons } from '../exports/ExportButtons'
import { unsettledLink } from '../links'
import { scopeOf } from '../scopeOf'
import { ScreenHead } from '../ScreenHead'
import { FacilitiesTable } from './FacilitiesTable'
import { loadUnsettled, MOST_VISITS, type Unsettled } from './loadUnsettled'
import { VisitsTable } from './VisitsTable'
import '../admin.css'
import '../record.css'

/** What took place and counts for nobody yet, by month and facility; a facility sees its own. Whoever registers it guards it. */
export async function UnsettledView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const { role } = actorOf(req)
  const now = nowOf(req)
  const asked = { month: single(searchParams?.['month']), facility: single(searchParams?.['facility']) }
  const found = await loadUnsettled(req.payload, { ...asked, now, scope: scopeOf(req) })
  return (
    <main className="care">
      <ScreenHead title={words.title} about={words.about}>
        <ul className="care-quiet">
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </ScreenHead>
      {found ? (
        <Found
          found={found}
          mayExport={role === 'operator' || role === 'city'}
          mayRemind={role === 'operator'}
          now={now}
          withNames={mayReadField(role, 'applications', 'applicantName')}
        />
      ) : (
        <p className="care-empty">{words.none}</p>
      )}
    </main>
  )
}

type Shown = { found: Unsettled; mayExport: boolean; mayRemind: boolean; now: Date; withNames: boolean }

function Found({ found: { facilities, month, months, only, visits }, mayExport, mayRemind, now, withNames }: Shown) {
  return (
    <>
      <nav className="care-tabs" aria-label={words.months}>
        {months.map((each) => (
          <a
            key={each.month}
            href={unsettledLink({ month: each.month })}
            {...(each.month === month.month ? { 'aria-current': 'page' as const } : {})}
          >
            {words.month(warekiMonth(each.month), each.visits)}
          </a>
        ))}
      </nav>
      <p className="care-notice">{month.closed ? words.closed : words.open}</p>
      <section className="care-block">
        <h2>{words.facilities}</h2>
        <p className="care-quiet">{words.byItself}</p>
        <FacilitiesTable facilities={facilities} mayRemind={mayRemind} month={month.month} now={now} />
      </section>
      <section className="care-block">
        <h2>{words.visits}</h2>
        <p className="care-quiet">{words.shown(MOST_VISITS)}</p>
        {only && (
          <p>
            {words.onlyThis(only.name)} <a href={unsettledLink({ month: month.month })}>{words.allFacilities}</a>
          </p>
        )}
        <VisitsTable now={now} visits={visits} withNames={withNames} />
        {mayExport && !only && visits.length > 0 && (
          <ExportButtons
            asked={{ screen: 'unsettled', month: month.month }}
            path="/api/exports/screen"
            withPersonal={mayRemind}
          />
        )}
      </section>
    </>
  )
}
