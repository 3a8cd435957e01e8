import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { databaseOf } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import { listing } from '@/queries/listing'
import { ActionForm } from '@/site/form/ActionForm'
import type { Query } from '@/site/listing/filters'
import { ProposalFields } from '@/site/proposal/ProposalFields'
import { proposalLabels } from '@/site/proposal/proposalForm'
import { propose } from '../../../actions/proposals'
import { signedIn } from '../../../signedIn'

export const metadata: Metadata = { title: '活動を提案する' }

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { listing: id } = await searchParams
  if (!isUuid(id)) notFound()
  const { payload, volunteer } = await signedIn(`/my/proposals/new?listing=${id}`)
  const found = await listing(databaseOf(payload), { id, now: new Date(), volunteer })
  if (!found) notFound()
  return (
    <div className="narrow">
      <p className="back">
        <Link href={`/listings/${id}`}>募集に戻る</Link>
      </p>
      <h1>活動を提案する</h1>
      <p>{found.facility.name}に、やってみたい活動を提案できます。施設と事務局が読み、返事をメールでお送りします。</p>
      <p className="hint">
        入浴や排せつの介助など体に触れる介護、薬や医療に関わること、お金を扱うことは、ボランティアにはお願いできません。
      </p>
      <ActionForm action={propose} submit="提案を送る" sending="送信しています…" labels={proposalLabels}>
        <ProposalFields formId={randomUUID()} listing={id} />
      </ActionForm>
    </div>
  )
}

export default Page
