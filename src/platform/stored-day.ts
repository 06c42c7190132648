/** A day, `YYYY-MM-DD`, as Prisma takes it for a column that holds days and no times. */
export const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The day of such a column, `YYYY-MM-DD`. */
export const dayOfDate = (date: Date): string => date.toISOString().slice(0, 10);
