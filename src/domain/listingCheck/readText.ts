import { type Clause, clausesOf } from './clauses'
import type { CompiledRules } from './compile'
import { headedDenialEnd, headsDenials, headsRequests, isBareList, isTitle, onlyDenies } from './headings'
import { belongsToStaff, isExcepted, mayBeAskedByOthers, type Standing, standingIn } from './negation'
import { type Finding, readClause } from './readClause'
import { takenBackBy } from './takingBack'
import type { Analyse } from './token'

/** A finding and how it stands after everything its surroundings say. */
export type Reading = Finding & { standing: Standing }

type Read = { clause: Clause; readings: Reading[] }

/** What the rules find in a normalised text, denials and their taking back considered. */
export function readText(text: string, compiled: CompiledRules, analyse: Analyse): Reading[] {
  const clauses = clausesOf(analyse(text), text)
  const read: Read[] = clauses.map((clause) => ({
    clause,
    readings: readClause(clause, compiled).map((finding) => ({
      ...finding,
      standing: standingIn(clause, finding.start, finding.end, Math.max(...finding.parts.map(({ start }) => start))),
    })),
  }))
  read.forEach(({ clause, readings }) => {
    const headed = isTitle(clause) ? 1 : headedDenialEnd(clause)
    for (const reading of readings)
      if (headed > 0 && reading.standing === 'asked' && (headed === 1 || reading.start >= headed)) reading.standing = 'denied'
  })
  denyUnderHeadings(read)
  read.forEach((each, at) => askedByException(each, read[at - 1]))
  read.forEach((each, at) => {
    const staff = read.slice(at + 1, at + 3).some(({ clause }) => belongsToStaff(clause))
    for (const reading of each.readings)
      if (reading.standing === 'asked' && mayBeAskedByOthers(each.clause, reading.end))
        reading.standing = staff ? 'denied' : 'halfDenied'
  })
  read.forEach((each, at) => {
    if (onlyDenies(each.clause)) denyBefore(read, at)
  })
  read.forEach((each, at) => {
    if (each.readings.some(isDeniedRequest)) takeBack(each, read.slice(at + 1))
  })
  return read.flatMap(({ readings }) => readings)
}

const isDeniedRequest = ({ rule, standing }: Reading): boolean => rule.group !== 'permitted' && standing !== 'asked'

function denyUnderHeadings(read: Read[]): void {
  let denying = false
  for (const { clause, readings } of read) {
    if (headsDenials(clause)) denying = true
    else if (headsRequests(clause)) denying = false
    else if (!isBareList(clause) || (clause.inBrackets && readings.length === 0)) denying = false
    else if (denying)
      for (const reading of readings) reading.standing = reading.standing === 'asked' ? 'denied' : reading.standing
  }
}

/** 「入浴介助（なし）」: the bracket speaks of what stands before it. */
function denyBefore(read: Read[], at: number): void {
  const here = read[at]?.clause.tokens[0]?.start ?? 0
  const earlier = read.filter(({ clause }, index) => index !== at && clause.sentence >= (read[at]?.clause.sentence ?? 0) - 1)
  const nearest = Math.max(
    -1,
    ...earlier.flatMap(({ readings }) => readings.filter(({ end }) => end <= here).map(({ end }) => end)),
  )
  for (const { readings } of earlier)
    for (const reading of readings) if (reading.end === nearest && reading.standing === 'asked') reading.standing = 'denied'
}

/** 「身体介護なし。ただしトイレ介助は除く」: an exception from a denial is a request. */
function askedByException({ clause, readings }: Read, before: Read | undefined): void {
  if (before === undefined || before.clause.sentence < clause.sentence - 1 || !before.readings.some(isDeniedRequest)) return
  for (const reading of readings) if (isExcepted(clause, reading.end)) reading.standing = 'asked'
}

const LOOKED_AT = 3

function takeBack({ clause, readings }: Read, following: readonly Read[]): void {
  for (const next of following.slice(0, LOOKED_AT)) {
    if (next.clause.sentence > clause.sentence + 2) return
    // What follows asks for something of its own.
    if (asksForWork(next)) continue
    const rest = following.slice(following.indexOf(next) + 1).filter((other) => other.clause.sentence === next.clause.sentence)
    const whole = rest.some(asksForWork) ? next.clause : joined(next.clause, rest)
    const answer = worseOf(whole === next.clause ? [next.clause] : [next.clause, whole], clause.sentence)
    if (answer === 'no') continue
    for (const reading of readings) {
      if (!isDeniedRequest(reading)) continue
      reading.standing = answer === 'yes' ? 'asked' : 'halfDenied'
    }
    return
  }
}

const asksForWork = ({ readings }: Read): boolean =>
  readings.some(({ rule, standing }) => rule.group === 'permitted' && standing === 'asked')
const joined = (clause: Clause, rest: readonly Read[]): Clause => ({
  ...clause,
  tokens: [...clause.tokens, ...rest.flatMap((other) => other.clause.tokens)],
})
function worseOf(clauses: readonly Clause[], sentence: number): 'no' | 'perhaps' | 'yes' {
  const answers = clauses.map((each) => takenBackBy(each, each.sentence === sentence))
  return answers.includes('yes') ? 'yes' : answers.includes('perhaps') ? 'perhaps' : 'no'
}
