'use server'
import { redirect } from 'next/navigation'
import { describeIncident } from '@/actions/describeIncident'
import type { Outcome } from '@/actions/outcome'
import { reportProhibitedRequest } from '@/actions/reportProhibitedRequest'
import { isRuleGroup } from '@/domain/incident/incident'
import { isUuid } from '@/domain/text/isUuid'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { asResident } from './asResident'

type Asked = Extract<Awaited<ReturnType<typeof asResident>>, { payload: unknown }>

async function sent(
  state: FormState,
  form: FormData,
  {
    done,
    values = {},
    work,
  }: { done: string; values?: Record<string, string>; work: (asked: Asked, id: string) => Promise<Outcome> },
): Promise<FormState> {
  const asked = await asResident('/my', 'report-incident')
  if ('refusal' in asked) return refused(state, { ...asked, values })
  const application = textOf(form, 'application')
  const outcome = await work(asked, application)
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal, values })
  redirect(isUuid(application) ? `/my/${application}/report?done=${done}` : '/my')
}

/** 頼まれてはいけないことを頼まれた: one press, nothing to fill in. */
export async function report(state: FormState, form: FormData): Promise<FormState> {
  return sent(state, form, {
    done: 'reported',
    work: ({ payload, resident }, application) => reportProhibitedRequest(payload, { resident, application }),
  })
}

/** What they were asked for, in their own words, for as long as the office deals with it. */
export async function describe(state: FormState, form: FormData): Promise<FormState> {
  const values = { ruleGroup: textOf(form, 'ruleGroup'), words: textOf(form, 'words', 2000) }
  return sent(state, form, {
    done: 'described',
    values,
    work: ({ payload, resident }, application) =>
      describeIncident(payload, {
        resident,
        application,
        ruleGroup: isRuleGroup(values.ruleGroup) ? values.ruleGroup : null,
        words: values.words,
      }),
  })
}
