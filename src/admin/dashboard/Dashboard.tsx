import type { ComponentProps, ReactNode } from 'react'
import { FIGURES } from '@/domain/kpi/figure'
import type { Day } from '@/domain/calendar/jst'
import { fiscalYearOf, warekiFiscalYear } from '@/domain/calendar/wareki'
import type { RecordMeasure } from '@/domain/kpi/measure'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { dashboardWords as words, waitingWords } from '@/glossary/dashboard'
import { countingRuleTexts } from '@/glossary/countingRule'
import { figureDefinitions } from '@/glossary/definitions'
import { figureLabels } from '@/glossary/figures'
import { paceTexts } from '@/glossary/pace'
import { readDay, tokyoInstant } from '@/glossary/instants'
import { categorySection, wardSection } from '@reports/monthly/sections/completions'
import { monthsSections } from '@reports/monthly/sections/months'
import type { Chart, Section } from '@reports/section'
import { CountingRules } from '../countingRule/CountingRules'
import { monthlyReportLink, paceLink, recordsLink } from '../links'
import { SectionPanel } from '../sections/SectionPanel'
import type { LinkOf } from '../sections/SectionTable'
import { CardForecast } from './CardForecast'
import { type Card, cardsOf } from './cards'
import { DashboardFilter } from './DashboardFilter'
import { Glance } from './Glance'
import { KpiCard } from './KpiCard'
import type { Dashboard as Model } from './loadDashboard'
import { ResidentsShown } from './ResidentsShown'
import { WaitingTable } from './WaitingTable'

const LINKED: readonly string[] = ['opening', 'increase', 'decrease', 'correction', 'closing'] satisfies readonly RecordMeasure[]

type Given = { model: Model; now: Date; todo: ReactNode; forecasts: ComponentProps<typeof CardForecast>['forecasts'] }

/** The first screen of the city and the operator: the four figures, what waits, then each figure in full, the months, where and who. */
export function Dashboard({ forecasts, model, now, todo }: Given) {
  const { choice, figures, programme, waiting } = model
  return (
    <main className="care">
      <header className="care-head">
        <h1>{words.title}</h1>
        <p className="care-quiet">{programme.contractName}</p>
      </header>
      {figures && <Glance figures={figures} ward={choice.ward} />}
      {todo}
      <DashboardFilter {...model} />
      {choice.changed && (
        <p role="status" className="care-notice">
          {words.unknownChoice}
        </p>
      )}
      {figures ? (
        <Figures model={model} figures={figures} forecasts={forecasts} />
      ) : (
        <p className="care-empty">{words.notStarted(readDay(programme.startsOn))}</p>
      )}
      {figures && <ResidentsShown month={figures.month} shown={model.residents} />}
      <Block title={waitingWords.title}>
        <div className="care-panel">
          <WaitingTable waiting={waiting} programme={programme.id} now={now} />
        </div>
      </Block>
    </main>
  )
}

const Block = ({ children, id, title }: { children: ReactNode; id?: string; title: string }) => (
  <section className="care-block" id={id}>
    <h2>{title}</h2>
    {children}
  </section>
)

