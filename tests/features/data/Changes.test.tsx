import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { type Edition, type FieldChange, changesFile } from '@/domain/changes'
import { DataView } from '@/features/data/DataView'
import { serveData, show } from '@tests/state/page'
import { publishedParts, publishedText } from '@tests/state/published'

const { core } = publishedParts()
const meeting = core.meetings.find(({ id }) => id === 'ref.2018-08-peace-mission-chebarkul')!

function groupOf(things: Edition['groups'][number]['things'], more: Partial<Edition['groups'][number]> = {}) {
  return { change: 'corrected', kind: 'meetings', why: 'Because a source says so.', things, ...more } as const
}

function editionOf(...groups: Edition['groups']): Edition {
  return { from: '00000000000a', to: '00000000000b', date: '2026-03-02', groups }
}

/** Shows the page with these editions, the first unfolded. */
async function showEditions(...editions: Edition[]) {
  serveData({ changes: () => Promise.resolve(Response.json({ schemaVersion: core.schemaVersion, editions })) })
  const user = show(<DataView />, '?view=data')
  const newest = within(await screen.findByRole('article'))
  const summary = newest.queryByText(/^What exactly, and why/)
  if (summary) await user.click(summary)
  return { user, newest }
}

async function showChange(change: FieldChange) {
  const { newest } = await showEditions(editionOf(groupOf([{ id: meeting.id, name: 'x', fields: [change] }])))
  return newest.getByRole('listitem').lastElementChild as HTMLElement
}

