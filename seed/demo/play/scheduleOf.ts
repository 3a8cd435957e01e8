import { addDays, type Day, daysBetween } from '@/domain/calendar/jst'
import { PLAN } from '../content/papers'

/** The plan's tasks with their days, spread over a programme's term as the plan says. */
export function scheduleOf(startsOn: Day, endsOn: Day): { task: string; who: string; startsOn: Day; endsOn: Day }[] {
  const dayAt = (part: number): Day => addDays(startsOn, Math.round(part * daysBetween(startsOn, endsOn)))
  return PLAN.schedule.map(({ from, task, until, who }) => ({ task, who, startsOn: dayAt(from), endsOn: dayAt(until) }))
}