function Figures({ figures, forecasts, model }: { figures: MonthlyFigures; model: Model } & Pick<Given, 'forecasts'>) {
  const {
    choice: { ward },
    programme,
  } = model
  const asked = { programme: programme.id, ward }
  const definitions = figureDefinitions(programme)
  const byMonth: (figure: (typeof FIGURES)[number]) => LinkOf = (figure) => (row, column) =>
    row && LINKED.includes(column) && row.key <= figures.month
      ? recordsLink({ figure, measure: column as RecordMeasure, month: row.key, ...asked })
      : null
  const completed = { figure: 'completions', measure: 'increase', month: figures.month } as const
  const months = monthsSections(figures)
  const cards = cardsOf(figures)
  return (
    <>
      <Standing figures={figures} ward={ward} />
      <Block id="figures" title={words.figures}>
        <ul className="care-cards">
          {cards.map((card) => (
            <KpiCard
              key={card.figure}
              card={card}
              planned={ward === null}
              definition={definitions[card.figure]}
              forecast={ward === null && <CardForecast figure={card.figure} forecasts={forecasts} />}
              href={recordsLink({ figure: card.figure, measure: 'closing', month: figures.month, ...asked })}
            />
          ))}
        </ul>
        <p>
          <a href={paceLink(programme.id)}>{paceTexts.open}</a>
        </p>
      </Block>
      <Block title={words.charts(fiscalYearsOf(programme))}>
        <div className="care-grid">
          {FIGURES.map((figure, index) => {
            const section = months[index]
            const empty =
              !figures.byMonth.some((each) => each.figure === figure && each.closing > 0) &&
              (figures.plan ?? []).every((point) => point.figure !== figure)
            return (
              section && (
                <SectionPanel
                  key={figure}
                  section={{
                    ...section,
                    chart: empty
                      ? null
                      : titledChart(
                          section.chart,
                          cards.find((card) => card.figure === figure),
                        ),
                  }}
                  linkOf={byMonth(figure)}
                  tableLabel={words.table}
                  emptyReason={words.nothingYet(figureLabels[figure])}
                  definition={{ label: words.definition, text: definitions[figure] }}
                />
              )
            )
          })}
        </div>
      </Block>
      <Block title={countingRuleTexts.title}>
        <div className="care-panel">
          <CountingRules
            agreed={programme.listingRule}
            counts={figures.listingCounts}
            linkOf={(rule, span) => {
              const measure = span === 'during' ? 'increase' : 'closing'
              return recordsLink({ figure: 'listings', measure, rule, month: figures.month, ...asked })
            }}
          />
        </div>
      </Block>
      <Block title={words.breakdowns}>
        <div className="care-grid">
          <SectionPanel
            section={wardSection(figures)}
            tableLabel={words.table}
            emptyReason={words.nothingYet(figureLabels.completions)}
            linkOf={(row, column) =>
              column === 'count' ? recordsLink({ ...completed, ...asked, ...(row ? { ward: row.key || '-' } : {}) }) : null
            }
          />
          <SectionPanel
            section={largestFirst(categorySection(figures))}
            tableLabel={words.table}
            emptyReason={words.nothingYet(figureLabels.completions)}
            linkOf={(row, column) =>
              column === 'count' ? recordsLink({ ...completed, ...asked, ...(row ? { category: row.key } : {}) }) : null
            }
          />
        </div>
      </Block>
    </>
  )
}

/** The chart says what it shows where there is a plan to compare with. */
const titledChart = (chart: Chart | null, card: Card | undefined): Chart | null =>
  chart && card?.pace ? { ...chart, title: words.chartTitle(figureLabels[card.figure], card.pace.sentence) } : chart

const fiscalYearsOf = ({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }): string =>
  [...new Set([fiscalYearOf(startsOn), fiscalYearOf(endsOn)])].map(warekiFiscalYear).join('・')

/** Kinds of work have no order of their own: the largest stands first. */
const largestFirst = (section: Section): Section => ({
  ...section,
  rows: section.rows.toSorted((a, b) => Number(b.cells['count']) - Number(a.cells['count'])),
})

/** As of when, and how final: the first thing to know about any number. */
function Standing({
  figures: { cutoffAt, kind, month, programme, version },
  ward,
}: {
  figures: MonthlyFigures
  ward: string | null
}) {
  const instant = tokyoInstant(new Date(cutoffAt))
  const closed = kind === 'closed'
  return (
    <div className="care-standing">
      <p>
        <span className={`care-badge${closed ? ' care-badge--done' : ''}`}>
          {ward ? words.byWard : closed ? words.closed(version) : words.preliminary}
        </span>{' '}
        {closed ? words.closedAsOf(instant) : words.asOf(instant)}
      </p>
      <p className="care-quiet">{ward ? words.wardNote : closed ? words.closedNote : words.preliminaryNote}</p>
      <p>
        <a href={monthlyReportLink({ programme: programme.id, month })}>{words.report}</a>
      </p>
    </div>
  )
}
