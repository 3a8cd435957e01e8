import type { Metadata } from 'next'
import Link from 'next/link'
import { databaseOf } from '@/database/handle'
import { idOf } from '@/domain/idOf'
import { facilityNames } from '@/queries/facilityNames'
import { proposalStates } from '@/glossary/proposals'
import { tokyoInstant } from '@/glossary/instants'
import { endingReasons } from '@/glossary/askings'
import { ActionForm } from '@/site/form/ActionForm'
import { BackToMine } from '@/site/frame/BackToMine'
import { DoneNotice } from '@/site/frame/DoneNotice'
import type { Query } from '@/site/listing/filters'
import { takeBackProposal } from '../../actions/proposals'
import { signedIn } from '../../signedIn'

export const metadata: Metadata = { title: '活動の提案' }
const SHOWN = 100
const DONE: Record<string, string> = {
  proposed: '提案を送りました。返事はこの画面とメールで届きます。',
  withdrawn: '提案を取り下げました。',
}

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { payload, resident } = await signedIn('/my/proposals')
  const { docs } = await payload.find({
    collection: 'proposals',
    sort: '-number',
    limit: SHOWN,
    depth: 0,
    overrideAccess: false,
    user: resident,
  })
  const ids = docs.map(({ facility }) => idOf(facility))
  const facilities = await facilityNames(databaseOf(payload), { ids })
  const { done } = await searchParams
  return (
    <div className="narrow">
      <DoneNotice words={DONE} done={done} />
      <BackToMine />
      <h1>活動の提案</h1>
      <p>新しい提案は、募集のページの下の「この施設に活動を提案する」から送れます。</p>
      <p>
        <Link className="button plain" href="/listings">
          募集をさがす
        </Link>
      </p>
      {docs.length === 0 ? (
        <div className="empty">
          <p>まだ提案はありません。</p>
        </div>
      ) : (
        docs.map(({ description, endedBecause, facility, id, number, proposedAt, reply, status, title }) => (
          <article className="aside" key={id}>
            <h2>{title}</h2>
            <p>{facilities.get(idOf(facility))}</p>
            <p className="hint">
              {number}　{tokyoInstant(new Date(proposedAt))}
            </p>
            <p className="prose">{description}</p>
            <p>
              <strong>{proposalStates[status]}</strong>
            </p>
            {reply && (status === 'drafted' || status === 'declined') && <p className="prose">{reply}</p>}
            {status === 'ended' && endedBecause && <p>{endingReasons[endedBecause]}</p>}
            {status === 'received' && (
              <ActionForm action={takeBackProposal} submit="提案を取り下げる" sending="取り下げています…" tone="plain">
                <input type="hidden" name="proposal" value={id} />
              </ActionForm>
            )}
          </article>
        ))
      )}
    </div>
  )
}

export default Page
