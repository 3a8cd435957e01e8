import type { Band } from '../carving/minutes'
import { isTimeOfDay, type Step } from '../carving/step'
import type { Wish } from './intention'

export type AnsweredItem = { id: string; text: string; wish: Wish; minutes: number | null; band: Band | null }
export type ProposedStep = Pick<Step, 'from' | 'to' | 'scene' | 'text' | 'doneBy' | 'minutes' | 'chosen'> & { sourceItem: string }

/** Where a day's work begins that was answered with a band only, and how long it is taken for without minutes. */
const BEGINS: Readonly<Record<Band, string>> = {
  early: '07:00',
  morning: '10:00',
  noon: '12:00',
  afternoon: '14:00',
  evening: '17:00',
}
const USUAL_MINUTES = 30
const DAY = 24 * 60

/** The time of day so many minutes after another, `HH:MM`; over midnight the clock begins anew. */
export function minutesLater(time: string, minutes: number): string {
  if (!isTimeOfDay(time)) return time
  const at = (Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes) % DAY
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}

/**
 * The answers that become rows of a carving sheet, in the order of the day: what the facility would hand over, and with
 * `unsure` what it is in two minds about; never what it keeps, and nothing that stands on a sheet already (`taken`).
 * No row is chosen for a listing: its class is judged like that of any other, and a person chooses.
 */
export function proposedSteps(
  items: readonly AnsweredItem[],
  { scene, taken, unsure }: { taken: ReadonlySet<string>; unsure: boolean; scene: string },
): ProposedStep[] {
  const seen = new Set(taken)
  return items
    .filter(({ id, text, wish }) => {
      if (!text.trim() || seen.has(id) || !(wish === 'hand_over' || (unsure && wish === 'unsure'))) return false
      seen.add(id)
      return true
    })
    .map(({ band, id, minutes, text }) => {
      const from = BEGINS[band ?? 'morning']
      const length = minutes ?? USUAL_MINUTES
      return {
        from,
        to: minutesLater(from, length),
        scene,
        text: text.trim(),
        doneBy: 'professional' as const,
        minutes: length,
        chosen: false,
        sourceItem: id,
      }
    })
    .sort((a, b) => a.from.localeCompare(b.from))
}
