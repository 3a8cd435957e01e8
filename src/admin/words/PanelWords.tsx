'use client'
import { type ReactNode, useEffect } from 'react'
import { panelLabels } from '@/glossary/panel'

const NAMES = ['aria-label', 'title'] as const

/** Names for screen readers that Payload writes in English into its code, where no translation reaches them. */
function mend(element: Element): void {
  for (const name of NAMES) {
    const label = element.getAttribute(name)
    if (!label) continue
    // A checkbox is named after its column; beside it stands a label that says it in Japanese.
    if (element.matches('.checkbox-input input') && element.closest('.field-type') && /^\w+$/.test(label)) {
      element.removeAttribute(name)
      continue
    }
    const word = panelLabels(label)
    if (word && word !== label) element.setAttribute(name, word)
  }
}

/** Keeps what a screen reader says in Japanese while the panel draws and redraws itself. */
export function PanelWords({ children }: { children: ReactNode }) {
  useEffect(() => {
    const all = (root: ParentNode) => {
      for (const element of root.querySelectorAll('[aria-label], [title]')) mend(element)
    }
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes, target, type } of changes) {
        if (type === 'attributes') mend(target as Element)
        for (const node of addedNodes)
          if (node instanceof Element) {
            mend(node)
            all(node)
          }
      }
    })
    all(document)
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: [...NAMES] })
    return () => observer.disconnect()
  }, [])
  return children
}
