'use client'
import { SUPPORT_URGENCIES } from '@/domain/support/supportRequest'
import { supportUrgencyLabels } from '@/glossary/support'
import { useForm } from '../form/ActionForm'
import { Choices } from '../form/Choices'
import { Field } from '../form/Field'
import { supportLabels as labels } from './supportForm'

type Props = { formId: string; page: string | null; signedIn: boolean }

/** What the form asks for. `website` is for machines that fill in everything: people do not see it. */
export function SupportFields({ formId, page, signedIn }: Props) {
  const { state } = useForm()
  return (
    <>
      <Field
        type="textarea"
        name="question"
        label={labels.question}
        hint="どの画面で、何をしようとして困ったかを書いてください。病気のことなど、ほかの人に知られたくないことは書かないでください。（2000字まで）"
        maxLength={2000}
        required
        rows={6}
      />
      <Choices
        name="urgency"
        legend={labels.urgency}
        required
        options={SUPPORT_URGENCIES.map((value) => ({ value, label: supportUrgencyLabels[value] }))}
        chosen="soon"
      />
      {!signedIn && (
        <>
          <Field type="text" autoComplete="name" name="askerName" label={labels.askerName} maxLength={80} required />
          <Field
            type="email"
            autoComplete="email"
            name="email"
            label={labels.email}
            hint="返事をこのアドレスにお送りします。"
            maxLength={254}
            required
          />
        </>
      )}
      <input type="hidden" name="formId" value={state.values['formId'] || formId} />
      <input type="hidden" name="page" value={state.values['page'] ?? page ?? ''} />
      <p aria-hidden="true" className="unused">
        <label>
          入力しないでください
          <input autoComplete="off" defaultValue="" name="website" tabIndex={-1} type="text" />
        </label>
      </p>
    </>
  )
}
