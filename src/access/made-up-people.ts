import type { Person } from './person.js';

/** The register of a service that has none of its own; nobody of these exists. */
export const madeUpPeople: readonly Person[] = [
  { id: 'coordinator', name: 'Cora Madeup (made up)', roles: ['coordinator'] },
  { id: 'preparer', name: 'Perry Madeup (made up)', roles: ['preparer'] },
  { id: 'clinician', name: 'Clio Madeup (made up)', roles: ['clinician'] },
  { id: 'curator', name: 'Cuthbert Madeup (made up)', roles: ['curator'] },
  { id: 'approver', name: 'April Madeup (made up)', roles: ['clinician', 'approver'] },
];
