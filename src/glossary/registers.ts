import type { RegisterChoice } from '@/domain/register/choices'
import type { RegisterRefusal, Standing } from '@/domain/register/definition'
import type { RegisterGap } from '@/domain/register/gap'
import type { WatchedSetting } from '@/domain/register/settings'
import type { RegionPart } from '@/domain/register/region'
import type { RegisterSlug } from '@/domain/register/slugs'
import type { RegisterState } from '@/domain/register/states'

export const registerStateLabels: Record<RegisterState, string> = {
  serving: '配置中',
  left: '配置終了',
  in_force: '有効',
  after_end: '終了後も継続',
  ended: '終了',
  kept: '保管中',
  out: '持出し中',
  disposed: '処分済',
  preparing: '準備中',
  applied: '承諾の申請中',
  asking: '了承待ち',
  consented: '市が承諾',
  declined: '市が不承諾',
  withdrawn: '取下げ',
  open: '未対応',
  discussing: '協議中',
  assessing: '影響の確認中',
  agreed: '合意済',
  superseded: '改定・更新済',
  done: '実施済',
  handling: '対応中',
  answered: '回答済',
  escalated: '上位者へ報告',
  told: '市へ連絡済',
  closed: '完了',
  reviewed: '確認済',
  follow_up: '改善待ち',
  awaiting: '承認待ち',
  approved: '承認済',
  rejected: '見送り',
  deployed: '入替え済',
  weak: '不十分',
  ongoing: '停止中',
  restored: '復旧済',
  planned: '予定',
}
/** Where the specification has a word of its own: clause 9(3) asks for the city's 了承, not its 承諾. */
const ownStateLabels: Partial<Record<RegisterSlug, Partial<Record<RegisterState, string>>>> = {
  'third-party-rights': { consented: '市が了承', declined: '市が了承せず' },
}
/** A state as this register says it. */
export const registerStateLabel = (register: RegisterSlug, state: RegisterState): string =>
  ownStateLabels[register]?.[state] ?? registerStateLabels[state]

export const registerChoiceLabels: Record<RegisterChoice, string> = {
  usb: 'USBメモリ',
  disc: 'DVD・CD',
  disk: '外付けディスク',
  paper: '書類',
  computer: 'パソコン・タブレット',
  deliverable: '成果物',
  system: '既存のマッチングシステム',
  embedded: 'この装置の中',
  jp: '国内の自社設備',
  'ap-northeast-1': '東京（ap-northeast-1）',
  'ap-northeast-3': '大阪（ap-northeast-3）',
  japaneast: '東日本（japaneast）',
  japanwest: '西日本（japanwest）',
  'asia-northeast1': '東京（asia-northeast1）',
  'asia-northeast2': '大阪（asia-northeast2）',
  abroad: '国外',
  japan: '日本',
  foreign: '日本以外',
  database: 'データベース',
  files: 'ファイル',
  backup: 'バックアップ',
  mail: 'メール',
  logs: 'ログ',
  elsewhere: 'そのほか',
  privacy_mark: 'プライバシーマーク',
  isms: 'ISMS（ISO/IEC 27001）',
  isms_cloud: 'ISMSクラウドセキュリティ（ISO/IEC 27017）',
  ismap: 'ISMAP',
  equivalent: '同等の根拠資料',
  published_terms: '公表資料・利用規約',
  audit_report: '監査報告書',
  change_control: '意図しない変更の管理',
  nothing_found: '問題なし',
  to_be_mended: '改善が必要',
  operator_side: '受託者',
  city_side: '市',
  provider_side: 'サービスの提供者',
  kpi_definition: '数え方の定義',
  settlement_settings: '精算の設定',
  report_forms: '様式',
  service_level: 'サービスレベル合意',
  due_dates: '成果物の期限',
  data_handling: '個人情報の取扱い',
  other_setting: 'そのほかの設定',
  spoofing: 'なりすまし',
  disclosure: '情報漏えい',
  tampering: '情報の改ざん',
  repudiation: '否認防止',
  privilege: '権限昇格',
  denial: 'サービス拒否・停止',
  privacy_law: '個人情報の保護に関する法律',
  city_policy: '市の情報セキュリティ基本方針',
  city_standard: '市の情報セキュリティ対策基準',
  special_terms: '個人情報取扱特記事項',
  working: '効いている',
  partly_working: '一部が不十分',
  not_working: '効いていない',
  succeeded: '復元できた',
  partly_succeeded: '一部を復元できた',
  failed: '復元できなかった',
  everything: 'すべて',
  residents_site: '住民のページ',
  staff_panel: '職員の画面',
  mail_sending: 'メールの送信',
  other_part: 'そのほか',
}

export const registerEventLabels = { opened: '登録', moved: '状態の変更', edited: '内容の変更' } as const

