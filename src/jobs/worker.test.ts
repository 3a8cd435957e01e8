import { APIError, type Payload } from 'payload'
import type { Duty } from './duty'
import { startDuties } from './worker'

const payload = {} as Payload
const AT = Date.parse('2026-01-31T15:00:00Z')

/** What was written down of the duties that ran. */
let kept: { ran: string[]; failed: string[] }[] = []
beforeEach(() => {
  kept = []
})

/** Runs duties on a clock of our own, one second a round, until `seconds` have passed. */
async function runFor(seconds: number, duties: readonly Duty[]): Promise<Record<string, unknown>[]> {
  const reports: Record<string, unknown>[] = []
  let passed = 0
  let end = (): void => undefined
  const over = new Promise<void>((resolve) => {
    end = resolve
  })
  const clock: Duty = {
    name: 'clock',
    everySeconds: 0,
    run: async () => {
      passed++
      if (passed > seconds) end()
      return {}
    },
  }
  const running = startDuties(payload, [...duties, clock], {
    now: () => new Date(AT + passed * 1000),
    report: (fields) => void reports.push(fields),
    keep: async (_payload, runs) => void kept.push({ ran: [...runs.ran.keys()], failed: [...runs.failed.keys()] }),
    tickMs: 0,
  })
  await over
  await running.stop()
  return reports
}

const counted = (name: string, everySeconds: number, work: (now: Date) => Record<string, number> = () => ({})) => {
  const times: number[] = []
  const duty: Duty = {
    name,
    everySeconds,
    run: async (_payload, now) => {
      times.push((now.getTime() - AT) / 1000)
      return work(now)
    },
  }
  return { duty, times }
}

describe('the worker', () => {
  it('runs each duty at once and then at its own pace', async () => {
    const [fast, slow] = [counted('fast', 2), counted('slow', 5)]
    await runFor(10, [fast.duty, slow.duty])
    expect(fast.times).toEqual([0, 2, 4, 6, 8, 10])
    expect(slow.times).toEqual([0, 5, 10])
  })

  it('reports a duty that fails, tries it again and lets the others work', async () => {
    const failing = counted('failing', 3, () => {
      throw new APIError('つながりませんでした。', 503)
    })
    const other = counted('mails', 3, () => ({ sent: 1 }))
    const reports = await runFor(4, [failing.duty, other.duty])
    expect(failing.times).toEqual([0, 3])
    expect(other.times).toEqual([0, 3])
    expect(reports).toEqual([
      { duty: 'failing', failed: { kind: 'APIError', sentence: 'つながりませんでした。', code: 503 } },
      { duty: 'mails', sent: 1 },
      { duty: 'failing', failed: { kind: 'APIError', sentence: 'つながりませんでした。', code: 503 } },
      { duty: 'mails', sent: 1 },
    ])
  })

  it('writes down every half a minute what ran and what failed, so that its silence is noticed', async () => {
    const failing = counted('failing', 20, () => {
      throw new Error('away')
    })
    await runFor(31, [failing.duty, counted('mails', 10).duty])
    expect(kept).toEqual([
      { ran: ['mails', 'clock'], failed: ['failing'] },
      { ran: ['clock', 'mails'], failed: ['failing'] },
    ])
  })

  it('is silent while there is nothing to report', async () => {
    expect(await runFor(3, [counted('mails', 1, () => ({ sent: 0 })).duty])).toEqual([])
  })

  it('finishes the duty in hand before it stops, and begins no other', async () => {
    const finished: string[] = []
    const slow: Duty = {
      name: 'slow',
      everySeconds: 1,
      run: async () => {
        await new Promise((resolve) => setTimeout(resolve, 50))
        finished.push('slow')
        return {}
      },
    }
    const next = counted('next', 1)
    const running = startDuties(payload, [slow, next.duty], { keep: async () => undefined, tickMs: 0 })
    await running.stop()
    expect(finished).toEqual(['slow'])
    expect(next.times).toEqual([])
  })
})
