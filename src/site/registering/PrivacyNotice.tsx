import { PRIVACY_NOTICE_VERSION } from '@/domain/people/privacyNotice'
import { readDay } from '@/glossary/instants'

/** What is done with what people say of themselves. A change of its words is a new version (src/domain/people/privacyNotice.ts). */
export const PrivacyNotice = () => (
  <section aria-labelledby="privacy" className="consent">
    <h2 id="privacy">個人情報の取り扱い</h2>
    <ul>
      <li>お預かりした内容は、登録の確認、活動の調整とご連絡、市への報告のための集計だけに使います。</li>
      <li>事務局が管理し、電話番号・住所・生年月日は暗号化して保存します。市担当者には、お名前と連絡先を表示しません。</li>
      <li>
        応募先の施設には、表示名・年代・お住まいの区・経験だけを表示します。参加が決まった施設には、お名前・電話番号・メールアドレスを、活動の日から一定の期間だけ表示します。
      </li>
      <li>
        ちらしや投稿のアドレスから来られたときは、どの案内から来られたかを登録の内容といっしょに記録し、案内の効果の集計に使います。どのページを見たかを、登録と結び付けて記録することはありません。
      </li>
      <li>集計は、お一人おひとりが分からない形で行います。</li>
      <li>
        登録の内容は、いつでもご自分で確認・変更できます。登録をやめるときや、同意を取り下げるときは、事務局へお申し出ください。
      </li>
    </ul>
    <p className="hint">{readDay(PRIVACY_NOTICE_VERSION)}版</p>
  </section>
)
