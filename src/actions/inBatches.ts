import type { Moved } from './changeBySystem'

const BATCH = 200

/** Works through ids batch by batch. Those skipped or failed are passed over, so that the end is always reached. */
export async function inBatches(
  next: (after: string | null, limit: number) => Promise<string[]>,
  work: (ids: readonly string[]) => Promise<Moved>,
): Promise<Moved> {
  const total: Moved = { moved: 0, skipped: 0, failed: 0 }
  for (let after: string | null = null; ; ) {
    const ids = await next(after, BATCH)
    const done = await work(ids)
    for (const key of Object.keys(total) as (keyof Moved)[]) total[key] += done[key]
    if (ids.length < BATCH) return total
    after = ids.at(-1) ?? null
  }
}
