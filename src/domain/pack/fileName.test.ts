import fc from 'fast-check'
import { isPlain, LONGEST_NAME, safeFileName, safeFolderName, safeNameAbout, unusedName } from './fileName'

describe('a name on the disc', () => {
  it.each([
    ['登録者数等報告書_令和8年1月分.pdf', '登録者数等報告書_令和8年1月分.pdf'],
    ['第①回 打合せ議事録.PDF', '第1回_打合せ議事録.pdf'],
    ['㈱マチカド　契約書.xlsx', '(株)マチカド_契約書.xlsx'],
    ['髙﨑様の同意書.pdf', '高崎様の同意書.pdf'],
    ['𠮷田.pdf', '吉田.pdf'],
    ['第Ⅲ期ｾﾐﾅｰ.pdf', '第III期セミナー.pdf'],
    ['12月〜3月.csv', '12月-3月.csv'],
    ['絵文字🙂入り.pdf', '絵文字_入り.pdf'],
    ['a/b\\c:d*e?f"g<h>i|j.txt', 'a_b_c_d_e_f_g_h_i_j.txt'],
    ['../../etc/passwd', 'etc_passwd'],
    ['con.pdf', 'con_.pdf'],
    ['LPT1', 'LPT1_'],
    ['名前. .pdf', '名前.pdf'],
    ['.隠し.pdf', '隠し.pdf'],
    ['？.pdf', '？.pdf'],
    ['???.pdf', 'file.pdf'],
    ['', 'file'],
    ['か\u3099行.pdf', 'が行.pdf'],
  ])('of %j is %j', (given, name) => {
    expect(safeFileName(given)).toBe(name)
  })

  it('has no character that is not on every machine, is never longer than a disc takes, and stays as it is when made twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (given) => {
        const name = safeFileName(given)
        expect([...name].filter((character) => !isPlain(character))).toEqual([])
        expect(name.length).toBeLessThanOrEqual(LONGEST_NAME)
        expect(name).not.toMatch(/^[.]|[. ]$/)
        expect(safeFileName(name)).toBe(name)
      }),
    )
  })

  it('keeps its ending where it is too long', () => {
    const name = safeFileName(`${'長'.repeat(200)}.xlsx`)
    expect([name.length <= LONGEST_NAME, name.endsWith('長.xlsx')]).toEqual([true, true])
  })

  it('of a paper keeps its edition where the title is too long, and has no letters that depend on a machine', () => {
    expect(safeNameAbout('打合せ議事録', '第①回　定例会（髙﨑様）', '第2版案', 'pdf')).toBe(
      '打合せ議事録_第1回_定例会（高崎様）_第2版案.pdf',
    )
    expect(safeNameAbout('実施計画書', '', '第1版', 'xlsx')).toBe('実施計画書_第1版.xlsx')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const name = safeNameAbout('セミナー等実施状況報告書', title, '第12版案', 'xlsx')
        expect(name).toMatch(/^セミナー等実施状況報告書_.*第12版案\.xlsx$/)
        expect([safeFileName(name), name.length <= LONGEST_NAME]).toEqual([name, true])
      }),
    )
  })

  it('of a folder has no ending of its own', () => {
    expect(safeFolderName('01_月報')).toBe('01_月報')
  })

  it('is another one where a machine would take two for the same', () => {
    const taken = new Set<string>()
    expect(['月報.pdf', '月報.pdf', '月報.PDF'.toLowerCase(), 'A.txt', 'a.txt'].map((name) => unusedName(name, taken))).toEqual([
      '月報.pdf',
      '月報_2.pdf',
      '月報_3.pdf',
      'A.txt',
      'a_2.txt',
    ])
  })
})
