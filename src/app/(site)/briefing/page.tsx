import type { Metadata } from 'next'
import Link from 'next/link'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { linesOf, QUIZ_CHOICES } from '@/domain/briefing/briefing'
import { spokenDay } from '@/domain/calendar/spoken'
import { briefingPassed } from '@/queries/briefingPassed'
import { currentBriefing } from '@/queries/currentBriefing'
import { ActionForm } from '@/site/form/ActionForm'
import { Choices } from '@/site/form/Choices'
import { Notice } from '@/site/frame/Notice'
import type { Query } from '@/site/listing/filters'
import { currentResident } from '@/site/session/currentResident'
import { answer } from '../actions/briefing'
import { sitePayload } from '../payload'

export const metadata: Metadata = { title: '活動の前の説明' }

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { done } = await searchParams
  const payload = await sitePayload()
  const db = databaseOf(payload)
  const [resident, briefing] = await Promise.all([currentResident(payload), currentBriefing(db)])
  const volunteer = resident && actorOf({ user: resident, context: {} }).volunteerId
  if (!briefing)
    return (
      <>
        <h1>活動の前の説明</h1>
        <p>いま準備をしています。お急ぎの方は、ページの下のお問い合わせ先へご連絡ください。</p>
      </>
    )
  const passed = volunteer ? await briefingPassed(db, { volunteer }) : null
  const isDone = passed?.version === briefing.version
  return (
    <div className="narrow">
      {done === 'passed' && isDone && <Notice>全問正解です。活動の前の説明は終わりました。ご参加をお待ちしています。</Notice>}
      <h1>{briefing.title}</h1>
      {passed?.passedAt && (
        <p className="hint">
          {spokenDay(passed.passedAt, new Date())}に受講済みです（第{passed.version}版）。
          {isDone ? '' : '説明が新しくなりました。お時間のあるときに、もう一度お読みください。'}
        </p>
      )}
      {linesOf(briefing.intro).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Told id="allowed" title="してよいこと" lines={linesOf(briefing.allowed)} mark="○" />
      <Told id="forbidden" title="してはいけないこと" lines={linesOf(briefing.forbidden)} mark="×" />
      <Told id="asked" title="してはいけないことを頼まれたら" lines={linesOf(briefing.whenAsked)} mark="・" />
      <section aria-labelledby="quiz">
        <h2 id="quiz">確認の問題</h2>
        {volunteer ? (
          <>
            <p>
              {briefing.questions.length}
              問すべてに正解すると終わりです。まちがえた問題には説明が出ます。何度でも答え直せます。
            </p>
            <ActionForm
              action={answer}
              submit="答えを送る"
              sending="確かめています…"
              refusedTitle="もう一度見てほしい問題があります"
              labels={Object.fromEntries(briefing.questions.map((_, index) => [`q${index}`, `問${index + 1}`]))}
            >
              <input type="hidden" name="briefing" value={briefing.id} />
              {briefing.questions.map(({ choices, question }, index) => (
                <Choices
                  key={question}
                  name={`q${index}`}
                  legend={`問${index + 1}　${question}`}
                  required
                  options={QUIZ_CHOICES.map((value) => ({ value, label: choices[value] }))}
                />
              ))}
            </ActionForm>
          </>
        ) : (
          <p>
            問題に答えるには、<Link href="/sign-in?next=/briefing">ログイン</Link>してください。
          </p>
        )}
        {isDone && (
          <p>
            <Link href="/my">わたしの活動へ</Link>
          </p>
        )}
      </section>
    </div>
  )
}

const Told = ({ id, lines, mark, title }: { id: string; title: string; lines: string[]; mark: string }) =>
  lines.length > 0 && (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="marked">
        {lines.map((line) => (
          <li key={line}>
            <span aria-hidden="true">{mark}</span>
            {line}
          </li>
        ))}
      </ul>
    </section>
  )

export default Page
