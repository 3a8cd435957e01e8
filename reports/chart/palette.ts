import type { Series } from '../section'

/** The blue steps of the Digital Agency's dashboard templates; grey for what was planned. Never colour alone: form differs too. */
export const palette = {
  actual: '#3460FB',
  plan: '#949494',
  target: '#000000',
  line: '#949494',
  faint: '#D9D9D9',
  text: '#000000',
  quiet: '#4D4D4D',
  head: '#E8F1FE',
  strong: '#0017C1',
  attention: '#C40000',
} as const

export const seriesColour: Record<Series['role'], string> = { actual: palette.actual, plan: palette.plan, target: palette.target }
