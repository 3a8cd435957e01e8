/** Denied: 「主要部分を除く」「全部ではない」. */
const DENIED =
  /(全部|全て|すべて|一切|主要な?部分|主たる部分|大部分|一括)[^。、]{0,12}(を除|除く|除き|以外|ではな|でな|含まな|含め?ず|しな)/u
const WHOLE = /(全部|全て|すべて|一切|主要な?部分|主たる部分|大部分|一括)/u

/** Whether the scope of a subcontract reads like all of the work or its main part (clause 11(1)); a person looks at it then. */
export const readsAsWhole = (scope: string): boolean => {
  const text = scope.normalize('NFKC')
  return WHOLE.test(text.replaceAll(new RegExp(DENIED.source, 'gu'), ''))
}
