import { longJobHandlers } from '@/actions/longJobs/handlers'
import { runNextJob } from '@/actions/longJobs/runNextJob'
import type { Duty } from './duty'
import { loggedFault } from './loggedFault'

/**
 * Long work, one job at a time. It runs in a loop of its own beside the other duties, which go on meanwhile; `stopping` is asked
 * wherever a job says how far it has come, so that a worker that ends gives its job back at once.
 */
export const longJobs = (stopping: () => boolean): Duty => ({
  name: 'longJobs',
  everySeconds: 2,
  run: async (payload) => {
    const ended = await runNextJob(payload, {
      handlers: longJobHandlers,
      stopping,
      report: (error) =>
        console.log(JSON.stringify({ at: new Date().toISOString(), duty: 'longJobs', failed: loggedFault(error) })),
    })
    return ended === 'none' ? {} : { [ended]: 1 }
  },
})
