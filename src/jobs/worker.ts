import type { Payload } from 'payload'
import type { Duty } from './duty'
import { keepDutyRuns } from './keepDutyRuns'
import { loggedFault } from './loggedFault'

type Running = { stop: () => Promise<void> }

type Report = (fields: Record<string, unknown>) => void

/** How often it is written down that the duties run. */
const KEEP_MS = 30_000

const log: Report = (fields) => console.log(JSON.stringify({ at: new Date().toISOString(), ...fields }))

/**
 * Runs every duty once its time has come, one after another, until it is stopped. A duty that fails is reported and
 * tried again at its next time; it never ends the worker. Quiet while there is nothing to report. When each last ran is kept.
 */
export function startDuties(
  payload: Payload,
  duties: readonly Duty[],
  { keep = keepDutyRuns, now = () => new Date(), report = log, tickMs = 1000 } = {},
): Running {
  const due = new Map<string, number>()
  const [ran, failed] = [new Map<string, Date>(), new Map<string, Date>()]
  let keptAt = 0
  let stopping = false
  /** A database that is away is no reason to stop: what is not kept now is kept with the next. */
  const keepRuns = async (at: number): Promise<void> => {
    if (at - keptAt < KEEP_MS) return
    keptAt = at
    try {
      await keep(payload, { ran, failed })
      ran.clear()
      failed.clear()
    } catch (error) {
      report({ duty: keepDutyRuns.name, failed: loggedFault(error) })
    }
  }
  const round = async (): Promise<void> => {
    for (const duty of duties) {
      const started = now()
      if (stopping || started.getTime() < (due.get(duty.name) ?? 0)) continue
      due.set(duty.name, started.getTime() + duty.everySeconds * 1000)
      try {
        const done = await duty.run(payload, started)
        ran.set(duty.name, started)
        if (Object.values(done).some((count) => count > 0)) report({ duty: duty.name, ...done })
      } catch (error) {
        failed.set(duty.name, started)
        report({ duty: duty.name, failed: loggedFault(error) })
      }
    }
    await keepRuns(now().getTime())
  }
  const loop = (async () => {
    while (!stopping) {
      await round()
      await new Promise((tick) => setTimeout(tick, tickMs))
    }
  })()
  return {
    stop: async () => {
      stopping = true
      await loop
    },
  }
}
