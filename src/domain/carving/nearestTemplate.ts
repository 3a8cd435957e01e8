import { searchKey } from '../text/searchKey'

/** Below this share a template speaks of something else. */
const NEAR_ENOUGH = 0.34

function pairsOf(text: string): Set<string> {
  const letters = [...searchKey(text).replaceAll(/[、。「」（）()]/gu, '')]
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}

const shareOf = (asked: ReadonlySet<string>, given: ReadonlySet<string>): number =>
  asked.size === 0 ? 0 : [...asked].filter((pair) => given.has(pair)).length / asked.size

/**
 * The template that speaks most of what a step says, or null when none is near: the share of the step's pairs of letters
 * that a title has, and with less weight its description. Of equals the first.
 */
export function nearestTemplate<Template extends { title: string; description: string }>(
  text: string,
  templates: readonly Template[],
): Template | null {
  const asked = pairsOf(text)
  let best: Template | null = null
  let most = NEAR_ENOUGH
  for (const template of templates) {
    const title = shareOf(asked, pairsOf(template.title))
    const whole = shareOf(asked, pairsOf(`${template.title}${template.description}`))
    const nearness = (2 * title + whole) / 3
    if (nearness > most) {
      best = template
      most = nearness
    }
  }
  return best
}
