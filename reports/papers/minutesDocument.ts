import type { Day, Month } from '@/domain/calendar/jst'
import { warekiDay, warekiMonth } from '@/domain/calendar/wareki'
import type { GapState } from '@/domain/gap/gapAnalysis'
import type { Figure } from '@/domain/kpi/figure'
import type { MeetingParty } from '@/domain/meeting/meeting'
import { markedFigureLabel } from '@/glossary/figures'
import { gapStateLabels } from '@/glossary/gapAnalyses'
import { meetingPartyLabels } from '@/glossary/papers'
import { minutesWords as words } from '@/glossary/paperWords'
import type { Block, OfficeDocument } from '../document/officeDocument'
import { bullets, grid, heading, linesOf, paragraph, paragraphs } from './blocks'
import { day } from './noted'
import { type PaperFrame, paperDocument } from './paper'

export type MinutesFacts = {
  title: string
  heldOn: Day
  startsAt: string
  endsAt: string | null
  place: string
  /** One person on each line. */
  attendees: { city: string; operator: string; others: string }
  agenda: readonly { title: string; discussion: readonly Block[]; decision: string | null }[]
  tasks: readonly { text: string; party: MeetingParty; owner: string | null; dueOn: Day | null; doneOn: Day | null }[]
  /** What of the registers was talked about, each in one line, with how it stands. */
  matters: readonly { title: string; state: string; agreedOn: Day | null }[]
  gaps: readonly { figure: Figure; month: Month; state: GapState; consultedOn: Day | null }[]
  papers: string
  files: readonly { title: string; fileName: string }[]
  nextOn: Day | null
  nextAt: string | null
  nextPlace: string | null
}

const orElse = (blocks: readonly Block[], sentence: string): readonly Block[] =>
  blocks.length > 0 ? blocks : [paragraph(sentence)]

/** The minutes of a meeting (議事録, clause 8(1)). */
export const minutesDocument = (frame: PaperFrame, facts: MinutesFacts): OfficeDocument =>
  paperDocument(frame, {
    kind: 'minutes',
    opening: 'plain',
    subject: facts.title,
    facts: {
      held_on: words.held(warekiDay(facts.heldOn), facts.startsAt, facts.endsAt),
      place: facts.place,
      participants: attendeesOf(facts),
    },
    chapters: [
      { key: 'agenda', title: words.chapters.agenda, blocks: agendaOf(facts) },
      { key: 'discussion', title: words.chapters.discussion, blocks: discussionOf(facts) },
      {
        key: 'decisions',
        title: words.chapters.decisions,
        blocks: [...orElse(bullets(decisionsOf(facts)), words.noDecisions), ...registersOf(facts)],
      },
      { key: 'tasks', title: words.chapters.tasks, blocks: tasksOf(facts) },
      { key: 'papers', title: words.chapters.papers, blocks: orElse(bullets(papersOf(facts)), words.noPapers) },
      { key: 'next', title: words.chapters.next, blocks: [paragraph(nextOf(facts))] },
    ],
  })

const attendeesOf = ({ attendees }: MinutesFacts): string =>
  (
    [
      [words.city, attendees.city],
      [words.operator, attendees.operator],
      [words.others, attendees.others],
    ] as const
  )
    .map(([party, names]) => [party, linesOf(names)] as const)
    .filter(([, names]) => names.length > 0)
    .map(([party, names]) => words.attendees(party, names.join('、')))
    .join('\n')

const agendaOf = ({ agenda }: MinutesFacts): readonly Block[] => [
  { type: 'list', ordered: true, items: agenda.map(({ title }) => ({ runs: [{ text: title }] })) },
]

const discussionOf = ({ agenda }: MinutesFacts): readonly Block[] =>
  orElse(
    agenda.flatMap(({ discussion, title }, index) => [
      heading(words.agendaItem(index + 1, title)),
      ...orElse(discussion, words.noDiscussion),
    ]),
    words.noDiscussion,
  )

const decisionsOf = ({ agenda }: MinutesFacts): string[] =>
  agenda.flatMap(({ decision }, index) => linesOf(decision).map((line) => words.decision(index + 1, line)))

/** The records on which a decision was taken, so that they are found again; nothing where there was none. */
function registersOf({ gaps, matters }: MinutesFacts): readonly Block[] {
  const lines = [
    ...matters.map(({ agreedOn, state, title }) => words.matter(title, state, agreedOn && warekiDay(agreedOn))),
    ...gaps.map(({ consultedOn, figure, month, state }) =>
      words.gap(markedFigureLabel(figure), warekiMonth(month), gapStateLabels[state], consultedOn && warekiDay(consultedOn)),
    ),
  ]
  return lines.length === 0 ? [] : [heading(words.registers), ...bullets(lines)]
}

/** What was handed out by name, then the files; a file whose name is written already is not listed twice. */
function papersOf({ files, papers }: MinutesFacts): string[] {
  const named = linesOf(papers)
  return [
    ...named,
    ...files.filter(({ title }) => !named.includes(title)).map(({ fileName, title }) => words.file(title, fileName)),
  ]
}

const tasksOf = ({ tasks }: MinutesFacts): readonly Block[] =>
  tasks.length === 0
    ? paragraphs(words.noTasks)
    : [
        grid(
          words.taskHeadings,
          tasks.map(({ doneOn, dueOn, owner, party, text }, index) => [
            String(index + 1),
            text,
            meetingPartyLabels[party],
            owner ?? '',
            day(dueOn),
            day(doneOn),
          ]),
        ),
      ]

function nextOf({ nextAt, nextOn, nextPlace }: MinutesFacts): string {
  if (!nextOn) return words.nextOpen
  const day = warekiDay(nextOn)
  return words.next(nextAt ? words.held(day, nextAt, null) : day, nextPlace)
}
