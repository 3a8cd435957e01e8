'use client'
import { type ReactNode, useEffect } from 'react'
import { panelLabels } from '@/glossary/panel'

/** Names for screen readers that Payload writes in English into its code, where no translation reaches them. */
function mend(element: Element): void {
  const label = element.getAttribute('aria-label')
  if (!label) return
  // A checkbox is named after its column; beside it stands a label that says it in Japanese.
  if (element.matches('.checkbox-input input') && /^\w+$/.test(label) && element.closest('.field-type')) return element.removeAttribute('aria-label')
  const word = panelLabels(label)
  if (word && word !== label) element.setAttribute('aria-label', word)
}

/** Keeps what a screen reader says in Japanese while the panel draws and redraws itself. */
export function PanelWords({ children }: { children: ReactNode }) {
  useEffect(() => {
    const all = (root: ParentNode) => { for (const element of root.querySelectorAll('[aria-label]')) mend(element) }
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes, target, type } of changes) {
        if (type === 'attributes') mend(target as Element)
        for (const node of addedNodes) if (node instanceof Element) { mend(node); all(node) }
      }
    })
    all(document)
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['aria-label'] })
    return () => observer.disconnect()
  }, [])
  return children
}
