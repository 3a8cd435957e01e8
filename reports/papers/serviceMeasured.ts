import type { Day } from '@/domain/calendar/jst'
import { warekiDay, warekiMonth } from '@/domain/calendar/wareki'
import { warekiInstant } from '@/domain/calendar/warekiInstant'
import type { RegisterChoice } from '@/domain/register/choices'
import { serviceLevelDocWords as words } from '@/glossary/paperWords'
import { registerChoiceLabels } from '@/glossary/registers'
import type { Block } from '../document/officeDocument'
import { grid, heading, paragraph, table } from './blocks'
import { text } from './noted'
import type { ServiceLevelFacts } from './serviceLevelFacts'

/** A month that is not over is said to be, and has not met anything yet. */
export function measuredOf({ measures, rpoHours, rtoHours, targetRate }: ServiceLevelFacts, on: Day): readonly Block[] {
  const { drill, months, stops } = measures
  const tried = drill
    ? words.drill(
        warekiDay(drill.doneOn),
        [drill.rtoMinutes, metWithin(drill.rtoMinutes, rtoHours)],
        [drill.rpoMinutes, metWithin(drill.rpoMinutes, rpoHours)],
        words.drillResults[drill.result] ?? '',
      )
    : words.noDrill
  return [
    table({
      key: 'uptime',
      title: words.uptime,
      unit: words.minutes,
      columns: [
        { key: 'month', label: words.month, kind: 'text' },
        { key: 'total', label: words.total, kind: 'count' },
        { key: 'stopped', label: words.stopped, kind: 'count' },
        { key: 'planned', label: words.planned, kind: 'count' },
        { key: 'rate', label: words.rate, kind: 'text' },
        { key: 'met', label: words.met, kind: 'text' },
      ],
      rows: months.map(({ month, planned, rate, stopped, total }) => ({
        month: on.startsWith(month) ? words.until(warekiMonth(month), Number(on.slice(8))) : warekiMonth(month),
        total,
        stopped,
        planned,
        rate: rate === null ? null : shownRate(rate),
        met: rate === null || on.startsWith(month) ? null : rate * 100 >= targetRate ? words.metYes : words.metNo,
      })),
    }),
    heading(words.stops),
    stops.length === 0
      ? paragraph(words.noStops)
      : grid(
          words.stopHeadings,
          stops.map(({ cause, from, part, planned, until }) => [
            warekiInstant(new Date(from)),
            until ? warekiInstant(new Date(until)) : words.ongoing,
            registerChoiceLabels[part as RegisterChoice] ?? part,
            planned ? words.plannedStop : words.unplannedStop,
            text(cause),
          ]),
        ),
    { type: 'facts', lines: [{ label: words.facts.drill, value: tried }] },
  ]
}

/** Whether a measured time is within what was agreed; nothing where nothing is. */
const metWithin = (minutes: number, hours: number | null): string =>
  hours === null ? '' : minutes <= hours * 60 ? words.withinTarget : words.beyondTarget

/** Rounded down, so that a month that fell short never reads as one that did not. */
const shownRate = (rate: number): string => `${(Math.floor(rate * 100_000) / 1000).toFixed(3)}％`
