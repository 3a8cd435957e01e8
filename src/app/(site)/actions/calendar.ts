'use server'
import { redirect } from 'next/navigation'
import { openFeed, revokeFeed } from '@/actions/calendar/calendarFeeds'
import { refusedBy } from '@/actions/outcome'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { asResident } from './asResident'

const PAGE = '/my/calendar'

async function done(state: FormState, work: Promise<unknown>, what: string): Promise<FormState> {
  const refusal = await refusedBy(work)
  if (refusal !== null) return refused(state, { refusal })
  redirect(`${PAGE}?done=${what}`)
}

/** カレンダーのアドレスを作る・作り直す */
export async function openOwnCalendar(state: FormState, _form: FormData): Promise<FormState> {
  const asked = await asResident(PAGE)
  if ('refusal' in asked) return refused(state, asked)
  return done(state, openFeed(asked.payload, { user: asked.resident, now: new Date() }), 'opened')
}

/** 配信を止める */
export async function revokeOwnCalendar(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asResident(PAGE)
  if ('refusal' in asked) return refused(state, asked)
  return done(state, revokeFeed(asked.payload, { user: asked.resident, feed: textOf(form, 'feed'), now: new Date() }), 'revoked')
}
