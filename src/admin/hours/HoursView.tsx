import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { monthOf, monthsBetween } from '@/domain/calendar/jst'
import { warekiMonth } from '@/domain/calendar/wareki'
import { minutesWords as words, spokenMinutes } from '@/glossary/minutes'
import { minutesByFacility } from '@/queries/minutesByFacility'
import { programmes } from '@/queries/programmes'
import { single } from '../dashboard/choice'
import { MonthField, ProgrammeField } from '../dashboard/PeriodFields'
import { ExportButtons } from '../exports/ExportButtons'
import { ListTable } from '../ListTable'
import { documentLink } from '../links'
import { scopeOf } from '../scopeOf'
import { ScreenHead } from '../ScreenHead'
import '../admin.css'
import '../record.css'

const SHOWN = 200

/** How long people helped, by facility and month; a facility sees its own. Whoever registers it guards it. */
export async function HoursView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const db = databaseOf(req.payload)
  const all = await programmes(db)
  const programme = all.find(({ id }) => id === single(searchParams?.['programme'])) ?? all[0]
  if (!programme)
    return (
      <main className="care">
        <h1>{words.title}</h1>
        <p className="care-empty">{words.noProgramme}</p>
      </main>
    )
  const { role } = actorOf(req)
  const overseer = role === 'city' || role === 'operator'
  const months = monthsBetween(programme.startsOn, programme.endsOn)
  const now = monthOf(nowOf(req))
  const asked = single(searchParams?.['month'])
  const month =
    months.find((each) => each === asked) ?? months.filter((each) => each <= now).at(-1) ?? programme.startsOn.slice(0, 7)
  const found = await minutesByFacility(db, { programme: programme.id, month, scope: scopeOf(req), limit: SHOWN })
  return (
    <main className="care">
      <ScreenHead title={words.title} about={words.about} />
      <form className="care-filter" method="get" action="/admin/hours" aria-label={words.filter}>
        {all.length > 1 && <ProgrammeField chosen={programme.id} label={words.programme} programmes={all} />}
        <MonthField chosen={month} label={words.month} months={months} />
        <button type="submit" className="care-button care-button--quiet">
          {words.show}
        </button>
      </form>
      <section className="care-block">
        <h2>{warekiMonth(month)}</h2>
        {found.facilities.length === 0 ? <p className="care-empty">{words.none}</p> : <Table {...found} />}
        {overseer && found.facilities.length > 0 && (
          <ExportButtons asked={{ screen: 'hours', programme: programme.id, month }} path="/api/exports/screen" withPersonal />
        )}
      </section>
    </main>
  )
}

const perVisit = ({ minutes, visits }: { minutes: number; visits: number }) => spokenMinutes(Math.round(minutes / visits))

function Table({ facilities, total }: Awaited<ReturnType<typeof minutesByFacility>>) {
  return (
    <>
      <p className="care-quiet">{words.most(SHOWN)}</p>
      <ListTable
        title={words.title}
        columns={[words.facility, { number: words.visits }, { number: words.minutes }, { number: words.average }]}
        foot={
          <tr>
            <th scope="row">{words.total}</th>
            <td className="care-number">{words.visitCount(total.visits)}</td>
            <td className="care-number">{spokenMinutes(total.minutes)}</td>
            <td className="care-number">{perVisit(total)}</td>
          </tr>
        }
      >
        {facilities.map((each) => (
          <tr key={each.facility}>
            <th scope="row">
              <a href={documentLink('facilities', each.facility)}>{each.name}</a>
            </th>
            <td className="care-number">{words.visitCount(each.visits)}</td>
            <td className="care-number">{spokenMinutes(each.minutes)}</td>
            <td className="care-number">{perVisit(each)}</td>
          </tr>
        ))}
      </ListTable>
    </>
  )
}
