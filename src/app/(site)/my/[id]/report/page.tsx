import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RULE_GROUPS } from '@/domain/incident/incident'
import { takesWords } from '@/domain/incident/transitions'
import { reportStates, ruleGroupLabels } from '@/glossary/incidents'
import { contactPoint } from '@/queries/contactPoint'
import { ownReport } from '@/queries/ownReport'
import { ActionForm } from '@/site/form/ActionForm'
import { Choices } from '@/site/form/Choices'
import { Field } from '@/site/form/Field'
import { BackToMine } from '@/site/frame/BackToMine'
import { DoneNotice } from '@/site/frame/DoneNotice'
import type { Query } from '@/site/listing/filters'
import { VisitFacts } from '@/site/visit/VisitFacts'
import { describe } from '../../../actions/incidents'
import { signedInWithVisit } from '../signedInWithVisit'

export const metadata: Metadata = { title: '頼まれてはいけないことの報告' }

const DONE: Record<string, string> = {
  reported: '事務局に知らせました。この画面を閉じてもかまいません。',
  described: '書いた内容を事務局に届けました。',
}
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> }

const Page = async ({ params, searchParams }: Props) => {
  const [{ id }, { done }] = await Promise.all([params, searchParams])
  const { db, now, visit, volunteer } = await signedInWithVisit(id, 'report')
  const [report, office] = await Promise.all([ownReport(db, { application: id, volunteer }), contactPoint(db)])
  if (!report) notFound()
  return (
    <div className="narrow">
      <DoneNotice words={DONE} done={done} />
      <BackToMine />
      <h1>頼まれてはいけないことの報告</h1>
      <p>
        頼まれても、<strong>断ってかまいません</strong>。断ったことや報告したことで、不利になることはありません。
      </p>
      <p>施設の画面には、報告があったことも、あなたの名前も、ここに書いた内容も表示されません。</p>
      {office?.phone && (
        <p>
          いま困っているときは、事務局へお電話ください。
          <a href={`tel:${office.phone.replace(/[^\d+]/g, '')}`}>{office.phone}</a>
          　けがや急病のときは、まず施設の職員に知らせ、119番に電話してください。
        </p>
      )}
      <VisitFacts visit={visit} now={now}>
        <div>
          <dt>報告の番号</dt>
          <dd>{report.number}</dd>
        </div>
        <div>
          <dt>いまの状態</dt>
          <dd>{reportStates[report.status]}</dd>
        </div>
        {report.happened && (
          <div>
            <dt>届いている内容</dt>
            <dd className="prose">{report.happened}</dd>
          </div>
        )}
      </VisitFacts>
      {takesWords(report.status) && (
        <section aria-labelledby="more">
          <h2 id="more">よろしければ、もう少し教えてください</h2>
          <p className="hint">
            書かなくても、報告は事務局に届いています。まちがえて押したときは「まちがえて押しました」と書いて送ってください。
          </p>
          <ActionForm action={describe} submit="事務局に送る" sending="送信しています…" labels={{ words: 'あったこと' }}>
            <input type="hidden" name="application" value={id} />
            <Choices
              name="ruleGroup"
              legend="頼まれたこと"
              options={RULE_GROUPS.map((value) => ({ value, label: ruleGroupLabels[value] }))}
              chosen={report.ruleGroup}
            />
            <Field
              type="textarea"
              name="words"
              label="あったこと"
              hint="例：お風呂の後に、体をふくのを手伝ってほしいと言われました。（2000字まで）"
              maxLength={2000}
            />
          </ActionForm>
        </section>
      )}
    </div>
  )
}

export default Page
