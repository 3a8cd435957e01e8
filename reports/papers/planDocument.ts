import type { Day, Month } from '@/domain/calendar/jst'
import { warekiDay, warekiMonth } from '@/domain/calendar/wareki'
import { FIGURES, type Figure } from '@/domain/kpi/figure'
import { type ChapterText, differencesOf } from '@/domain/paper/differences'
import { type Third, thirdsOf, underway } from '@/domain/plan/schedule'
import { figureShortLabels } from '@/glossary/figures'
import { paperWords, planWords as words } from '@/glossary/paperWords'
import type { Line } from '../section'
import type { Block, Chapter, GridCell, OfficeDocument } from '../document/officeDocument'
import { grid, paragraph, paragraphs, table } from './blocks'
import { chapterTexts } from './chapterTexts'
import { type PaperFrame, paperDocument } from './paper'

export type PlanFacts = {
  purpose: readonly Block[]
  structure: readonly Block[]
  method: readonly Block[]
  schedule: readonly { task: string; startsOn: Day; endsOn: Day; who: string | null }[]
  goals: readonly Block[]
  /** Cumulative plans at the ends of months, as the city set them. */
  targets: readonly { figure: Figure; month: Month; planned: number }[]
  safety: readonly Block[]
  contacts: readonly Block[]
  responsible: readonly Line[]
  reason: string | null
  /** The chapters of the version before this one; null for the first. */
  previous: readonly ChapterText[] | null
}

const orUnwritten = (blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? blocks : [paragraph(paperWords.unwritten)]

/** The plan of the work (実施計画書, clause 7(2)); from the second version on it begins with what changed and why. */
export function planDocument(frame: PaperFrame, facts: PlanFacts): OfficeDocument {
  const chapters = chaptersOf(frame, facts)
  const changes = facts.previous && changesOf(facts, facts.previous, chapters)
  return paperDocument(frame, {
    kind: 'implementation_plan',
    opening: 'cover',
    contents: true,
    chapters: changes ? [{ key: 'changes', title: words.chapters.changes, blocks: changes }, ...chapters] : chapters,
  })
}

const chaptersOf = ({ programme }: PaperFrame, facts: PlanFacts): Chapter[] => [
  { key: 'purpose', title: words.chapters.purpose, blocks: orUnwritten(facts.purpose) },
  {
    key: 'structure',
    title: words.chapters.structure,
    blocks: orUnwritten([
      ...(facts.responsible.length > 0 ? [{ type: 'facts' as const, lines: facts.responsible }] : []),
      ...facts.structure,
    ]),
  },
  { key: 'method', title: words.chapters.method, blocks: orUnwritten(facts.method) },
  { key: 'schedule', title: words.chapters.schedule, blocks: scheduleOf(facts, programme) },
  { key: 'goals', title: words.chapters.goals, blocks: orUnwritten([...facts.goals, ...targetsOf(facts)]) },
  { key: 'safety', title: words.chapters.safety, blocks: orUnwritten(facts.safety) },
  { key: 'contacts', title: words.chapters.contacts, blocks: orUnwritten(facts.contacts) },
]

/** What lies before the contract or after it is drawn as well: the table is as long as the schedule. */
function scheduleOf({ schedule }: PlanFacts, { endsOn, startsOn }: { startsOn: Day; endsOn: Day }): readonly Block[] {
  if (schedule.length === 0) return [paragraph(paperWords.unwritten)]
  const days = schedule.flatMap((each) => [each.startsOn, each.endsOn])
  const first = [startsOn, ...days].toSorted()[0] ?? startsOn
  const last = [endsOn, ...days].toSorted().at(-1) ?? endsOn
  const thirds = thirdsOf(first, last)
  return [
    chartOf(schedule, thirds),
    paragraph(words.legend(thirds.length <= MOST_THIRDS)),
    grid(
      [words.task, words.period, words.who],
      schedule.map(({ endsOn: until, startsOn: from, task, who }) => [
        task,
        words.span(warekiDay(from), warekiDay(until)),
        who ?? '',
      ]),
    ),
  ]
}

const MOST_THIRDS = 18

/** Tasks beside the thirds of months in which they are under way; beside whole months where the plan is a long one. */
function chartOf(schedule: PlanFacts['schedule'], thirds: readonly Third[]): Block {
  const head = (text: string, more: Partial<GridCell> = {}): GridCell => ({ runs: [{ text }], heading: true, ...more })
  const months = thirds.filter(({ part }) => part === 0)
  const byThirds = thirds.length <= MOST_THIRDS
  const columns = byThirds
    ? thirds.map((third) => [third])
    : months.map(({ month }) => thirds.filter((each) => each.month === month))
  return {
    type: 'grid',
    rows: [
      [
        head(words.task, byThirds ? { rows: 2 } : {}),
        ...months.map(({ month }) =>
          head(`${Number(month.slice(5))}${words.month}`, { align: 'center', ...(byThirds ? { columns: 3 } : {}) }),
        ),
      ],
      ...(byThirds ? [thirds.map(({ part }) => head(words.thirds[part] ?? '', { align: 'center' }))] : []),
      ...schedule.map((each): GridCell[] => [
        { runs: [{ text: each.task }] },
        ...columns.map(
          (parts): GridCell => ({
            runs: [{ text: parts.some((third) => underway(each, third)) ? words.bar : '' }],
            align: 'center',
          }),
        ),
      ]),
    ],
  }
}

function targetsOf({ targets }: PlanFacts): readonly Block[] {
  const months = [...new Set(targets.map(({ month }) => month))].toSorted()
  if (months.length === 0) return []
  return [
    table({
      key: 'targets',
      title: words.targets,
      columns: [
        { key: 'month', label: words.goalHeadings[1] ?? '', kind: 'text' },
        ...FIGURES.map((figure) => ({ key: figure, label: figureShortLabels[figure], kind: 'count' as const })),
      ],
      rows: months.map((month) => ({
        month: warekiMonth(month),
        ...Object.fromEntries(
          FIGURES.map((figure) => [
            figure,
            targets.find((each) => each.month === month && each.figure === figure)?.planned ?? null,
          ]),
        ),
      })),
    }),
  ]
}

function changesOf({ reason }: PlanFacts, previous: readonly ChapterText[], chapters: readonly Chapter[]): Block[] {
  const why = paragraphs(reason)
  const changes = differencesOf(previous, chapterTexts(chapters))
  return [
    { type: 'heading', level: 2, text: words.reason },
    ...(why.length > 0 ? why : [paragraph(words.noReason)]),
    changes.length === 0
      ? paragraph(words.noChange)
      : grid(
          words.changeHeadings,
          changes.map(({ added, removed, title }) => [title, removed.join('\n'), added.join('\n')]),
        ),
  ]
}
