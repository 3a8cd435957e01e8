import { isServiceCode, SERVICE_CODES, SERVICE_TYPES, serviceCodeOf } from './serviceTypes'

describe('the kinds of service', () => {
  it('are 35, each found again by its own name', () => {
    expect(SERVICE_CODES).toHaveLength(35)
    for (const code of SERVICE_CODES) expect(serviceCodeOf(SERVICE_TYPES[code])).toBe(code)
  })

  it('are found under the brackets and widths that published files use', () => {
    expect(serviceCodeOf('短期入所療養介護(療養病床を有する病院等）')).toBe('230')
    expect(serviceCodeOf('特定施設入居者生活介護（有料老人ホーム（サービス付き高齢者向け住宅（外部サービス利用型））)')).toBe(
      '337',
    )
    expect(serviceCodeOf('　訪問介護 ')).toBe('110')
  })

  it.each(['', 'デイサービス', '__proto__', 'constructor'])('do not include %s', (label) => {
    expect(serviceCodeOf(label)).toBeNull()
    expect(isServiceCode(label)).toBe(false)
  })
})
