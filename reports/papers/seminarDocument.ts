import { type Day, dayOf } from '@/domain/calendar/jst'
import { warekiDay } from '@/domain/calendar/wareki'
import type { AttendanceStatus, AttendeeKind } from '@/domain/seminar/attendance'
import { countsByKind } from '@/domain/seminar/counts'
import type { Audience, SeminarKind } from '@/domain/seminar/seminar'
import { minutesWords, paperWords, seminarReportWords as words } from '@/glossary/paperWords'
import { attendeeKindLabels, audienceLabels, seminarKindLabels } from '@/glossary/seminars'
import type { Line } from '../section'
import type { Block, OfficeDocument, Picture } from '../document/officeDocument'
import { bullets, grid, heading, linesOf, paragraph, paragraphs, table } from './blocks'
import { listingBlocks, type ListingsAround } from './guidanceBlocks'
import { type PaperFrame, paperDocument } from './paper'

export type SeminarFacts = {
  title: string
  kind: SeminarKind
  audience: Audience
  purpose: string | null
  /** ISO 8601 in UTC. */
  startsAt: string
  endsAt: string
  place: string | null
  isOnline: boolean
  speaker: string | null
  capacity: number | null
  agenda: readonly { title: string; minutes: number | null; speaker: string | null }[]
  materials: readonly string[]
  attendances: readonly { kind: AttendeeKind; people: number; status: AttendanceStatus; facility: string | null }[]
  /** What people who came said, as far as it was released for the report. */
  voices: readonly { kind: AttendeeKind; text: string }[]
  followUps: readonly { text: string; doneOn: Day | null }[]
  opinionsHeard: string | null
  results: string | null
  followUp: string | null
  summary: string | null
  around: ListingsAround
  photos: readonly { picture: Picture; alt: string }[]
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** The report of a seminar (セミナー等実施状況報告書, clauses 5(4), 5(7), 8). */
export const seminarDocument = (frame: PaperFrame, facts: SeminarFacts): OfficeDocument =>
  paperDocument(frame, {
    kind: 'seminar_report',
    opening: 'letter',
    subject: facts.title,
    facts: {
      held_on: heldOf(facts),
      place: placeOf(facts),
      participants: paperWords.people(cameOf(facts)),
    },
    chapters: [
      { key: 'outline', title: words.chapters.outline, blocks: [{ type: 'facts', lines: outlineOf(facts) }] },
      { key: 'agenda', title: words.chapters.agenda, blocks: agendaOf(facts) },
      { key: 'attendance', title: words.chapters.attendance, blocks: attendanceOf(facts) },
      { key: 'opinions', title: words.chapters.opinions, blocks: opinionsOf(facts) },
      { key: 'results', title: words.chapters.results, blocks: [...paragraphs(facts.results), ...listingBlocks(facts.around)] },
      { key: 'follow_up', title: words.chapters.follow_up, blocks: followUpOf(facts) },
      ...(facts.photos.length === 0
        ? []
        : [{ key: 'photos', title: words.chapters.photos, apart: true, blocks: photosOf(facts) }]),
    ],
  })

function heldOf({ endsAt, startsAt }: SeminarFacts): string {
  const [from, until] = [new Date(startsAt), new Date(endsAt)]
  return minutesWords.held(warekiDay(dayOf(from)), clock.format(from), clock.format(until))
}

function placeOf({ isOnline, place }: SeminarFacts): string {
  if (!isOnline) return place ?? ''
  return place?.trim() ? words.both(place) : words.online
}

const cameOf = ({ attendances }: SeminarFacts): number =>
  attendances.filter(({ status }) => status === 'attended').reduce((sum, { people }) => sum + people, 0)

const outlineOf = (facts: SeminarFacts): Line[] =>
  [
    { label: words.outline.kind, value: seminarKindLabels[facts.kind] },
    { label: words.outline.audience, value: audienceLabels[facts.audience] },
    { label: words.outline.purpose, value: facts.purpose ?? '' },
    { label: words.outline.speaker, value: facts.speaker ?? '' },
    { label: words.outline.capacity, value: facts.capacity ? paperWords.people(facts.capacity) : words.noCapacity },
    { label: words.outline.materials, value: facts.materials.join('\n') || paperWords.none },
    { label: words.outline.summary, value: facts.summary ?? '' },
  ].filter(({ value }) => value.trim() !== '')

const agendaOf = ({ agenda, speaker }: SeminarFacts): readonly Block[] =>
  agenda.length === 0
    ? [paragraph(paperWords.unwritten)]
    : [
        grid(
          words.agendaHeadings,
          agenda.map((item, index) => [
            String(index + 1),
            item.title,
            item.minutes ? words.minutes(item.minutes) : '',
            item.speaker?.trim() || speaker || '',
          ]),
        ),
      ]

function attendanceOf({ attendances }: SeminarFacts): readonly Block[] {
  const counts = countsByKind(attendances)
  const sum = (of: 'signedUp' | 'came') => counts.reduce((total, each) => total + each[of], 0)
  const facilities = new Set(attendances.flatMap(({ facility, status }) => (facility && status === 'attended' ? [facility] : [])))
    .size
  return [
    table({
      key: 'attendance',
      title: words.byKind,
      unit: words.people,
      columns: [
        { key: 'kind', label: words.kind, kind: 'text' },
        { key: 'signedUp', label: words.signedUp, kind: 'count' },
        { key: 'came', label: words.came, kind: 'count' },
        { key: 'rate', label: words.rate, kind: 'ratio', derived: { of: 'ratio', part: 'came', whole: 'signedUp' } },
      ],
      rows: counts.map(({ came, kind, signedUp }) => ({
        kind: attendeeKindLabels[kind],
        signedUp,
        came,
        rate: signedUp > 0 ? came / signedUp : null,
      })),
      total:
        counts.length === 0
          ? null
          : { signedUp: sum('signedUp'), came: sum('came'), rate: sum('signedUp') > 0 ? sum('came') / sum('signedUp') : null },
    }),
    paragraph(words.facilities(facilities)),
  ]
}

function opinionsOf({ opinionsHeard, voices }: SeminarFacts): readonly Block[] {
  const heard = linesOf(opinionsHeard)
  if (heard.length === 0 && voices.length === 0) return [paragraph(words.noOpinions)]
  return [
    ...(heard.length === 0 ? [] : [heading(words.heard), ...bullets(heard)]),
    ...(voices.length === 0
      ? []
      : [heading(words.answered), ...bullets(voices.map(({ kind, text }) => words.opinion(attendeeKindLabels[kind], text)))]),
  ]
}

function followUpOf({ followUp, followUps }: SeminarFacts): readonly Block[] {
  const written = paragraphs(followUp)
  if (written.length === 0 && followUps.length === 0) return [paragraph(words.noFollowUp)]
  return [
    ...written,
    ...(followUps.length === 0
      ? []
      : [
          heading(words.followUps),
          grid(
            words.followUpHeadings,
            [...new Set(followUps.map(({ text }) => text))].map((each) => {
              const of = followUps.filter(({ text }) => text === each)
              const done = of.filter(({ doneOn }) => doneOn !== null).length
              return [each, paperWords.people(of.length), paperWords.people(done)]
            }),
          ),
        ]),
  ]
}

const photosOf = ({ photos }: SeminarFacts): readonly Block[] =>
  photos.map(({ alt, picture }, index) => ({ type: 'picture', picture, alt, caption: `${words.photo(index + 1)}　${alt}` }))
