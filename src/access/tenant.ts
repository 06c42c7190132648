/** The site whose data this service keeps: one, until there are more. */
export const tenantId = 'local';
