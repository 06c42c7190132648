import { z } from 'zod';

/** What a person may be to the service. */
export const roles = ['coordinator', 'preparer', 'clinician', 'curator', 'approver'] as const;
export type Role = (typeof roles)[number];

/** Someone of the register, whose id stands with what they judged, edited or approved. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** The register as it is written: ids are short, since they travel in a header. */
export const registerSchema = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,39}$/, 'is not an id: use small letters, digits, dots and hyphens'),
      name: z.string().trim().min(1, 'is empty: write the name'),
      roles: z.array(z.enum(roles, `is not a role: use ${roles.join(', ')}`)),
    }),
  )
  .min(1, 'names nobody: list at least one person');
