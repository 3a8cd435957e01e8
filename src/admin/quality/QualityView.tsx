import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { warekiMonth } from '@/domain/calendar/wareki'
import type { FindingCount } from '@/domain/report/quality'
import type { Role } from '@/domain/role'
import { limitsSaid } from '@/glossary/kpiDefinitions'
import { monthlyReportScreenWords } from '@/glossary/monthlyReportScreen'
import { findingLabels, qualityWords as words } from '@/glossary/quality'
import { single } from '../dashboard/choice'
import { MonthField, ProgrammeField } from '../dashboard/PeriodFields'
import { ExportButtons } from '../exports/ExportButtons'
import { monthlyReportLink } from '../links'
import { ScreenHead } from '../ScreenHead'
import { FindingsOfKind } from './FindingsOfKind'
import { loadQuality, type Quality } from './loadQuality'
import '../admin.css'

/** What may be wrong with a month's records, before it is closed. Whoever registers it guards it. */
export async function QualityView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const asked = { programme: single(searchParams?.['programme']), month: single(searchParams?.['month']) }
  const found = await loadQuality(req.payload, { asked, now: nowOf(req) })
  return (
    <main className="care">
      <ScreenHead title={words.title} about={words.about} />
      {found ? <Found found={found} role={actorOf(req).role} /> : <p className="care-empty">{words.noProgramme}</p>}
    </main>
  )
}

function Found({
  found: { closed, findings, limits, month, months, programme, programmes, wards },
  role,
}: {
  found: Quality
  role: Role
}) {
  return (
    <>
      <form className="care-filter" method="get" action="/admin/quality" aria-label={words.filter}>
        <ProgrammeField chosen={programme.id} label={monthlyReportScreenWords.programme} programmes={programmes} />
        <MonthField chosen={month} label={monthlyReportScreenWords.month} months={months} />
        <button type="submit" className="care-button care-button--quiet">
          {monthlyReportScreenWords.show}
        </button>
      </form>
      <h2>{warekiMonth(month)}</h2>
      <p>
        <a href={monthlyReportLink({ programme: programme.id, month })}>{words.toReport}</a>
      </p>
      <p className="care-quiet">{limitsSaid(limits)}</p>
      {closed && <p className="care-notice">{words.closed(closed.version)}</p>}
      {closed?.quality && closed.quality.findings.length > 0 && (
        <section className="care-block">
          <h3>{words.accepted}</h3>
          <Summary findings={closed.quality.findings} />
          {closed.quality.note && (
            <p>
              {words.acceptedNote}：{closed.quality.note}
            </p>
          )}
        </section>
      )}
      {findings.length === 0 ? (
        <p className="care-empty">{words.clean}</p>
      ) : (
        <>
          {findings.map((each) => (
            <FindingsOfKind key={each.kind} found={each} month={month} role={role} wards={wards} />
          ))}
          <ExportButtons asked={{ screen: 'findings', programme: programme.id, month }} path="/api/exports/screen" withPersonal />
        </>
      )}
    </>
  )
}

const Summary = ({ findings }: { findings: readonly FindingCount[] }) => (
  <ul>
    {findings.map(({ count, kind }) => (
      <li key={kind}>{words.one(findingLabels[kind], count)}</li>
    ))}
  </ul>
)
