/** How the service is. */
export class HealthDto {
  /** In one word. */
  readonly status!: 'live' | 'ready';
}
