import type { Metadata } from 'next'
import Link from 'next/link'
import { ownProfile } from '@/actions/residents/ownProfile'
import { ageBandLabels, experienceLabels, homeStandingLabels, motiveLabels, residenceProofLabels } from '@/glossary/choices'
import { consentKindLabels, consentWayLabels } from '@/glossary/consents'
import { readDay, tokyoInstant } from '@/glossary/instants'
import { guardianStep, ownLabels as labels, proofSteps, reportedMove } from '@/glossary/ownRegistration'
import { BackToMine } from '@/site/frame/BackToMine'
import { DoneNotice } from '@/site/frame/DoneNotice'
import type { Query } from '@/site/listing/filters'
import { OwnFacts } from '@/site/registering/OwnFacts'
import { signedIn } from '../../signedIn'

export const metadata: Metadata = { title: '登録の内容' }
const DONE: Record<string, string> = {
  about: '表示名・経験・動機を保存しました。',
  phone: '電話番号を保存しました。',
  home: '転居の届け出を受け取りました。事務局が確認して受け付けるまで、いまのお住まいのままです。',
  'email-sent': '新しいメールアドレスへ確認のメールを送りました。24時間以内に、メールのアドレスを開いて確定してください。',
  password: 'パスワードを変更しました。ほかの端末ではログアウトになっています。',
  leave: '事務局に届きました。手続きについて、メールと「困ったとき」の画面でお返事します。',
}
const NONE = '（登録されていません）'

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { payload, resident, volunteer } = await signedIn('/my/profile')
  const now = new Date()
  const { consents, contact, guardianMissing, home, homes, person, reported, verified } = await ownProfile(payload, {
    resident,
    volunteer,
    now,
  })
  const { done } = await searchParams
  return (
    <div className="narrow">
      <DoneNotice words={DONE} done={done} />
      <BackToMine />
      <h1>登録の内容</h1>
      <p>登録番号　{person.number}</p>
      {!verified && home && (home.ward || !person.verifiedAt) && (
        <p className="hint">お住まいの確認：{proofSteps[home.plannedProof ?? 'self_declared']}</p>
      )}
      {reported && (
        <p className="hint">{reportedMove(readDay(reported.since), proofSteps[reported.plannedProof ?? 'self_declared'])}</p>
      )}
      {guardianMissing && <p className="hint">{guardianStep}</p>}
      <OwnFacts
        change={['about', '表示名・経験・動機を変える']}
        facts={[
          [labels.displayName, person.displayName],
          [labels.experience, experienceLabels[person.experience]],
          [labels.motives, (person.motives ?? []).map((each) => motiveLabels[each]).join('、') || NONE],
          [labels.motive, person.motive || NONE],
        ]}
        title="わたしについて"
      />
      <OwnFacts
        change={['phone', '電話番号を変える']}
        facts={[
          [labels.phone, contact?.phone || NONE],
          ['ご連絡先のメールアドレス', contact?.email || NONE],
        ]}
        title="連絡先"
      />
      <OwnFacts
        change={['email', 'メールアドレスを変える']}
        facts={[['ログインのメールアドレス', String(resident.email)]]}
        more={['password', 'パスワードを変える']}
        title="ログイン"
      />
      <OwnFacts
        change={['home', '転居を届け出る']}
        facts={[
          [labels.postalCode, contact?.postalCode || NONE],
          [labels.address, contact?.address || NONE],
          ...homes.map(({ municipalityName, proof, since, standing, until, ward }): readonly [string, string] => [
            until ? `${readDay(since)}から${readDay(until)}まで` : `${readDay(since)}から`,
            `${ward && typeof ward === 'object' ? ward.name : (municipalityName ?? '')}（${standing === 'stands' ? residenceProofLabels[proof] : homeStandingLabels[standing]}）`,
          ]),
        ]}
        title="お住まい"
      />
      <OwnFacts
        facts={[
          [labels.name, person.name],
          [labels.kana, person.kana],
          [labels.birthDate, contact?.birthDate ? readDay(contact.birthDate) : NONE],
          ['年代', ageBandLabels[person.ageBand]],
        ]}
        title="事務局が確認する内容"
      >
        <p className="hint">
          お名前と生年月日は、書類と合わせて確認しているため、ご自分では変えられません。違っているときは
          <Link href="/help">事務局へお申し出ください</Link>。
        </p>
      </OwnFacts>
      <OwnFacts
        facts={consents.map((each): readonly [string, string] => [
          consentKindLabels[each.kind],
          [
            each.givenAt ? tokyoInstant(new Date(each.givenAt)) : '',
            consentWayLabels[each.way],
            ...(each.noticeVersion ? [`個人情報の取り扱い ${readDay(each.noticeVersion)}版`] : []),
            ...(each.withdrawnAt ? [`${tokyoInstant(new Date(each.withdrawnAt))}に取り下げ`] : []),
          ].join('　'),
        ])}
        title="同意の記録"
      />
      <section aria-labelledby="leave">
        <h2 id="leave">登録をやめる</h2>
        <p>
          <Link href="/my/profile/leave">登録をやめたいことを事務局に伝える</Link>
        </p>
      </section>
    </div>
  )
}

export default Page
