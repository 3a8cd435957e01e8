import { readsAsWhole } from './wholeScope'

describe('the scope of a subcontract', () => {
  it.each(['業務の全部', '事業運営の主要部分', '本業務の主要な部分を一括して', '事務局業務すべて', '業務一切'])(
    '「%s」 is looked at by a person',
    (scope) => {
      expect(readsAsWhole(scope)).toBe(true)
    },
  )
  it.each(['案内チラシの印刷', '主要部分を除く発送作業', '業務の全部ではなく、名札の印刷', '全国に配るポスターの印刷'])(
    '「%s」 is not',
    (scope) => {
      expect(readsAsWhole(scope)).toBe(false)
    },
  )
})
