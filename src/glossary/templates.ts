/** The panel on a template from which a listing is begun. */
export const templatePanelTexts = {
  label: 'このひな形から募集を作る',
  about: '下書きができます。日時・指導担当などを書き足し、内容を確かめてから提出してください。',
  facility: '施設',
  chooseOne: '選んでください',
  make: 'このひな形から募集を作る',
  making: '作っています…',
  chooseFacility: '施設が選ばれていません。施設を選んでから、もう一度お試しください。',
  noFacility: '作成できる施設がありません。事務局へご連絡ください。',
  failed: '下書きを作れませんでした。画面を読み込み直して、もう一度お試しください。',
  badRequest: '送られた内容を読み取れません。画面を読み込み直して、もう一度お試しください。',
  notFound: 'このひな形は見つからないか、使用中ではありません。一覧に戻って選び直してください。',
  notYourFacility: 'この施設の募集を作る権限がありません。担当する施設を選んでください。',
} as const

/** Links above the list of listings: where a new one can come from. */
export const listingSourcesTexts = {
  label: '募集案件の作り方',
  templates: '募集ひな形から作る',
  sheets: '切り出しシートから作る',
  copies: '前の募集をまとめて複製する',
} as const

/** The description of a listing with what is never asked at its end. */
export const descriptionWith = (description: string, notAsked: string): string =>
  `${description}\n\n【お願いしないこと】\n${notAsked}`