describe('what changed', () => {
  it('tells the newest published edition in brief, and unfolds it and the earlier ones', async () => {
    serveData()
    const user = show(<DataView />, '?view=data')
    const { editions } = z.parse(changesFile, JSON.parse(publishedText('changes')))
    const newest = await screen.findByRole('article')
    expect(within(newest).getByRole('heading', { level: 4 })).toHaveTextContent(editions[0]!.to)
    expect(within(newest).queryByRole('heading', { level: 5 })).not.toBeInTheDocument()
    await user.click(within(newest).getByText(/^What exactly, and why/))
    expect(within(newest).getAllByRole('heading', { level: 5 })).toHaveLength(editions[0]!.groups.length)
    expect(within(newest).getByText(editions[0]!.groups[0]!.why)).toBeVisible()
    await user.click(screen.getByText(`${editions.length - 1} earlier editions`))
    expect(screen.getAllByRole('article')).toHaveLength(editions.length)
  })

  it('says the day, the versions, the counts by kind, and why', async () => {
    const { newest } = await showEditions(
      editionOf(
        groupOf([{ id: 'new', name: 'New' }], { change: 'added', kind: 'sources' }),
        groupOf([
          {
            id: meeting.id,
            name: 'x',
            fields: [
              { field: 'when.edtf', after: '2018' },
              { field: 'note', after: 'y' },
            ],
          },
        ]),
      ),
    )
    expect(newest.getByRole('heading', { name: '2 March 2026: version 00000000000b' })).toBeVisible()
    expect(newest.getByText('before: version 00000000000a')).toBeVisible()
    expect(newest.getByText('Added: 1 source. Corrected: 1 account of a meeting.')).toBeVisible()
    expect(newest.getByRole('heading', { name: 'Corrected: 1 account of a meeting (date and note)' })).toBeVisible()
    expect(newest.getAllByText('Because a source says so.')).toHaveLength(2)
  })

  it('leads to the details of what is still there, and names what is not', async () => {
    const { user, newest } = await showEditions(
      editionOf(
        groupOf([{ id: meeting.id, name: 'x', was: 'ref.other', fields: [{ field: 'note', after: 'y' }] }]),
        groupOf([{ id: 'gone', name: 'What is gone' }], { change: 'withdrawn' }),
      ),
    )
    expect(newest.getByText('What is gone · no longer in the data')).toBeVisible()
    expect(newest.getByText('· formerly ref.other')).toBeVisible()
    expect(newest.getAllByRole('link')).toHaveLength(1)
    await user.click(newest.getByRole('link', { name: /^Peace Mission 2018, .*August 2018/ }))
    expect(window.location.search).toContain(`open=${meeting.id}`)
  })

  it.each<[FieldChange, string]>([
    [{ field: 'when.edtf', before: '2018', after: '2018-08' }, 'Date: August 2018 (before: 2018)'],
    [{ field: 'amount.stated', after: 'more-than' }, 'Hedge of the amount, added: more than'],
    [{ field: 'amount.value', before: '1000', after: '2500' }, 'Amount: 2,500 (before: 1,000)'],
    [{ field: 'participants', after: 'KZ, host, xi-jinping' }, 'Participants, added: Kazakhstan, host, Xi Jinping'],
    [{ field: 'participants', before: 'atlantis, host' }, 'Participants, removed: atlantis, host'],
    [{ field: 'place', before: 'atlantis', after: 'beijing' }, 'Place: Beijing (before: atlantis)'],
    [{ field: 'state', before: 'planned', after: 'held' }, 'State: held (before: planned)'],
    [{ field: 'when.edtf', before: '2018-13', after: '2018' }, 'Date: 2018 (before: 2018-13)'],
    [{ field: 'constructor', before: 'name', after: 'basis' }, 'Constructor: basis (before: name)'],
    [{ field: 'basis', before: 'constructor', after: 'inferred' }, 'Basis: inferred (before: constructor)'],
    [{ field: 'odd.field', before: 'a', after: '<b>' }, 'Odd.field: <b> (before: a)'],
  ])('puts %j into words', async (change, words) => {
    expect(await showChange(change)).toHaveTextContent(words)
  })

  it('shows a long group in steps, and leads on with the keyboard', async () => {
    const things = Array.from({ length: 45 }, (_, index) => ({ id: `thing-${index}`, name: `Thing ${index}` }))
    const { user, newest } = await showEditions(editionOf(groupOf(things, { change: 'added' })))
    expect(newest.getAllByRole('listitem')).toHaveLength(20)
    await user.click(newest.getByRole('button', { name: '20 more of 25' }))
    expect(newest.getAllByRole('listitem')[20]).toHaveFocus()
    await user.click(newest.getByRole('button', { name: '5 more' }))
    expect(newest.getAllByRole('listitem')).toHaveLength(45)
    expect(newest.queryByRole('button')).not.toBeInTheDocument()
  })

  it('says so where nothing changed, and where nothing was published before', async () => {
    const { newest } = await showEditions(editionOf())
    expect(newest.getByText('Nothing that a source says changed.')).toBeVisible()
    expect(newest.queryByText(/^What exactly/)).not.toBeInTheDocument()
  })

  it('has no edition before the first', async () => {
    serveData({ changes: () => Promise.resolve(Response.json({ schemaVersion: core.schemaVersion, editions: [] })) })
    show(<DataView />, '?view=data')
    expect(await screen.findByText('No earlier version was published.')).toBeVisible()
  })

  it.each<[string, () => Response, RegExp]>([
    ['is missing', () => new Response('', { status: 404 }), /HTTP 404/],
    ['is cut off', () => new Response('{"schemaVersion":1,"edi'), /JSON/],
    ['is of another version', () => Response.json({ schemaVersion: 99 }), /schemaVersion 99, expected/],
    ['is of another form', () => Response.json({ schemaVersion: core.schemaVersion, editions: [{ from: 1 }] }), /editions\.0/],
  ])('is told of in words if its file %s, and asked for again', async (_, answer, detail) => {
    let isBroken = true
    serveData({ changes: () => Promise.resolve(isBroken ? answer() : new Response(publishedText('changes'))) })
    const user = show(<DataView />, '?view=data')
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('What changed could not be shown. The rest of this page is not affected.')
    expect(alert).toHaveTextContent(detail)
    expect(screen.getByRole('link', { name: 'changes.json' })).toBeVisible()
    isBroken = false
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('article')).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})
