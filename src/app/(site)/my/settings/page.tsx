import type { Metadata } from 'next'
import Link from 'next/link'
import { TRAVEL_CHOICES } from '@/domain/application/travel'
import { travelLabel } from '@/glossary/site'
import { ActionForm } from '@/site/form/ActionForm'
import { Choices } from '@/site/form/Choices'
import { DateField } from '@/site/form/DateField'
import { BackToMine } from '@/site/frame/BackToMine'
import { DoneNotice } from '@/site/frame/DoneNotice'
import type { Query } from '@/site/listing/filters'
import { savePause, saveTravel } from '../../actions/settings'
import { signedIn } from '../../signedIn'

export const metadata: Metadata = { title: 'わたしの設定' }
const DONE: Record<string, string> = { travel: '移動の時間を保存しました。', pause: 'お休みの期間を保存しました。' }

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { payload, resident, volunteer: id } = await signedIn('/my/settings')
  const own = await payload.findByID({ collection: 'volunteers', id, depth: 0, overrideAccess: false, user: resident })
  const { done } = await searchParams
  const minutes = own.travelMinutes ?? 0
  const choices = [...new Set<number>([...TRAVEL_CHOICES, minutes])].toSorted((a, b) => a - b)
  return (
    <div className="narrow">
      <DoneNotice words={DONE} done={done} />
      <BackToMine />
      <h1>わたしの設定</h1>
      <section aria-labelledby="travel">
        <h2 id="travel">移動の時間</h2>
        <ActionForm action={saveTravel} submit="保存する" sending="保存しています…">
          <input type="hidden" name="revision" value={own.revision ?? 1} />
          <Choices
            name="travelMinutes"
            legend="別の施設での活動との間に必要な時間"
            hint="この時間より間が短い活動は、別の施設で受け入れが決まらないようになります。同じ施設では続けて活動できます。すでに決まっている活動は変わりません。"
            options={choices.map((each) => ({ value: String(each), label: travelLabel(each) }))}
            chosen={String(minutes)}
          />
        </ActionForm>
      </section>
      <section aria-labelledby="pause">
        <h2 id="pause">お休みの期間</h2>
        <p>
          この期間の活動は、施設からのご招待が届かず、応募しても自動では受け入れが決まりません。ご自分で応募することはできます。すでに決まっている活動は変わりません。
        </p>
        <ActionForm action={savePause} submit="保存する" sending="保存しています…">
          <input type="hidden" name="revision" value={own.revision ?? 1} />
          <DateField name="pausedFrom" label="お休みの初日" given={own.pausedFrom ?? null} />
          <DateField
            name="pausedUntil"
            label="お休みの末日"
            hint="空欄なら、初日からあとずっとお休みです。両方を空欄にすると、お休みを終えます。"
            given={own.pausedUntil ?? null}
          />
        </ActionForm>
      </section>
      <p>
        <Link href="/my/profile">登録の内容（お名前・連絡先・お住まいなど）</Link>
      </p>
      <p>
        <Link href="/my/hidden">表示しない施設</Link>
      </p>
      <p>
        <Link href="/my/urgent">急募のお知らせを受け取る・止める</Link>
      </p>
    </div>
  )
}

export default Page
