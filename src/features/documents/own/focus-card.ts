/** Leads on to the finding that is looked at now, from a part of the review that may go with what was pressed. */
export function focusCard(within: Element): void {
  within.closest('[data-review]')?.querySelector<HTMLElement>('[data-card] h3')?.focus()
}
