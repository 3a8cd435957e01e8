import Link from 'next/link'
import type { ListingPeriod } from '@/domain/flexible/kind'
import { spokenPeriod } from '@/glossary/wishes'
import { ActionForm } from '../form/ActionForm'
import { Field } from '../form/Field'
import type { FormAction } from '../form/formState'
import { signInPath } from '../session/signInPath'

type Props = {
  listing: string
  period: ListingPeriod
  signedIn: boolean
  /** What the reader has wished for already and nobody has answered. */
  open: string | null
  wish: FormAction
}

/** On a listing without times of its own: within which period, and the form that says what suits. */
export const WishForTime = ({ listing, open, period, signedIn, wish }: Props) => (
  <>
    <p>日時は、施設と相談して決めます。活動できる期間は{spokenPeriod(period)}です。</p>
    {open !== null ? (
      <>
        <p>希望を施設に送っています。返事をお待ちください。</p>
        <p className="prose">{open}</p>
        <p>
          <Link href="/my/wishes">日時の希望で見る・取り下げる</Link>
        </p>
      </>
    ) : signedIn ? (
      <ActionForm action={wish} submit="希望を送る" sending="送信しています…" labels={{ wish: '都合のよい日時' }}>
        <input type="hidden" name="listing" value={listing} />
        <Field
          type="textarea"
          name="wish"
          label="都合のよい日時"
          hint="例：火曜と木曜の午前中。2月10日は一日空いています。（500字まで）"
          maxLength={500}
          required
        />
      </ActionForm>
    ) : (
      <p>
        <Link className="button primary" href={signInPath(`/listings/${listing}`)}>
          ログインして希望を送る
        </Link>
      </p>
    )}
  </>
)
