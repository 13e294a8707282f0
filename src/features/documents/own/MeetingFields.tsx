import { useState } from 'react'
import { meetingStates } from '@/domain/contract'
import { resolveEdtf } from '@/domain/time'
import type { MeetingProposal } from '@/extraction/claims'
import { ownMessages } from '@/i18n/own-documents'
import { dateWords } from '@/i18n/proposal-words'
import button from '@/ui/Button.module.css'
import { useFieldStarts } from './drafts'
import type { FieldsProps } from './FindingFields'
import { SelectField, TextField, countryOptions, optionsOf } from './FormField'
import { meetingKinds } from './meeting-kinds'
import styles from './Form.module.css'

const words = ownMessages.correct
const inWords = (text: string) => (resolveEdtf(text) ? dateWords(text) : '')

export function MeetingFields({ from, nameOf, faultOf }: FieldsProps<MeetingProposal>) {
  const countries = countryOptions(nameOf)
  return (
    <>
      <SelectField
        name="type"
        label={words.type}
        value={from?.type ?? 'summit'}
        options={optionsOf(meetingKinds, ownMessages.meetings)}
        isFirst
      />
      <TextField name="number" label={words.number} value={from?.number} fault={faultOf('number')} inputMode="numeric" />
      <div className={styles['pairs']}>
        <TextField
          name="start"
          label={words.start}
          value={from?.start ?? ''}
          hint={words.dateHint}
          fault={faultOf('start')}
          inWords={inWords}
        />
        <TextField name="end" label={words.end} value={from?.end} fault={faultOf('end')} inWords={inWords} />
        <TextField name="city" label={words.city} value={from?.city} fault={faultOf('city')} />
        <SelectField name="country" label={words.country} value={from?.country} options={countries} isOptional />
        <SelectField name="host" label={words.host} value={from?.host} options={countries} isOptional />
        <SelectField
          name="state"
          label={words.state}
          value={from?.state ?? 'held'}
          options={optionsOf(meetingStates, ownMessages.states)}
        />
      </div>
      <Participants codes={from?.participants ?? []} countries={countries} nameOf={nameOf} />
    </>
  )
}

interface ParticipantsProps {
  codes: readonly string[]
  countries: readonly (readonly [code: string, name: string])[]
  nameOf: (code: string) => string
}

/** Who took part: each can be taken out, others put in. */
function Participants({ codes, countries, nameOf }: ParticipantsProps) {
  const start = useFieldStarts('participants', codes)
  const [own, setOwn] = useState(start)
  // Taken anew after each choice, so that it stands at its beginning again.
  const [turn, setTurn] = useState(0)
  return (
    <fieldset className={styles['participants']}>
      <legend>{words.participants}</legend>
      <ul>
        {own.map((code) => (
          <li key={code}>
            <input type="hidden" name="participants" value={code} />
            <button
              type="button"
              className={button['button']}
              aria-label={words.removeParticipant(nameOf(code))}
              onClick={() => setOwn(own.filter((other) => other !== code))}
            >
              {nameOf(code)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <SelectField
        key={turn}
        name="add"
        label={words.addParticipant}
        value=""
        options={countries.filter(([code]) => !own.includes(code))}
        isOptional
        onChange={(code) => {
          setOwn([...own, code])
          setTurn(turn + 1)
        }}
      />
    </fieldset>
  )
}
