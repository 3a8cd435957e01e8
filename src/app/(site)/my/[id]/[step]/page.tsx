import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { spokenInstant } from '@/domain/calendar/spoken'
import { visitStates } from '@/glossary/site'
import { ActionForm } from '@/site/form/ActionForm'
import { Field } from '@/site/form/Field'
import { BackToMine } from '@/site/frame/BackToMine'
import { isOffered, mayObject, type OwnVisit } from '@/site/visit/ownVisits'
import { VisitFacts } from '@/site/visit/VisitFacts'
import { cancel, decline, object, take, withdraw } from '../../../actions/moves'
import { signedInWithVisit } from '../signedInWithVisit'

type Step = {
  action: typeof withdraw
  title: string
  submit: string
  explain: string
  open: (visit: OwnVisit, now: Date) => boolean
  tone?: 'primary'
  /** The other answer, where there are two. */
  otherwise?: { step: string; label: string }
  reason?: { label: string; hint: string }
}

const STEPS: Record<string, Step> = {
  offer: {
    action: take,
    title: '空席のご案内',
    submit: '参加する',
    explain: 'キャンセル待ちをしていた活動に空きが出ました。「参加する」を押すと、参加が決まります。',
    open: isOffered,
    tone: 'primary',
    otherwise: { step: 'decline', label: '辞退する' },
  },
  decline: {
    action: decline,
    title: '空席の辞退',
    submit: '辞退する',
    explain:
      'ご案内した席を辞退します。この活動への応募も終わり、席は次の方へ回ります。この先のご応募に不利になることはありません。',
    open: isOffered,
    otherwise: { step: 'offer', label: '参加の画面に戻る' },
  },
  withdraw: {
    action: withdraw,
    title: '応募の取り消し',
    submit: '応募を取り消す',
    explain: 'この応募を取り消します。募集が続いていれば、もう一度応募できます。',
    open: ({ status }) => status === 'applied' || status === 'waitlisted',
  },
  cancel: {
    action: cancel,
    title: '参加の取りやめ',
    submit: '参加を取りやめる',
    explain: '決まっている参加を取りやめます。開始時刻を過ぎると、この画面からは取りやめられません。',
    open: ({ status, startsAt }, now) => status === 'accepted' && now < startsAt,
    reason: { label: '取りやめる理由', hint: '施設の担当者に伝わります。例：体調がすぐれないため' },
  },
  object: {
    action: object,
    title: '記録についての申し出',
    submit: '申し出る',
    explain: '施設の記録が実際と違うときに、事務局へ申し出ます。事務局が施設に確かめて、記録を直すかどうかを決めます。',
    open: mayObject,
    reason: { label: '実際にあったこと', hint: '例：当日10時に受付をして、11時半まで参加しました。' },
  },
}
const stepOf = (name: string): Step | undefined => (Object.hasOwn(STEPS, name) ? STEPS[name] : undefined)

type Props = { params: Promise<{ id: string; step: string }> }
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: stepOf((await params).step)?.title ?? 'ページが見つかりません',
})

const Page = async ({ params }: Props) => {
  const { id, step: name } = await params
  const step = stepOf(name)
  if (!step) notFound()
  const { now, visit } = await signedInWithVisit(id, name)
  const open = step.open(visit, now)
  return (
    <div className="narrow">
      <BackToMine />
      <h1>{step.title}</h1>
      <VisitFacts visit={visit} now={now}>
        <div>
          <dt>いまの状態</dt>
          <dd>{visitStates[visit.status][0]}</dd>
        </div>
        {isOffered(visit, now) && visit.offerUntil && (
          <div>
            <dt>お返事の期限</dt>
            <dd>{spokenInstant(visit.offerUntil, now)}</dd>
          </div>
        )}
        {open && visit.objectionUntil && (
          <div>
            <dt>申し出の期限</dt>
            <dd>{spokenInstant(visit.objectionUntil, now)}</dd>
          </div>
        )}
      </VisitFacts>
      {open ? (
        <>
          <p>{step.explain}</p>
          <ActionForm
            action={step.action}
            submit={step.submit}
            sending="送信しています…"
            tone={step.tone ?? 'danger'}
            labels={{ reason: step.reason?.label ?? '' }}
          >
            <input type="hidden" name="application" value={visit.id} />
            <input type="hidden" name="revision" value={visit.revision} />
            {step.reason && (
              <Field type="textarea" name="reason" label={step.reason.label} hint={step.reason.hint} required maxLength={1000} />
            )}
          </ActionForm>
          {step.otherwise && (
            <p>
              <Link className="button plain" href={`/my/${visit.id}/${step.otherwise.step}`}>
                {step.otherwise.label}
              </Link>
            </p>
          )}
        </>
      ) : (
        <p>いまの状態では、この操作はできません。「わたしの活動」でいまの状態をご確認ください。</p>
      )}
    </div>
  )
}

export default Page
