import { refusalOfCall } from '../refusalOfCall'

const isSentence = (said: string): boolean => /[ぁ-ん].*。/su.test(said)

/** Compares what the system says with what the rules say; `reached` collects what went through. Throws where they differ. */
export function verdictsOn(reached: Set<string>) {
  let reasons = 0
  const refusedInWords = (said: string): void => {
    if (said !== 'no refusal' && !isSentence(said)) throw new Error(`refused without a sentence: ${said}`)
  }
  return {
    /** Always another one: the reason of the last move stays in the form and counts for nothing. */
    newReason: (): string => `都合により（${++reasons}）`,
    /** Something that has to happen in some run. */
    reach: (what: string): void => void reached.add(what),
    /** Throws where a question that must have no answer has one. */
    never: async (what: string, found: Promise<readonly unknown[]>): Promise<void> => {
      const rows = await found
      if (rows.length > 0) throw new Error(`${what}: ${JSON.stringify(rows)}`)
    },
    /** It may go through or not, but is never refused without a sentence. */
    inWords: async (what: string, call: Promise<unknown>): Promise<void> => {
      const said = await refusalOfCall(call)
      refusedInWords(said)
      if (said === 'no refusal') reached.add(what)
    },
    /**
     * It goes through if and only if the rules have nothing against it (`expected` null). With a `sentence` it is refused with
     * exactly this one.
     */
    asRuled: async (what: string, call: Promise<unknown>, expected: string | null, sentence?: string): Promise<void> => {
      const said = await refusalOfCall(call)
      if ((said === 'no refusal') !== (expected === null))
        throw new Error(`${what}: the rules say ${expected ?? 'yes'}, the system says ${said}`)
      refusedInWords(said)
      if (sentence && said !== 'no refusal' && said !== sentence)
        throw new Error(`${what}: it had to say ${sentence}, it says ${said}`)
      if (expected === null) reached.add(what)
    },
  }
}
export type Verdicts = ReturnType<typeof verdictsOn>

/** An outcome told by value, as a call that fails. */
export const orThrow = async (work: Promise<{ ok: true } | { ok: false; refusal: string }>): Promise<void> => {
  const done = await work
  if (!done.ok) throw new Error(done.refusal)
}
