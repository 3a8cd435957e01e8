export const revisionWords = ['更新の番号', 'ほかの方の更新を上書きしないための番号です。自動で増えます。'] as const
