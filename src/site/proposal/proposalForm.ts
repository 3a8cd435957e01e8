import type { ProposedActivity } from '@/actions/proposeActivity'
import { TASK_CATEGORIES, type TaskCategory } from '@/domain/task/category'
import { proposalFormRefusals as refusals } from '@/glossary/proposals'
import { textOf } from '../form/textOf'

export const proposalLabels = { title: 'やりたいこと', category: '分類', description: 'くわしい内容' } as const

type Values = Record<'title' | 'category' | 'description' | 'listing' | 'formId', string>
const isCategory = (text: string): text is TaskCategory => TASK_CATEGORIES.includes(text as TaskCategory)

export const proposalValues = (form: FormData): Values => ({
  title: textOf(form, 'title', 500),
  category: textOf(form, 'category', 40),
  description: textOf(form, 'description', 5000),
  listing: textOf(form, 'listing', 40),
  formId: textOf(form, 'formId', 40),
})

/** The form as a proposal, or what is wrong with it by field. */
export function readProposal(values: Values): { proposed: ProposedActivity } | { errors: Record<string, string> } {
  const { category, formId, listing } = values
  const [title, description] = [values.title.trim(), values.description.trim()]
  const errors: Record<string, string> = {}
  if (!/^[^\p{Cc}]{1,80}$/u.test(title)) errors['title'] = refusals.title
  if (description.length < 1 || description.length > 1000) errors['description'] = refusals.description
  if (!isCategory(category)) return { errors: { ...errors, category: refusals.category } }
  return Object.keys(errors).length > 0 ? { errors } : { proposed: { title, category, description, listing, formId } }
}
