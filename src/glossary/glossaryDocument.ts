import { checkLabels, outcomeLabels, ruleKindLabels, ruleStateLabels } from './autoAccept'
import { endingLabels } from './askings'
import { invitationStateLabels } from './invitations'
import { blockSideLabels, blockStateLabels } from './blocks'
import { briefingStatusLabels, briefingWayLabels } from './briefing'
import {
  ageBandLabels,
  experienceLabels,
  facilitySourceLabels,
  residenceProofLabels,
  homeStandingLabels,
  taskCategoryLabels,
} from './choices'
import { deliverableEventLabels, deliverableKindLabels, deliverableStatusLabels, dueRuleLabels } from './deliverables'
import { countingUnitLabels, figureLabels, listingRuleLabels } from './figures'
import { collectionWords } from './collections'
import { criterionLabels, reviewSideLabels } from './reviews'
import { incidentEventLabels, incidentKindLabels, incidentStatusLabels, ruleGroupLabels, severityLabels } from './incidents'
import { coversLabels, expiryLabels } from './insurances'
import { roleLabels } from './roles'
import {
  applicationStatusLabels,
  mailStatusLabels,
  reportStatusLabels,
  requestStatusLabels,
  slotStatusLabels,
  taskStatusLabels,
} from './statuses'

const LISTS: Record<string, Record<string, string>> = {
  'Roles (役割)': roleLabels,
  'The four figures (四つの数値)': figureLabels,
  'States of an application (応募の状態)': applicationStatusLabels,
  'States of a listing (募集案件の状態)': taskStatusLabels,
  'States of a slot (日時枠の状態)': slotStatusLabels,
  'States of a registration request (登録申請の状態)': requestStatusLabels,
  'States of a monthly report (月次報告書の状態)': reportStatusLabels,
  'Kinds of deliverables (成果物の種類)': deliverableKindLabels,
  'States of a deliverable (成果物の状態)': deliverableStatusLabels,
  'What a due date follows from (期限の決まり方)': dueRuleLabels,
  'History of a deliverable (成果物の履歴)': deliverableEventLabels,
  'States of a mail (送信メールの状態)': mailStatusLabels,
  'Sides of a review (レビューを書いた側)': reviewSideLabels,
  'What a review asks (レビューの項目)': criterionLabels,
  'Kinds of rules that accept (自動受け入れの決まり)': ruleKindLabels,
  'States of such a rule (決まりの状態)': ruleStateLabels,
  'How a rule was answered (決まりの判定)': checkLabels,
  'What the rules came to (自動受け入れの結果)': outcomeLabels,
  'States of an invitation (ご招待の状態)': invitationStateLabels,
  'Why something asked ended by itself (終わった理由)': endingLabels,
  'Whose wish a block is (ブロックを申し出た側)': blockSideLabels,
  'States of a block (ブロックの状態)': blockStateLabels,
  'Kinds of incidents (事故・ヒヤリ・相談の種類)': incidentKindLabels,
  'Prohibited work (頼まれてはいけないこと)': ruleGroupLabels,
  'Severity of an incident (重さ)': severityLabels,
  'States of an incident (事故・ヒヤリ・相談の状態)': incidentStatusLabels,
  'History of an incident (事故などの履歴)': incidentEventLabels,
  'States of a briefing (説明の状態)': briefingStatusLabels,
  'How a briefing was taken (説明の受け方)': briefingWayLabels,
  'Whom a policy covers (保険の対象)': coversLabels,
  'How a policy stands (保険の状況)': expiryLabels,
  'Categories of work (分類)': taskCategoryLabels,
  'Age bands (年代)': ageBandLabels,
  'Experience (介護の経験)': experienceLabels,
  'Proof of residence (住まいの確認)': residenceProofLabels,
  'Standing of a home (居住の履歴の扱い)': homeStandingLabels,
  'Counting unit of facilities (事業所の数え方)': countingUnitLabels,
  'Counting rule of listings (募集件数の数え方)': listingRuleLabels,
  'Origin of a facility (登録のもと)': facilitySourceLabels,
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** docs/glossary.md: every identifier with its one Japanese word, written from the words the program itself uses. */
export function glossaryDocument(): string {
  const things = Object.entries(collectionWords).map(([slug, { about, singular }]) => [`\`${slug}\``, singular, about])
  const lists = Object.entries(LISTS).map(
    ([title, labels]) =>
      `## ${title}\n\n${table(
        ['identifier', '日本語'],
        Object.entries(labels).map(([key, label]) => [`\`${key}\``, label]),
      )}`,
  )
  const fields = Object.entries(collectionWords).map(
    ([slug, { fields: named, singular }]) =>
      `### ${singular} (\`${slug}\`)\n\n${table(
        ['field', '日本語', '説明'],
        Object.entries(named).map(([field, [label, hint]]) => [`\`${field}\``, label, hint]),
      )}`,
  )
  return [
    '# Glossary',
    'Generated from `src/glossary` by `npm run generate`. One word for one thing: a screen, a report and a mail use these.',
    `## Records\n\n${table(['identifier', '日本語', '説明'], things)}`,
    ...lists,
    `## Fields\n\n${fields.join('\n\n')}`,
  ]
    .join('\n\n')
    .concat('\n')
}
