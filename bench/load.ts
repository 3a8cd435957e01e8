import autocannon from 'autocannon'

export type Target = { url: string; headers?: Record<string, string> }

const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function once({ url, headers = {} }: Target, connections: number, seconds: number): Promise<number> {
  if (new URL(url).hostname !== '127.0.0.1') throw new Error('a load goes to this machine only')
  const { errors, non2xx, requests } = await autocannon({ url, connections, duration: seconds, headers })
  if (errors + non2xx > 0) throw new Error(`${errors + non2xx} failed answers from ${url}`)
  return requests.average
}

/**
 * Answers per second of several targets at 20 connections: asked in turns, so that whatever else the machine does meets
 * all of them alike; the median of the rounds. Loopback only.
 */
export async function rates<Name extends string>(targets: Record<Name, Target>, rounds = 3): Promise<Record<Name, number>> {
  const names = Object.keys(targets) as Name[]
  const seen = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>
  for (const name of names) await once(targets[name], 20, 2)
  for (let round = 0; round < rounds; round++) for (const name of names) seen[name].push(await once(targets[name], 20, 4))
  return Object.fromEntries(names.map((name) => [name, middle(seen[name])])) as Record<Name, number>
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
  return middle(spent)
}
