import autocannon from 'autocannon'

export type Rate = { perSecond: number; p95: number; errors: number }

/** Answers per second of one request at so many connections, for so many seconds, after a short warm-up. Loopback only. */
export async function rate(
  url: string,
  { connections, headers = {}, seconds = 6 }: { connections: number; headers?: Record<string, string>; seconds?: number },
): Promise<Rate> {
  if (new URL(url).hostname !== '127.0.0.1') throw new Error('a load goes to this machine only')
  await autocannon({ url, connections, duration: 2, headers })
  const result = await autocannon({ url, connections, duration: seconds, headers })
  return { perSecond: Math.round(result.requests.average), p95: result.latency.p97_5, errors: result.errors + result.non2xx }
}

/** The median of several runs of one piece of work, in milliseconds. */
export async function median(times: number, work: () => Promise<unknown>): Promise<number> {
  const spent: number[] = []
  await work()
  for (let n = 0; n < times; n++) {
    const from = performance.now()
    await work()
    spent.push(performance.now() - from)
  }
  return spent.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}
