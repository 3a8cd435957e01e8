import { dayOf } from '@/domain/calendar/jst'
import type { DemoPlan } from '../plan/types'
import { phaseOf, standsAlone, type Step, touches } from './steps'

/** Steps of one transaction, in the order of time. `key` is the same in every run of the same plan. */
export type Batch = { key: string; steps: Step[] }
/** Batches that touch nothing in common and run side by side. */
export type Round = { title: string; batches: Batch[] }

const LANES = 4

/** Cuts the plan into rounds: a day's phase each, and one for every closing, which must see exactly what came before it. */
export function roundsOf(steps: readonly Step[], plan: DemoPlan): Round[] {
  const segments: Step[][] = []
  let day = ''
  let open: Step[] | null = null
  for (const step of steps) {
    const today = dayOf(step.at)
    if (standsAlone(step)) {
      segments.push([step])
      open = null
    } else {
      if (!open || today !== day) segments.push((open = []))
      open.push(step)
    }
    day = today
  }
  return segments.flatMap((segment, index) => {
    const phases = [...new Set(segment.map(phaseOf))].sort((a, b) => a - b)
    return phases.map(
      (phase): Round => ({
        title: dayOf(segment[0]?.at ?? plan.until),
        batches: lanesOf(
          segment.filter((step) => phaseOf(step) === phase),
          plan,
        ).map((lane, n) => ({ key: `${index}/${phase}/${n}`, steps: lane })),
      }),
    )
  })
}

/** Groups what touches the same people or slots, and spreads the groups over the lanes. */
function lanesOf(steps: readonly Step[], plan: DemoPlan): Step[][] {
  const parent = new Map<string, string>()
  const rootOf = (name: string): string => {
    const up = parent.get(name) ?? name
    return up === name ? name : rootOf(up)
  }
  const names = steps.map((step) => touches(step, plan))
  for (const [first = '', ...others] of names) for (const other of others) parent.set(rootOf(other), rootOf(first))
  const sizes = new Map<string, number>()
  for (const [first = ''] of names) sizes.set(rootOf(first), (sizes.get(rootOf(first)) ?? 0) + 1)
  const lanes = Array.from({ length: LANES }, () => ({ size: 0, roots: new Set<string>() }))
  for (const [root, size] of [...sizes].sort((a, b) => b[1] - a[1])) {
    const lane = lanes.reduce((least, each) => (each.size < least.size ? each : least))
    lane.size += size
    lane.roots.add(root)
  }
  return lanes
    .map(({ roots }) => steps.filter((_, index) => roots.has(rootOf(names[index]?.[0] ?? ''))))
    .filter((lane) => lane.length > 0)
}
