import { OPEN_DATA_CREDIT } from '@/glossary/import'
import type { ContactPoint } from '@/queries/contactPoint'

/** Whom to ask, where staff and facilities go, and where the data of the facilities comes from. */
export const SiteFooter = ({ contact }: { contact: ContactPoint | null }) => (
  <footer className="site-footer">
    <div className="inner">
      <section aria-labelledby="contact">
        <h2 id="contact">お問い合わせ</h2>
        <p>{contact ? `介護ボランティア事務局（${contact.name}）` : '介護ボランティア事務局'}</p>
        {contact?.phone && (
          <p>
            電話：<a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>
          </p>
        )}
        {contact?.email && (
          <p>
            メール：<a href={`mailto:${contact.email}`}>{contact.email}</a>
          </p>
        )}
      </section>
      <nav aria-label="ボランティアの方">
        <h2>ボランティアの方</h2>
        <ul>
          <li>
            <a href="/register">ボランティアの登録</a>
          </li>
          <li>
            <a href="/briefing">活動の前の説明</a>
          </li>
        </ul>
      </nav>
      <nav aria-label="施設・職員の方">
        <h2>施設・職員の方</h2>
        <ul>
          <li>
            <a href="/facility-registration">施設の登録を申し込む</a>
          </li>
          <li>
            <a href="/admin">施設・市・事務局のログイン</a>
          </li>
        </ul>
      </nav>
      <p className="credit">施設の情報の{OPEN_DATA_CREDIT}</p>
    </div>
  </footer>
)
