import type { DelegationRules } from '../../../shared/game/state.ts';

/** How a delegation works together, as switches of the lesson's form (rules RO4–RO6). */
export const delegationSwitches = (rules: DelegationRules) =>
  [
    { key: 'rotate', checked: rules.rotateRoles, turned: (on: boolean): DelegationRules => ({ ...rules, rotateRoles: on }) },
    { key: 'strict', checked: rules.strictRoles, turned: (on: boolean): DelegationRules => ({ ...rules, strictRoles: on }) },
    { key: 'majority', checked: rules.signOff === 'majority', turned: (on: boolean): DelegationRules => ({ ...rules, signOff: on ? 'majority' : 'head' }) },
  ] as const;
