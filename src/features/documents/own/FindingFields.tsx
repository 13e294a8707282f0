import { type Proposal, countedStatuses, proposedStatuses } from '@/extraction/claims'
import { ownMessages } from '@/i18n/own-documents'
import type { NameOf } from '@/i18n/proposal-words'
import type { Faults, FaultyField } from './correction'
import { SelectField, TextField, countryOptions, optionsOf } from './FormField'
import { MeetingFields } from './MeetingFields'
import { TradeFields } from './TradeFields'

const words = ownMessages.correct

export interface FieldsProps<P extends Proposal = Proposal> {
  /** What the fields start from; undefined if they start empty. */
  from: P | undefined
  nameOf: NameOf
  faultOf: (field: FaultyField) => string | undefined
}

export function faultsInWords(faults: Faults): (field: FaultyField) => string | undefined {
  return (field) => {
    const fault = faults[field]
    return fault && words.faults[fault]
  }
}

/** The fields of a kind of finding. */
export function FindingFields({ kind, from, ...rest }: FieldsProps & { kind: Proposal['kind'] }) {
  switch (kind) {
    case 'membership':
      return <MembershipFields from={from?.kind === kind ? from : undefined} {...rest} />
    case 'membership-count':
      return <CountFields from={from?.kind === kind ? from : undefined} {...rest} />
    case 'meeting':
      return <MeetingFields from={from?.kind === kind ? from : undefined} {...rest} />
    case 'trade':
      return <TradeFields from={from?.kind === kind ? from : undefined} {...rest} />
  }
}

function MembershipFields({ from, nameOf, faultOf }: FieldsProps<Extract<Proposal, { kind: 'membership' }>>) {
  const isCountry = from === undefined || /^[A-Z]{2}$/.test(from.entity)
  return (
    <>
      <SelectField
        name="entity"
        label={words.entity}
        value={isCountry ? from?.entity : ''}
        options={countryOptions(nameOf)}
        fault={faultOf('entity')}
        isFirst
        isOptional
      />
      <TextField
        name="organisation"
        label={words.organisation}
        value={isCountry ? '' : from.entity}
        fault={faultOf('organisation')}
      />
      <SelectField
        name="status"
        label={words.status}
        value={from?.status ?? 'member'}
        options={optionsOf(proposedStatuses, ownMessages.statuses)}
      />
    </>
  )
}

function CountFields({ from, faultOf }: FieldsProps<Extract<Proposal, { kind: 'membership-count' }>>) {
  return (
    <>
      <TextField name="count" label={words.count} value={from?.count} fault={faultOf('count')} inputMode="numeric" isFirst />
      <SelectField
        name="status"
        label={words.status}
        value={from?.status ?? 'member'}
        options={optionsOf(countedStatuses, ownMessages.counted)}
      />
    </>
  )
}
