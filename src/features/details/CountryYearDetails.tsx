import type { Country } from '@/domain/contract'
import type { SubjectProps } from './props'

/** What is said of a country in a year. */
export function CountryYearDetails({ country, year }: SubjectProps & { country: Country; year: number }) {
  return (
    <p>
      {country.name} {year}
    </p>
  )
}
