import type { ContactRefusal } from '@/domain/application/contactVisibility'

export const contactRefusals: Record<ContactRefusal, string> = {
  not_your_contact: '連絡先を見られるのは、応募先の施設の担当者と事務局だけです。必要なときは事務局へご連絡ください。',
  not_accepted: '連絡先は、受け入れを決定してから表示できます。取り消した受け入れの連絡先は表示できません。',
  no_longer_visible: '活動日から30日を過ぎたため、連絡先は表示できません。必要なときは事務局へご連絡ください。',
}

export const contactTexts = {
  panelLabel: '応募した方の連絡先',
  button: '連絡先を表示',
  busy: '読み込んでいます…',
  about: '表示すると、誰がいつ見たかが記録に残ります。この活動の連絡にだけお使いください。',
  until: (day: string) => `施設に表示されるのは${day}までです。`,
  name: '氏名',
  phone: '電話番号',
  email: 'メールアドレス',
  none: '登録なし',
  notFound: '応募が見つかりません。画面を読み込み直して、もう一度お試しください。',
  failed: '連絡先を読み込めませんでした。通信の状態を確かめて、もう一度お試しください。',
} as const
