import { useId } from 'react'
import { ROLES } from '../../model/organisation.ts'
import { Mark } from '../shared/Mark.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './RailTools.module.css'

const MATCHES = ['any', 'all'] as const

/** How the organisations that are ticked count: any or all of them, and in which roles. */
export function RailTools() {
  return (
    <div className={styles['tools']}>
      <div className={styles['line']}>
        <span className={styles['heading']}>{t('rail.organisations')}</span>
        <MatchChoice />
      </div>
      <RoleToggles />
    </div>
  )
}

function MatchChoice() {
  const match = usePlenary(s => s.match)
  const matchOrganisations = usePlenary(s => s.matchOrganisations)
  const name = useId()
  return (
    <div role="radiogroup" aria-label={t('rail.match')} className={styles['match']}>
      {MATCHES.map(choice => (
        <label key={choice} className={styles['choice']}>
          <input
            type="radio"
            className={styles['radio']}
            name={name}
            checked={match === choice}
            onChange={() => matchOrganisations(choice)}
          />
          {t(`rail.${choice}`)}
        </label>
      ))}
    </div>
  )
}

function RoleToggles() {
  const roles = usePlenary(s => s.roles)
  const toggleRole = usePlenary(s => s.toggleRole)
  return (
    <div role="group" aria-label={t('role.label')} className={styles['roles']}>
      {ROLES.map(role => (
        <button
          key={role}
          type="button"
          className={styles['role']}
          aria-pressed={roles.includes(role)}
          onClick={() => toggleRole(role)}
        >
          <Mark kind="global" role={role} />
          {t(`role.${role}`)}
        </button>
      ))}
    </div>
  )
}
