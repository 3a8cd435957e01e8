import type { PartnerKind } from '@/domain/kpi/partner'

export const partnerKindLabels: Record<PartnerKind, string> = {
  welfare_council: '社会福祉協議会',
  neighbourhood: '町内自治会・校区の団体',
  school: '大学・学校',
  company: '企業・事業者',
  association: '介護事業者の団体',
  volunteer_group: 'NPO・ボランティア団体',
  other: 'その他',
}

export const partnerPanelTexts = {
  label: '連携先を選ぶ',
  about: 'どの連携先を通じて登録した事業所かを選びます。連携先ごとの実績に数えます。',
  choose: '連携先',
  none: '連携先を通じていない',
  save: '連携先を保存する',
  busy: '保存しています…',
  failed: '連携先を保存できませんでした。画面を読み込み直して、もう一度お試しください。',
  notFound: 'この登録が見つかりません。画面を読み込み直してください。',
  notYours: '連携先を選べるのは事務局だけです。',
  unknown: 'この連携先が見つかりません。画面を読み込み直して、もう一度選んでください。',
} as const
