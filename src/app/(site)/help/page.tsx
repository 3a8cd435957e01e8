import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { databaseOf } from '@/database/handle'
import { contactPoint } from '@/queries/contactPoint'
import { ActionForm } from '@/site/form/ActionForm'
import { Notice } from '@/site/frame/Notice'
import type { Query } from '@/site/listing/filters'
import { currentResident } from '@/site/session/currentResident'
import { OwnQuestions } from '@/site/support/OwnQuestions'
import { SupportFields } from '@/site/support/SupportFields'
import { pageFrom, supportLabels } from '@/site/support/supportForm'
import { askOffice } from '../actions/help'
import { sitePayload } from '../payload'

export const metadata: Metadata = { title: '困ったとき' }
const SHOWN = 50

/** The path somebody came from: browsers say it to pages of the same site. */
async function cameFrom(): Promise<string | null> {
  const referer = (await headers()).get('referer')
  if (!referer || !URL.canParse(referer)) return null
  const { pathname, search } = new URL(referer)
  return pageFrom(`${pathname}${search}`)
}

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const payload = await sitePayload()
  const [resident, office, page, { done }] = await Promise.all([
    currentResident(payload),
    contactPoint(databaseOf(payload)),
    cameFrom(),
    searchParams,
  ])
  const own = resident
    ? await payload.find({
        collection: 'support-requests',
        sort: '-number',
        limit: SHOWN,
        depth: 0,
        overrideAccess: false,
        user: resident,
      })
    : { docs: [] }
  return (
    <div className="narrow">
      {done === 'asked' && (
        <Notice>
          事務局に届きました。{resident ? 'お返事は、この画面とメールの両方に届きます。' : 'お返事はメールでお送りします。'}
        </Notice>
      )}
      <h1>困ったとき</h1>
      <p>使い方や、応募・活動で困ったことを、事務局に聞けます。</p>
      {office?.phone && (
        <p>
          いますぐのときは、お電話ください。
          <a href={`tel:${office.phone.replace(/[^\d+]/g, '')}`}>{office.phone}</a>
        </p>
      )}
      <p className="hint">
        活動中に頼まれてはいけないことを頼まれたときは、「わたしの活動」の画面にある専用のボタンからお知らせください。
      </p>
      <ActionForm action={askOffice} submit="事務局に送る" sending="送信しています…" labels={supportLabels}>
        <SupportFields formId={randomUUID()} page={page} signedIn={resident !== null} />
      </ActionForm>
      <OwnQuestions asked={own.docs} />
    </div>
  )
}

export default Page
