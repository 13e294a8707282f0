/** Tabs that share one database and hear of each other, and texts and proposals to put into them. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { compare } from '@/domain/order'
import type { MeetingProposal, MembershipProposal, Proposal, TradeProposal } from '@/extraction/claims'
import { openIndexedStorage } from '@/state/workspace/indexed-storage'
import type { Announcement } from '@/state/workspace/keeper'
import type { Finding, OwnDocument } from '@/state/workspace/model'
import { type Workspace, type WorkspacePorts, startWorkspace } from '@/state/workspace/workspace'

export const RULES = 'rules-of-today'

/** Tells every other tab, a little later, as a channel does. */
class Street {
  readonly tabs = new Set<(announcement: Announcement) => void>()

  connect(hear: (announcement: Announcement) => void) {
    this.tabs.add(hear)
    return {
      announce: (announcement: Announcement) => {
        for (const other of this.tabs) if (other !== hear) setTimeout(() => other(structuredClone(announcement)))
      },
      close: () => this.tabs.delete(hear),
    }
  }
}

let street = new Street()
let opened: Workspace[] = []
let clock = 0

/** An empty browser. */
export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory()
  street = new Street()
  clock = 0
}

export function closeTabs(): void {
  for (const tab of opened) tab.close()
  opened = []
}

/** What is "found" in the texts of the tests: for each word in capitals a membership. */
export function findingIn({ text, published }: OwnDocument): Finding {
  const proposals = [...text.matchAll(/\b[A-Z]{2}\b/g)].map(({ 0: code, index }) => membership(code, index))
  return {
    rules: RULES,
    ...(published !== undefined && { given: published }),
    publicationDate: published ?? null,
    ...(published !== undefined && { publicationBasis: 'given' as const }),
    proposals,
  }
}

export function openTab(ports: Partial<WorkspacePorts> = {}): Workspace {
  const own = street
  const tab = startWorkspace({
    openStorage: openIndexedStorage,
    connect: (hear) => own.connect(hear),
    readOne: (document) => Promise.resolve(findingIn(document)),
    rules: RULES,
    // Each tab has its own turn of the one clock, so that moments differ.
    now: () => new Date(Date.UTC(2026, 0, 1) + (clock += 1000)).toISOString(),
    onFirst: () => undefined,
    ...ports,
  })
  opened.push(tab)
  return tab
}

export function membership(entity: string, at: number): MembershipProposal {
  return { kind: 'membership', phrase: entity, offset: [at, at + 2], confidence: 0.9, rule: 'list', entity, status: 'member' }
}

export function meeting(more: Partial<MeetingProposal> = {}): MeetingProposal {
  const common = { phrase: 'met', offset: [0, 3] as [number, number], confidence: 0.8, rule: 'met' }
  return { kind: 'meeting', ...common, type: 'summit', start: '2025-09-01', participants: ['CN'], state: 'held', ...more }
}

export function trade(more: Partial<TradeProposal> = {}): TradeProposal {
  const common = { phrase: 'trade', offset: [4, 9] as [number, number], confidence: 0.8, rule: 'trade' }
  const amount = { valueUsd: 2_000_000, value: 2_000_000, currency: 'USD' }
  return { kind: 'trade', ...common, a: 'CN', b: 'TJ', measure: 'turnover', period: '2024', ...amount, ...more }
}

/** What both tabs must agree on. */
export function shownBy(tab: Workspace): unknown {
  const { documents, decisions } = tab.state()
  return {
    documents,
    decisions: [...decisions]
      .flatMap(([, of]) => [...of.values()])
      .toSorted((a, b) => compare(a.document + a.proposal, b.document + b.proposal)),
  }
}

export const until = async (isSo: () => boolean) => {
  for (let waited = 0; !isSo(); waited += 1) {
    if (waited > 2000) throw new Error('it never came')
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

/** All that was done is stored, read and heard of. */
export async function quiet(...tabs: Workspace[]): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2))
    // It waits its turn, and looks for nothing that was missed.
    await Promise.all(tabs.map((tab) => tab.retry()))
  }
  await until(() => tabs.every((tab) => tab.state().readings.size === 0 && tab.state().unsaved === 0))
}

/** Adds a paste and says which document it is. */
export async function paste(tab: Workspace, text: string): Promise<string> {
  const [added] = await tab.add([text])
  if (!added || added.outcome === 'fault') throw new Error(added?.fault)
  return added.document
}

/** Decides on the proposal about a country. */
export function choose(
  tab: Workspace,
  document: string,
  code: string,
  verdict: 'accepted' | 'rejected' = 'accepted',
  corrected?: Proposal,
) {
  const found = tab.state().documents.find(({ id }) => id === document)!.found!.proposals
  const proposal = found.find((one) => one.kind === 'membership' && one.entity === code)!
  const key = `membership.${proposal.offset[0]}-${proposal.offset[1]}.${code}.member`
  return tab.decide(document, [{ key, found: proposal, verdict, ...(corrected && { corrected }) }])
}