/** What is said beside the field that is refused; `label` is the field's own name. */
export const registerRefusals: Record<RegisterRefusal['why'], (label: string) => string> = {
  no_such_move: () => 'いまの状態から、その状態へは変更できません。画面を読み込み直して、選べる状態をご確認ください。',
  not_your_move: () => 'この状態への変更は、あなたの役割では行えません。記録の画面に出ている状態から選んでください。',
  not_your_field: (label) => `「${label}」は事務局が入力する欄です。変更が必要なときは、事務局へご連絡ください。`,
  citys_field: (label) => `「${label}」は市の担当者が入力する欄です。判断は、市の担当者にお願いしてください。`,
  missing: (label) => `この状態にするには「${label}」が必要です。入力してから、もう一度保存してください。`,
  not_allowed: (label) => `「${label}」がこの内容のままでは、この状態にできません。内容を確かめてください。`,
  same_person: (label) => `「${label}」が、承認した方と同じです。承認した方とは別の方が行い、その方の名前を入力してください。`,
  out_of_order: (label) => `「${label}」が、前にあるはずの日より早くなっています。日付を確かめてください。`,
  fixed: (label) => `「${label}」は、この状態では変更できません。変えるときは、先に状態を戻すか、新しい記録を作ってください。`,
}

export const registerConstraintSentences = {
  register_move_refused: registerRefusals.no_such_move(''),
  register_field_missing: 'この状態に必要な欄が入力されていません。入力してから、もう一度保存してください。',
  register_value_refused: 'この内容のままでは、この状態にできません。内容を確かめてください。',
  register_same_person: '承認した方と実行した方が同じです。別の方が行い、その方の名前を入力してください。',
  register_dates_out_of_order: '日付の前後が合っていません。日付を確かめてください。',
  register_field_fixed: 'この状態では変更できない欄があります。先に状態を戻すか、新しい記録を作ってください。',
  responsible_person_missing: '責任者を0名にはできません。次の責任者を登録すると、いまの方は自動で配置終了になります。',
  rights_consent_missing:
    '市の了承のない第三者の著作物が含まれているため、公開・納品できません。「第三者の権利」で、使用の条件に市の了承を得てから、もう一度お試しください。',
  rights_in_use:
    'この著作物を使った資料や画像が公開されています。先に、その資料・画像を非公開にしてから、もう一度お試しください。',
} as const

export const standingLabels: Record<Standing, string> = {
  settled: '完了・終了',
  open: '',
  soon: '期日が近い',
  overdue: '期日を過ぎました',
  expired: '期限切れ',
}

export const regionPartLabels: Record<RegionPart, string> = {
  database: 'データベース',
  files: 'ファイル',
  backup: 'バックアップ',
  mail: 'メール',
  logs: 'ログ',
}

export const registerGapSentences: Record<RegisterGap, (about: string) => string> = {
  no_responsible_person: () => '責任者が登録されていません。1名を登録してください。',
  account_without_pledge: (name) => `利用中のアカウント「${name}」に、秘密保持の誓約がありません。`,
  leaver_not_reminded: (name) =>
    `利用を止めたアカウント「${name}」の方と、業務を離れた後も秘密を守ることを確認した記録がありません。`,
  deliverable_without_ownership: (title) => `承認された成果物「${title}」に、著作権の帰属の記録がありません。`,
  no_system_licence: () => '既存のマッチングシステムの使用許諾が、許諾書とともに登録されていません。',
  service_without_evidence: (title) => `利用中の外部サービス「${title}」に、有効な認証または同等の根拠がありません。`,
  no_evidence_of_operator: () => '受託者自身の認証（プライバシーマーク、ISMSなど）または同等の根拠が登録されていません。',
  service_without_review: (title) => `利用中の外部サービス「${title}」の公表資料・監査報告書を確かめた記録がありません。`,
  service_without_change_review: (title) =>
    `利用中の外部サービス「${title}」の、意図しない変更の管理を確かめた記録がありません。`,
  part_without_service: (part) =>
    `${part}の置き場所（設定のリージョン）と同じ、利用中の外部サービスが、台帳に登録されていません。`,
  rights_shown_without_consent: (title) =>
    `公開中の資料・画像に、市の了承がない、または期限の切れた第三者の著作物「${title}」が含まれています。`,
  subject_without_control: (subject) => `「${subject}」への対策が登録されていません。`,
  party_without_contact: (party) => `${party}の緊急時の連絡先が登録されていません。`,
  release_not_approved: () => 'いま動いている版のリリースの承認が登録されていません。',
  matter_without_setting: (title) =>
    `合意した疑義・協議「${title}」を根拠とする設定がありません。設定の画面で、この協議を選んでください。`,
  price_not_in_settlement: (title) =>
    `合意した変更指示「${title}」の委託料への影響より後に、合意した減額の算定条件がありません。委託料総額を確かめてください。`,
  targets_not_changed: (title) => `合意した変更指示「${title}」に関係する目標が、合意の後に変わっていません。`,
}

/** Where the record is entered that fills a gap. */
export const gapRegister: Record<RegisterGap, RegisterSlug> = {
  no_responsible_person: 'responsible-people',
  account_without_pledge: 'confidentiality-pledges',
  leaver_not_reminded: 'confidentiality-pledges',
  deliverable_without_ownership: 'ownerships',
  no_system_licence: 'ownerships',
  service_without_evidence: 'service-evidence',
  no_evidence_of_operator: 'service-evidence',
  service_without_review: 'service-reviews',
  service_without_change_review: 'service-reviews',
  part_without_service: 'external-services',
  rights_shown_without_consent: 'third-party-rights',
  subject_without_control: 'security-controls',
  party_without_contact: 'emergency-contacts',
  release_not_approved: 'release-approvals',
  matter_without_setting: 'consultation-matters',
  price_not_in_settlement: 'change-orders',
  targets_not_changed: 'change-orders',
}

