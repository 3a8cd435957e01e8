import type { ComponentProps } from 'react'
import { FIGURES } from '@/domain/kpi/figure'
import { warekiFiscalYears } from '@/domain/calendar/wareki'
import type { RecordMeasure } from '@/domain/kpi/measure'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { dashboardWords as words } from '@/glossary/dashboard'
import { countingRuleTexts } from '@/glossary/countingRule'
import { figureDefinitions } from '@/glossary/definitions'
import { figureLabels } from '@/glossary/figures'
import { paceTexts } from '@/glossary/pace'
import { categorySection, wardSection } from '@reports/monthly/sections/completions'
import { monthsSections } from '@reports/monthly/sections/months'
import type { Chart, Section } from '@reports/section'
import { CountingRules } from '../countingRule/CountingRules'
import { paceLink, recordsLink } from '../links'
import { SectionPanel } from '../sections/SectionPanel'
import type { LinkOf } from '../sections/SectionTable'
import { CardForecast } from './CardForecast'
import { type Card, cardsOf } from './cards'
import { KpiCard } from './KpiCard'
import type { Dashboard as Model } from './loadDashboard'
import { Block } from './Block'
import { Standing } from './Standing'

const LINKED: readonly string[] = ['opening', 'increase', 'decrease', 'correction', 'closing'] satisfies readonly RecordMeasure[]

type Given = { figures: MonthlyFigures; model: Model; forecasts: ComponentProps<typeof CardForecast>['forecasts'] }

/** What the figures of a month are: as of when, on plan or not, month by month, by every way of counting, where and what. */
export function DashboardFigures({ figures, forecasts, model }: Given) {
  const {
    choice: { ward },
    followed,
    programme,
  } = model
  const asked = { programme: programme.id, ward, version: followed[figures.month] }
  const definitions = figureDefinitions(programme)
  const byMonth: (figure: (typeof FIGURES)[number]) => LinkOf = (figure) => (row, column) =>
    row && LINKED.includes(column) && row.key <= figures.month
      ? recordsLink({ figure, measure: column as RecordMeasure, month: row.key, ...asked, version: followed[row.key] })
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
      <Block title={words.charts(warekiFiscalYears(programme))}>
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

/** Kinds of work have no order of their own: the largest stands first. */
const largestFirst = (section: Section): Section => ({
  ...section,
  rows: section.rows.toSorted((a, b) => Number(b.cells['count']) - Number(a.cells['count'])),
})
