const text = (value: string) => ({ type: 'text', version: 1, text: value, format: 0, style: '', mode: 'normal', detail: 0 })
const block = { version: 1, direction: 'ltr', format: '', indent: 0 } as const

/** A text as the office's editor stores it: each string a paragraph, each array of strings a list. */
export const editorText = (...parts: readonly (string | readonly string[])[]) => ({
  root: {
    ...block,
    type: 'root',
    children: parts.map((part) =>
      typeof part === 'string'
        ? { ...block, type: 'paragraph', textFormat: 0, children: [text(part)] }
        : {
            ...block,
            type: 'list',
            listType: 'bullet',
            tag: 'ul',
            start: 1,
            children: part.map((item, index) => ({ ...block, type: 'listitem', value: index + 1, children: [text(item)] })),
          },
    ),
  },
})
