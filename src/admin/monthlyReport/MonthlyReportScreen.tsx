import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { warekiMonth } from '@/domain/calendar/wareki'
import { isMonth } from '@/domain/calendar/jst'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import type { StaffRole } from '@/domain/role'
import { dashboardWords } from '@/glossary/dashboard'
import { tokyoInstant } from '@/glossary/instants'
import { monthlyReportScreenWords as words } from '@/glossary/monthlyReportScreen'
import { figureFaultSentences, monthlyWords } from '@/glossary/reportMonthly'
import { reportStatusLabels } from '@/glossary/statuses'
import { monthlyReport } from '@reports/monthly/monthlyReport'
import { single } from '../dashboard/choice'
import { MonthField, ProgrammeField } from '../dashboard/PeriodFields'
import { guard } from '../guard'
import { monthlyReportLink, reportFileLink } from '../links'
import { ScreenHead } from '../ScreenHead'
import type { LinkOf } from '../sections/SectionTable'
import { CityDecision } from './CityDecision'
import { ClosingPanel } from './ClosingPanel'
import { linkOfDifferences } from './linkOfDifferences'
import { linkToRecords } from './linkToRecords'
import { loadMonthlyReport, type MonthlyReportModel } from './loadMonthlyReport'
import { ReplacementPreview } from './ReplacementPreview'
import { ReportSheet } from './ReportSheet'
import { TimelinessFacts, TimelinessList } from './TimelinessList'
import { VersionList } from './VersionList'

/** A month's report: how final it is, its files, closing it, the city's decision, its versions, and the report itself. */
async function MonthlyReport({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const { accountId, role } = actorOf(req)
  const asked = {
    programme: single(searchParams?.['programme']),
    month: single(searchParams?.['month']),
    version: Number(single(searchParams?.['version'])) || null,
  }
  const model = await loadMonthlyReport(req.payload, { ...asked, role, now: new Date() })
  if (!model)
    return (
      <main className="care">
        <h1>{words.title}</h1>
        <p className="care-empty">{dashboardWords.noProgramme}</p>
      </main>
    )
  const { faults, figures, refused, shown, versions } = model
  return (
    <main className="care">
      <ScreenHead title={words.title} about={model.programme.contractName} />
      <Filter model={model} />
      {refused ? (
        <div className="care-notice" role="status">
          <p>
            <strong>{words.cannotShow}</strong>
          </p>
          <p>{refused}</p>
        </div>
      ) : (
        <Standing model={model} />
      )}
      {faults.length > 0 && (
        <div className="care-notice care-notice--attention" role="alert">
          <p>{words.contradicts}</p>
          <ul>
            {[...new Set(faults.map(({ code }) => code))].map((code) => (
              <li key={code}>{figureFaultSentences[code]}</li>
            ))}
          </ul>
        </div>
      )}
      {isMonth(model.month) && figures && faults.length === 0 && <ClosingPanel {...model} />}
      {model.preview && <ReplacementPreview figures={model.preview} programme={model.programme.id} />}
      {versions[0]?.status === 'submitted' && (
        <CityDecision of={model.deliverable} viewer={{ role: role as StaffRole, account: String(accountId) }} />
      )}
      {isMonth(model.month) && (
        <VersionList versions={versions} shown={shown?.version ?? null} programme={model.programme.id} month={model.month} />
      )}
      <TimelinessList months={model.timeliness} programme={model.programme.id} shown={model.month} />
      {figures && faults.length === 0 && (
        <ReportSheet report={monthlyReport(figures)} linkOf={(section) => linkIn(section, figures, model)} />
      )}
    </main>
  )
}

/** Where a number of the report leads; of a closed month to what that very version counted. */
function linkIn(section: string, figures: MonthlyFigures, { followed, month, programme, shown }: MonthlyReportModel): LinkOf {
  if (shown && (section === 'differences' || section === 'appendixDifferences'))
    return linkOfDifferences(section, { programme: programme.id, figures, before: shown.version - 1, after: shown.version })
  return linkToRecords(section, { programme: programme.id, month, versions: followed })
}

function Filter({ model: { month, months, programme, programmes } }: { model: MonthlyReportModel }) {
  return (
    <form className="care-filter" method="get" action="/admin/monthly-report" aria-label={words.filter}>
      <ProgrammeField chosen={programme.id} label={words.programme} programmes={programmes} />
      <MonthField
        chosen={months.includes(month) ? month : null}
        label={words.month}
        months={months}
        none={months.includes(month) ? null : dashboardWords.missing}
      />
      <button type="submit" className="care-button care-button--quiet">
        {words.show}
      </button>
    </form>
  )
}

function Standing({ model: { figures, month, programme, shown, timeliness, versions } }: { model: MonthlyReportModel }) {
  if (!figures) return null
  const version = shown ? { version: shown.version } : {}
  const newest = versions[0]
  return (
    <section className="care-standing">
      <h2>{warekiMonth(month)}</h2>
      <dl className="care-standing__facts">
        <div>
          <dt>{words.status}</dt>
          <dd>
            <span
              className={`care-badge${shown?.status === 'approved' ? ' care-badge--done' : shown?.status === 'revision_requested' ? ' care-badge--attention' : ''}`}
            >
              {shown ? reportStatusLabels[shown.status] : words.notClosed}
            </span>
          </dd>
        </div>
        {shown && (
          <div>
            <dt>{words.version}</dt>
            <dd>{monthlyWords.edition(shown.version)}</dd>
          </div>
        )}
        <div>
          <dt>{words.cutoff}</dt>
          <dd>{words.asOf(tokyoInstant(new Date(figures.cutoffAt)))}</dd>
        </div>
        <TimelinessFacts of={timeliness.find((each) => each.month === month)} />
      </dl>
      {shown && newest && shown.version !== newest.version && (
        <p className="care-notice">
          {words.older(shown.version)} <a href={monthlyReportLink({ programme: programme.id, month })}>{words.toNewest}</a>
        </p>
      )}
      <p className="care-actions">
        <a className="care-button" href={reportFileLink({ programme: programme.id, month, kind: 'xlsx', ...version })} download>
          {words.excel}
        </a>
        <a className="care-button" href={reportFileLink({ programme: programme.id, month, kind: 'pdf', ...version })} download>
          {words.pdf}
        </a>
        {!shown && <span className="care-quiet">{words.preliminaryFiles}</span>}
      </p>
    </section>
  )
}

export const MonthlyReportView = guard(MonthlyReport, { roles: ['city', 'operator'] })
