import type { TaskCategory } from '../task/category'
import { nearestTemplate } from './nearestTemplate'
import type { Step } from './step'

export type TemplateText = {
  title: string
  category: TaskCategory
  description: string
  notAsked: string
  place?: string | null
  clothing?: string | null
  belongings?: string | null
  beginnerFriendly?: boolean | null
}

export type SheetDraft = {
  category: TaskCategory
  title: string
  /** More than one kind of work is asked for. */
  more: boolean
  parts: { from: string; minutes: number; text: string }[]
  notAsked: string[]
  place: string | null
  clothing: string | null
  belongings: string | null
  beginnerFriendly: boolean
}

type Asked = Pick<Step, 'from' | 'minutes' | 'text' | 'classification' | 'chosen'>

/**
 * What a listing of the chosen 周辺 steps says, or null when none is chosen. Each step speaks in the words of the nearest
 * template, or in its own where none is near; the longest step gives title, category, place, clothing and belongings.
 * Without a template the work is 「その他軽作業」, which needs a named care professional: the stricter of the categories.
 */
export function draftOf(steps: readonly Asked[], templates: readonly TemplateText[]): SheetDraft | null {
  const found = steps
    .filter(({ chosen, classification }) => chosen && classification === 'around')
    .map((step) => ({ step, template: nearestTemplate(step.text, templates) }))
  const [main] = [...found].sort((a, b) => b.step.minutes - a.step.minutes)
  if (!main) return null
  const spoken = new Map<string, { from: string; minutes: number; text: string }>()
  for (const { step, template } of [...found].sort((a, b) => a.step.from.localeCompare(b.step.from))) {
    const text = template?.description ?? step.text
    const before = spoken.get(text)
    spoken.set(text, { from: before?.from ?? step.from, minutes: (before?.minutes ?? 0) + step.minutes, text })
  }
  return {
    category: main.template?.category ?? 'other',
    title: main.template?.title ?? main.step.text,
    more: spoken.size > 1,
    parts: [...spoken.values()],
    notAsked: [...new Set(found.flatMap(({ template }) => template?.notAsked ?? []))],
    place: main.template?.place ?? null,
    clothing: main.template?.clothing ?? null,
    belongings: main.template?.belongings ?? null,
    beginnerFriendly: found.every(({ template }) => template?.beginnerFriendly !== false),
  }
}
