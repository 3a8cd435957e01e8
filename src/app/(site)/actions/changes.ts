'use server'
import { redirect } from 'next/navigation'
import { answerChange } from '@/actions/answerChange'
import { refusedBy } from '@/actions/outcome'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { asResident } from './asResident'

async function answer(given: 'agreed' | 'withdrawn', state: FormState, form: FormData): Promise<FormState> {
  const asked = await asResident('/my', 'apply')
  if ('refusal' in asked) return refused(state, asked)
  const refusal = await refusedBy(
    answerChange(asked.payload, {
      by: asked.resident,
      agreement: textOf(form, 'agreement'),
      revision: Number(textOf(form, 'revision')),
      answer: given,
      now: new Date(),
    }),
  )
  if (refusal !== null) return refused(state, { refusal })
  redirect(`/my?done=${given === 'agreed' ? 'agreed' : 'given_up'}`)
}

/** 変更に同意する */
export async function agree(state: FormState, form: FormData): Promise<FormState> {
  return answer('agreed', state, form)
}
/** 変更に同意せず、取りやめる */
export async function giveUp(state: FormState, form: FormData): Promise<FormState> {
  return answer('withdrawn', state, form)
}
