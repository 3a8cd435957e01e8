import type { VerifyingRefusal } from '@/domain/people/verifying'

export const verifyingRefusals: Record<VerifyingRefusal, string> = {
  proof_missing:
    '住まいを確かめた記録がないため、本人確認済みにできません。「居住の履歴」に、書類か郵便で確かめた住まいを登録してから、もう一度保存してください。',
  consent_missing:
    '登録についてのご本人の同意の記録がないため、本人確認済みにできません。「同意の記録」に登録してから、もう一度保存してください。',
}

export const verifyingConstraintSentences = {
  volunteer_proof_missing: verifyingRefusals.proof_missing,
  volunteer_consent_missing: verifyingRefusals.consent_missing,
  residence_reported_is_said:
    '転居の届け出は、「お住まいの確認」の画面で受け付けるか取り下げてください。ここから確認済みにはできません。',
  residence_standing_final: 'この居住の記録は、取り下げか統合で終わっています。必要なときは、新しい記録を登録してください。',
  volunteer_proof_needed:
    'この方は本人確認済みで、ほかに住まいを確かめた記録がありません。確認をやり直すときは、先にボランティアの「本人確認日時」を空欄にしてください。',
  volunteer_consent_needed:
    'この方は本人確認済みの登録者です。登録についての同意が取り下げられたときは、ボランティアの画面で退会の手続きをしてください。',
} as const
