'use server'
import { redirect } from 'next/navigation'
import { wishForTime } from '@/actions/wishForTime'
import { withdrawWish } from '@/actions/withdrawWish'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { asResident } from './asResident'

/** 都合のよい日時を伝える */
export async function wish(state: FormState, form: FormData): Promise<FormState> {
  const values = { wish: textOf(form, 'wish', 2000) }
  const asked = await asResident('/my/wishes', 'proposal')
  if ('refusal' in asked) return refused(state, { ...asked, values })
  const { payload, resident } = asked
  const outcome = await wishForTime(payload, { resident, listing: textOf(form, 'listing', 40), ...values, now: new Date() })
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal, values })
  redirect('/my/wishes?done=wished')
}

/** 日時の希望を取り下げる */
export async function takeBackWish(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asResident('/my/wishes')
  if ('refusal' in asked) return refused(state, asked)
  const { payload, resident } = asked
  const outcome = await withdrawWish(payload, { resident, wish: textOf(form, 'wish', 40), now: new Date() })
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal })
  redirect('/my/wishes?done=withdrawn')
}
