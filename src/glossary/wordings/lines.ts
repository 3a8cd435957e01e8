/** What a letter says, line by line. */
export const lines = (...text: string[]): string => text.join('\n')

export const greeting = lines('{{氏名}}　様', '')
export const which = lines('活動　　{{活動}}', '施設　　{{施設}}')
export const whichAndWhen = lines(which, '日時　　{{日時}}')
