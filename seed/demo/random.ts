/** A small deterministic source of chance (mulberry32): the same seed gives the same demo, on every machine. */
export type Random = {
  /** From 0 up to but not 1. */
  next: () => number
  /** A whole number from `least` to `most`, both included. */
  int: (least: number, most: number) => number
  chance: (probability: number) => boolean
  pick: <T>(list: readonly T[]) => T
  /** One of the keys of pairs `[value, weight]`. */
  weighted: <T>(pairs: readonly (readonly [T, number])[]) => T
  shuffled: <T>(list: readonly T[]) => T[]
}

export function random(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(next() * list.length)]
    if (found === undefined) throw new RangeError('nothing to pick from')
    return found
  }
  const weighted = <T>(pairs: readonly (readonly [T, number])[]): T => {
    let left = next() * pairs.reduce((total, [, weight]) => total + weight, 0)
    for (const [value, weight] of pairs) {
      left -= weight
      if (left < 0) return value
    }
    return pick(pairs)[0]
  }
  const shuffled = <T>(list: readonly T[]): T[] => {
    const out = [...list]
    for (let i = out.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      ;[out[i], out[j]] = [out[j] as T, out[i] as T]
    }
    return out
  }
  return {
    next,
    pick,
    weighted,
    shuffled,
    chance: (probability) => next() < probability,
    int: (least, most) => least + Math.floor(next() * (most - least + 1)),
  }
}
