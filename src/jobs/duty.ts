import type { Payload } from 'payload'

/**
 * A piece of work the worker does again and again. It is safe to run twice, also at the same time, and judges by the
 * `now` it is given. What it resolves to is counted in the worker's log; it holds no personal data.
 */
export type Duty = {
  name: string
  everySeconds: number
  run: (payload: Payload, now: Date) => Promise<Record<string, number>>
}
