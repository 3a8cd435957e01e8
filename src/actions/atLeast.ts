import { setTimeout as sleep } from 'node:timers/promises'
import type { Outcome } from './outcome'

/**
 * Holds a refusal back until `ms` have passed, so that its time does not tell what was found. What was done is
 * answered at once.
 */
export async function atLeast<Done>(ms: number, work: () => Promise<Outcome<Done>>): Promise<Outcome<Done>> {
  const start = performance.now()
  const outcome = await work()
  if (!outcome.ok) await sleep(Math.max(0, ms - (performance.now() - start)))
  return outcome
}
