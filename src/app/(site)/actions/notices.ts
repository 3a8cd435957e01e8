'use server'
import { redirect } from 'next/navigation'
import { chooseNotices } from '@/actions/chooseNotices'
import { refusedBy } from '@/actions/outcome'
import { NOTICES, type Notices } from '@/domain/notice/notices'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { asResident } from './asResident'

/** お知らせの設定を保存する */
export async function saveNotices(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asResident('/my/notices')
  if ('refusal' in asked) return refused(state, asked)
  const chosen = (name: string): boolean => textOf(form, name) === 'on'
  const refusal = await refusedBy(
    chooseNotices(asked.payload, {
      resident: asked.resident,
      notices: Object.fromEntries(NOTICES.map((notice) => [notice, chosen(notice)])) as Notices,
      revision: Number(textOf(form, 'revision')),
    }),
  )
  if (refusal !== null) return refused(state, { refusal })
  redirect('/my/notices?done=saved')
}
