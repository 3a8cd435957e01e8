import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { type OwnProfile, ownProfile } from '@/actions/residents/ownProfile'
import { databaseOf } from '@/database/handle'
import { ownHints as hints, ownLabels as labels } from '@/glossary/ownRegistration'
import { wardsOfCity, type WardChoice } from '@/queries/wardsOfCity'
import { ActionForm } from '@/site/form/ActionForm'
import { Field } from '@/site/form/Field'
import { HomeFields } from '@/site/registering/HomeFields'
import { DisplayNameField, PhoneField } from '@/site/registering/OwnFields'
import { WishFields } from '@/site/registering/WishFields'
import { askToLeave, changeEmail, changePassword, reportMove, saveAbout, savePhone } from '../../../actions/profile'
import { signedIn } from '../../../signedIn'

export const metadata: Metadata = { title: '登録の内容の変更' }

type Shown = { profile: OwnProfile; wards: readonly WardChoice[] }
const CURRENT = 'いまのパスワード'
const Current = () => <Field autoComplete="current-password" label={CURRENT} name="current" required type="password" />
const save = { submit: '保存する', sending: '保存しています…', labels }

const PARTS: Record<string, { title: string; form: (shown: Shown) => ReactNode }> = {
  about: {
    title: '表示名・経験・動機を変える',
    form: ({ profile: { person } }) => (
      <ActionForm action={saveAbout} {...save}>
        <input name="revision" type="hidden" value={person.revision ?? 1} />
        <DisplayNameField given={person.displayName} />
        <WishFields experience={person.experience} motive={person.motive ?? null} motives={person.motives ?? []} />
      </ActionForm>
    ),
  },
  phone: {
    title: '電話番号を変える',
    form: ({ profile: { contact } }) =>
      contact ? (
        <ActionForm action={savePhone} {...save}>
          <input name="contact" type="hidden" value={contact.id} />
          <input name="revision" type="hidden" value={contact.revision ?? 1} />
          <PhoneField given={contact.phone ?? null} />
        </ActionForm>
      ) : (
        <p>
          連絡先がまだ登録されていません。<Link href="/help">事務局へお申し出ください</Link>。
        </p>
      ),
  },
  home: {
    title: '転居を届け出る',
    form: ({ profile: { newest }, wards }) => (
      <>
        <p>
          新しいお住まいを入力してください。事務局が確認して受け付けると、前のお住まいはその前の日まで、新しいお住まいはその日からになります。受け付けるまでは、いまのお住まいのままです。その間も、募集をさがして応募できます。
        </p>
        <ActionForm action={reportMove} {...save} submit="届け出る">
          <input name="seen" type="hidden" value={newest ?? ''} />
          <HomeFields sinceLabel="転居した日" wards={wards} />
        </ActionForm>
      </>
    ),
  },
  email: {
    title: 'メールアドレスを変える',
    form: () => (
      <ActionForm
        action={changeEmail}
        labels={{ email: '新しいメールアドレス', current: CURRENT }}
        sending="送信しています…"
        submit="確認のメールを送る"
      >
        <Field
          autoComplete="email"
          hint="このアドレスへ確認のメールを送ります。メールのアドレスを開くまで、変更されません。"
          label="新しいメールアドレス"
          maxLength={254}
          name="email"
          required
          type="email"
        />
        <Current />
      </ActionForm>
    ),
  },
  password: {
    title: 'パスワードを変える',
    form: () => (
      <ActionForm action={changePassword} {...save} labels={{ ...labels, current: CURRENT }} submit="パスワードを変える">
        <Current />
        <Field
          autoComplete="new-password"
          hint={hints.password}
          label="新しいパスワード"
          name="password"
          required
          type="password"
        />
        <Field autoComplete="new-password" label="新しいパスワード（もう一度）" name="again" required type="password" />
      </ActionForm>
    ),
  },
  leave: {
    title: '登録をやめる',
    form: () => (
      <>
        <p>
          事務局に伝えると、これからの予定を確かめたうえで手続きをします。決まっている活動に行けないときは、先に「わたしの活動」から取りやめてください。理由は書かなくてもかまいません。
        </p>
        <ActionForm action={askToLeave} labels={{ reason: '理由' }} sending="送信しています…" submit="事務局に伝える">
          <input name="formId" type="hidden" value={randomUUID()} />
          <Field label="理由" maxLength={1000} name="reason" type="textarea" />
        </ActionForm>
      </>
    ),
  },
}

const Page = async ({ params }: { params: Promise<{ part: string }> }) => {
  const { part } = await params
  const page = Object.hasOwn(PARTS, part) ? PARTS[part] : undefined
  if (!page) notFound()
  const { payload, resident, volunteer } = await signedIn(`/my/profile/${part}`)
  const [profile, wards] = await Promise.all([
    ownProfile(payload, { resident, volunteer, now: new Date() }),
    wardsOfCity(databaseOf(payload)),
  ])
  return (
    <div className="narrow">
      <p className="back">
        <Link href="/my/profile">登録の内容に戻る</Link>
      </p>
      <h1>{page.title}</h1>
      {page.form({ profile, wards })}
    </div>
  )
}

export default Page
