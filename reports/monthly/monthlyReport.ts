import { lastDayOf, periodOf } from '@/domain/calendar/jst'
import { warekiDay, warekiFiscalYears, warekiMonth } from '@/domain/calendar/wareki'
import { warekiInstant } from '@/domain/calendar/warekiInstant'
import type { FormFact } from '@/domain/form/form'
import { filledForm, type FormValues } from '@/domain/form/template'
import { figureFaults } from '@/domain/report/figureFaults'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { attachment, factTexts, monthlyWords, partTitles, statements } from '@/glossary/reportMonthly'
import { formPlaceNames } from '@/glossary/forms'
import { definitionsOf } from '@/glossary/definitions'
import { honoured } from '@/glossary/reportWords'
import { authorLines } from '../authorLines'
import { factsIn, orderedChapters, statementOf as formStatement } from '../forms/formed'
import type { Line, Part, Report, Section } from '../section'
import { ageSections, breakdownSections } from './sections/appendices'
import { categorySection, residenceSection, wardSection } from './sections/completions'
import { appendixDifferencesSection, differencesSection, gapDifferencesSection } from './sections/differences'
import { funnelSection } from './sections/funnel'
import { gapsSection } from './sections/gaps'
import { guidanceSections } from './sections/guidance'
import { listingsSection } from './sections/listings'
import { monthsSections } from './sections/months'
import { overviewSection } from './sections/overview'
import { qualitySection } from './sections/quality'
import { standingSentences } from './standing'

/**
 * The monthly report (登録者数等報告書, clauses 5(7) and 8(1)) as one model for the screen, Excel and the PDF.
 * Throws a RangeError when the figures contradict themselves: ask `figureFaults` before closing a month.
 */
export function monthlyReport(figures: MonthlyFigures): Report {
  const faults = figureFaults(figures)
  if (faults.length > 0)
    throw new RangeError(
      `figures do not add up: ${faults.map(({ code, figure, month }) => `${code} (${figure}, ${month})`).join('; ')}`,
    )
  const { form, programme, month, kind, version } = figures
  const all = partsOf(figures)
  const parts = numbered(form ? orderedChapters(form, all) : all, warekiFiscalYears(programme))
  const preliminary = kind === 'preliminary'
  return {
    key: 'monthly',
    form: form ? form.number : monthlyWords.form,
    title: form ? filledForm(form.title, placesOf(figures), formPlaceNames) : monthlyWords.title(warekiMonth(month)),
    edition: preliminary ? monthlyWords.preliminary : monthlyWords.edition(version),
    mark: preliminary ? monthlyWords.preliminary : null,
    addressee: honoured(form?.addressee ?? programme.addressee),
    author: authorLines(programme),
    creator: programme.contractorName,
    date: warekiDay(figures.reportedOn),
    statement: statementOf(figures),
    facts: factLines(figures, parts.length),
    overview: overviewSection(figures),
    summary: standingSentences(figures),
    parts,
    definitions: definitionsOf(programme, figures.month, figures.appendices !== undefined),
    confirmation: form?.confirmation ?? null,
    createdAt: figures.cutoffAt,
  }
}

/** What the form in force says, or what was said before there were forms; then what only this month has to say. */
function statementOf(figures: MonthlyFigures): string[] {
  const { cutoffAt, form, kind, month, version } = figures
  const cutoff = warekiInstant(new Date(cutoffAt))
  const sentences = form
    ? formStatement(form, placesOf(figures))
    : [statements.report(warekiMonth(month)), ...(kind === 'closed' && version > 1 ? [statements.replaces(version - 1)] : [])]
  if (kind === 'preliminary') return [...sentences, statements.preliminary(cutoff)]
  return [...sentences, ...(endsEarly({ month, cutoffAt }) ? [statements.cutoff(warekiMonth(month), cutoff)] : [])]
}

const placesOf = ({ cutoffAt, kind, month, programme, reportedOn, version }: MonthlyFigures): FormValues => ({
  contract: programme.contractName,
  day: warekiDay(reportedOn),
  month: warekiMonth(month),
  version: String(version),
  cutoff: warekiInstant(new Date(cutoffAt)),
  ...(kind === 'closed' && version > 1 ? { previous: String(version - 1) } : {}),
})

/** The numbered lines: those that the form in force shows, in its order; all of them where there was no form yet. */
function factLines({ cutoffAt, form, month, programme }: MonthlyFigures, parts: number): Line[] {
  const cutoff = warekiInstant(new Date(cutoffAt))
  const early = endsEarly({ month, cutoffAt })
  const facts: Partial<Record<FormFact, string>> = {
    contract: programme.contractName,
    term: factTexts.term(warekiDay(programme.startsOn), warekiDay(programme.endsOn)),
    period: factTexts.period(warekiDay(`${month}-01`), warekiDay(lastDayOf(month))),
    as_of: factTexts.asOf(early ? cutoff : warekiInstant(periodOf(month).until)),
    ...(early ? {} : { cutoff: factTexts.cutoff(cutoff) }),
    details: factTexts.details(parts),
    person: programme.contactPerson,
  }
  return factsIn(form ? form.facts : FACTS, facts)
}

const FACTS: readonly FormFact[] = ['contract', 'term', 'period', 'as_of', 'cutoff', 'details']

/** True when records were cut off before the month was over: a running month, and March, which is due on its last day. */
const endsEarly = ({ month, cutoffAt }: Pick<MonthlyFigures, 'month' | 'cutoffAt'>): boolean =>
  Date.parse(cutoffAt) < periodOf(month).until.getTime()

function partsOf(figures: MonthlyFigures): Part[] {
  const further = [appendixDifferencesSection(figures), gapDifferencesSection(figures)].filter((each) => each !== null)
  const differences: Section[] = figures.version > 1 ? [differencesSection(figures), ...further] : []
  return [
    ...(differences.length > 0 ? [{ key: 'differences', title: partTitles.differences, sections: differences }] : []),
    { key: 'months', title: partTitles.months, sections: monthsSections(figures) },
    {
      key: 'completions',
      title: partTitles.completions,
      sections: [wardSection(figures), categorySection(figures), residenceSection(figures)],
    },
    { key: 'listings', title: partTitles.listings, sections: [listingsSection(figures)] },
    ...appendixParts(figures),
  ]
}

/** What reports have said since they say it: one that was issued before is drawn as it was. */
const appendixParts = (figures: MonthlyFigures): Part[] => {
  const { appendices, gaps, quality } = figures
  return [
    ...(gaps ? [{ key: 'gaps', title: partTitles.gaps, sections: [gapsSection(gaps)] }] : []),
    ...(appendices
      ? [
          { key: 'breakdowns', title: partTitles.breakdowns, sections: breakdownSections(figures, appendices) },
          { key: 'ages', title: partTitles.ages, sections: ageSections(figures, appendices) },
          { key: 'funnel', title: partTitles.funnel, sections: [funnelSection(appendices)] },
          { key: 'guidance', title: partTitles.guidance, sections: guidanceSections(appendices) },
        ]
      : []),
    ...(quality ? [{ key: 'quality', title: partTitles.quality, sections: [qualitySection(quality)] }] : []),
  ]
}

/** The fiscal years stand once in the part's title; the charts' axes show months only. */
const numbered = (parts: readonly Part[], fiscalYears: string): Part[] =>
  parts.map((part, index) => ({
    ...part,
    title: attachment(index + 1, part.key === 'months' ? `${part.title}（${fiscalYears}）` : part.title),
  }))
