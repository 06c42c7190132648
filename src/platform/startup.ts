/** What the modules may want to know when they start; also the name by which Nest hands it out. */
export abstract class Startup {
  /** Whether the database is the service's own, where a few made-up cases may stand. */
  abstract readonly embedded: boolean;
  /** The folder of the catalogue's YAML files, absolute. */
  abstract readonly catalogueDir: string;
}
