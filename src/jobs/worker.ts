import type { Payload } from 'payload'
import type { Duty } from './duty'
import { loggedFault } from './loggedFault'

type Running = { stop: () => Promise<void> }

type Report = (fields: Record<string, unknown>) => void

const log: Report = (fields) => console.log(JSON.stringify({ at: new Date().toISOString(), ...fields }))

/**
 * Runs every duty once its time has come, one after another, until it is stopped. A duty that fails is reported and
 * tried again at its next time; it never ends the worker. Quiet while there is nothing to report.
 */
export function startDuties(
  payload: Payload,
  duties: readonly Duty[],
  { now = () => new Date(), report = log, tickMs = 1000 } = {},
): Running {
  const due = new Map<string, number>()
  let stopping = false
  const round = async (): Promise<void> => {
    for (const duty of duties) {
      const started = now()
      if (stopping || started.getTime() < (due.get(duty.name) ?? 0)) continue
      due.set(duty.name, started.getTime() + duty.everySeconds * 1000)
      try {
        const done = await duty.run(payload, started)
        if (Object.values(done).some((count) => count > 0)) report({ duty: duty.name, ...done })
      } catch (error) {
        report({ duty: duty.name, failed: loggedFault(error) })
      }
    }
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