export const registerScreenTexts = {
  title: '台帳',
  about: '仕様書で求められている台帳の一覧です。件数を選ぶと、その記録が開きます。',
  noProgramme: '事業年度が登録されていません。「設定と管理」で事業年度を登録してください。',
  file: '台帳をファイルに保存',
  programme: '事業年度',
  show: '表示',
  filter: '事業年度の選択',
  due: '期日が近いもの・過ぎたもの',
  dueNone: '期日が近い記録はありません。',
  dueMost: (shown: number, total: number) => `${total}件のうち、期日の早い順に${shown}件を表示しています。`,
  gaps: '足りないもの',
  gapsNone: '足りない記録はありません。',
  all: 'すべての台帳',
  register: '台帳',
  clause: '仕様書',
  total: '記録',
  open: '続いている',
  soon: '期日が近い',
  past: '期日超過・期限切れ',
  marked: '確認が必要',
  record: '記録',
  state: '状態',
  dueOn: '期日',
  add: '登録する',
  addTo: (name: string) => `${name}を登録する`,
  count: (count: number) => `${new Intl.NumberFormat('ja-JP').format(count)}件`,
  late: (count: number) => `${new Intl.NumberFormat('ja-JP').format(count)}件 要対応`,
  level: 'サービスレベルの実績',
  period: '計算した期間',
  availability: '稼働率',
  stopped: '予告なく止まった時間',
  planned: '計画した停止',
  plannedCounted: '（止まった時間として稼働率に数えています）',
  plannedLeftOut: '（稼働率の分母・分子から除いています）',
  minutes: (minutes: number) => `${new Intl.NumberFormat('ja-JP').format(minutes)}分`,
  percent: (rate: number | null) => (rate === null ? '—' : `${(Math.floor(rate * 100_000) / 1000).toFixed(3)}％`),
  drill: '最後の復元の訓練',
  drillNone: 'まだ行っていません。',
  drillDone: (day: string, result: string, rto: number, rpo: number) => `${day}　${result}（復旧 ${rto}分、失われた幅 ${rpo}分）`,
  lockHash: 'いま動いている版（package-lock.json のSHA-256）',
  regions: 'データの置き場所',
  history: '履歴を見る',
  openRecord: '記録を開く',
  someAccount: '受託者の職員',
  tile: '台帳の期日・不足',
  tileHint: '期日が近い、または過ぎた台帳の記録です。',
  waitingConsent: '承諾を待っている再委託',
  waitingRights: '了承を待っている第三者の著作物',
  waitingEvidence: '判断を待っている、認証と同等の根拠資料',
  answeredRequests: '確認を待っている、随時の依頼への回答',
  openMatters: '合意を待っている疑義・協議',
  openMattersHint: '解釈を話し合い、合意した日と方を入力してください。',
  openOrders: '合意を待っている変更指示',
  openOrdersHint: '目標と委託料への影響を確かめてください。',
  mendedFindings: '確認を待っている、履行が不十分とされた事項の是正',
  mendedFindingsHint: '是正の内容を確かめ、完了にするか、協議に進めてください。',
} as const

const watchedSettingLabels: Record<WatchedSetting, string> = {
  site: '公開しているアドレス',
  database: 'データベースのホスト',
  database_region: 'データベースの置き場所',
  files_region: 'ファイルの置き場所',
  backup_region: 'バックアップの置き場所',
  mail: 'メールを送るホスト',
  mail_from: 'メールの差出人',
  mail_region: 'メールの置き場所',
  logs_region: '記録（ログ）の置き場所',
  virus_scanner: 'ウイルスの検査ソフトのホスト',
}

/** What a notice says that the system opened itself, because a setting of its own is another one. */
export const settingNotices = {
  title: (changes: readonly { setting: WatchedSetting }[]) =>
    `システムの設定の変更（${changes.map(({ setting }) => watchedSettingLabels[setting]).join('、')}）`.slice(0, 120),
  source: 'システムによる設定の自動の照合',
  values: (values: readonly { setting: WatchedSetting; value: string | null }[]) =>
    values.map(({ setting, value }) => `${watchedSettingLabels[setting]}：${value ?? '（設定なし）'}`).join('\n'),
} as const

/** Why a deliverable has its date: the register of the city's requests says so. */
export const cityRequestNote = '市からの随時の依頼（台帳）に書かれた回答の期限です。'

/** Why it is not owed any more. */
export const cityRequestSettled = '市からの随時の依頼（台帳）が完了または取下げになったため、提出は不要になりました。'

/** The clauses of registers that are kept in collections of their own. */
export const elsewhereClauses = { 'support-requests': '5(3)', incidents: '6ウ・13(3)' } as const
