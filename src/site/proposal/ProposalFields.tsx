'use client'
import { TASK_CATEGORIES } from '@/domain/task/category'
import { taskCategoryLabels } from '@/glossary/choices'
import { useForm } from '../form/ActionForm'
import { Choices } from '../form/Choices'
import { Field } from '../form/Field'
import { proposalLabels as labels } from './proposalForm'

/** What the form asks for; kept when something was wrong with it. */
export function ProposalFields({ formId, listing }: { formId: string; listing: string }) {
  const { state } = useForm()
  return (
    <>
      <Field
        type="text"
        autoComplete="off"
        name="title"
        label={labels.title}
        hint="例：ギターの弾き語り、花壇の手入れ（80字まで）"
        maxLength={80}
        required
      />
      <Choices
        name="category"
        legend={labels.category}
        required
        options={TASK_CATEGORIES.map((value) => ({ value, label: taskCategoryLabels[value] }))}
      />
      <Field
        type="textarea"
        name="description"
        label={labels.description}
        hint="何を、どのくらいの時間、いつごろしたいかを書いてください。（1000字まで）"
        maxLength={1000}
        required
        rows={6}
      />
      <input type="hidden" name="formId" value={state.values['formId'] || formId} />
      <input type="hidden" name="listing" value={listing} />
    </>
  )
}
