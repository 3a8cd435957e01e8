import { warekiDay } from '@/domain/calendar/wareki'
import type { Appendices } from '@/domain/report/monthlyFigures'
import { consultationTopicLabels, outcomeLabels } from '@/glossary/consultations'
import { appendixNotes, appendixTitles, columnLabels, unitTexts } from '@/glossary/reportMonthly'
import { seminarKindLabels } from '@/glossary/seminars'
import type { Section } from '../../section'

/** The seminars and consultations of the month (clause 5(4)). */
export const guidanceSections = ({ consultations, seminars }: Appendices): Section[] => [
  {
    key: 'seminars',
    title: appendixTitles.seminars,
    shortTitle: appendixTitles.seminarsSheet,
    unit: unitTexts.people,
    columns: [
      { key: 'heldOn', label: columnLabels.heldOn, kind: 'text' },
      { key: 'title', label: columnLabels.name, kind: 'text' },
      { key: 'kind', label: columnLabels.kind, kind: 'text' },
      { key: 'people', label: columnLabels.people, kind: 'count' },
    ],
    rows: seminars.map(({ heldOn, id, kind, people, title }, index) => ({
      key: id ?? `${heldOn}_${index}`,
      cells: { heldOn: warekiDay(heldOn), title, kind: seminarKindLabels[kind], people },
    })),
    total: null,
    chart: null,
    notes: seminars.length === 0 ? [appendixNotes.noSeminars] : [],
  },
  {
    key: 'consultations',
    title: appendixTitles.consultations,
    shortTitle: appendixTitles.consultationsSheet,
    unit: unitTexts.count,
    columns: [
      { key: 'heldOn', label: columnLabels.heldOn, kind: 'text' },
      { key: 'facility', label: columnLabels.facility, kind: 'text' },
      { key: 'topic', label: columnLabels.topic, kind: 'text' },
      { key: 'outcome', label: columnLabels.outcome, kind: 'text' },
    ],
    rows: consultations.map(({ facility, heldOn, outcome, topic }, index) => ({
      key: `${heldOn}_${index}`,
      cells: {
        heldOn: warekiDay(heldOn),
        facility,
        topic: topic && consultationTopicLabels[topic],
        outcome: outcome && outcomeLabels[outcome],
      },
    })),
    total: null,
    chart: null,
    notes: consultations.length === 0 ? [appendixNotes.noConsultations] : [],
  },
]
