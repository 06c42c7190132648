import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { readCatalogue } from './catalogue-reader.js';
import type { Catalogue } from './catalogue.js';
import { NoSuchRelease, ReleaseNotReadable } from './catalogue.problem.js';
import { ReleaseLoading } from './release-loading.js';
import type { ReadRelease, Release } from './release.js';
import { ReleaseRepository } from './release.repository.js';

const AT_ONCE = 4; // releases held ready beside the one in force

/** The catalogue: the release in force, held ready, and the others for those who ask. */
@Injectable()
export class CatalogueService implements OnApplicationBootstrap {
  private held: ReadRelease | undefined;
  private readonly others = new Map<string, Catalogue>();

  constructor(
    private readonly loading: ReleaseLoading,
    private readonly releases: ReleaseRepository,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.held = await this.loading.load();
  }

  /** The release in force, which stays the same while the service runs. */
  get inForce(): ReadRelease {
    if (this.held === undefined) throw new Error('the catalogue is asked before it is loaded');
    return this.held;
  }

  /** The catalogue of a release, in force or not; the last few asked for are held ready, since a release never changes. */
  async catalogueOf(id: string): Promise<Catalogue> {
    const held = id === this.inForce.id ? this.inForce.catalogue : this.others.get(id);
    if (held !== undefined) return held;
    const content = await this.releases.findContent(id);
    if (content === undefined) throw new NoSuchRelease();
    const found = readCatalogue(content);
    if (!found.ok) throw new ReleaseNotReadable(id);
    const [oldest] = this.others.keys();
    if (oldest !== undefined && this.others.size >= AT_ONCE) this.others.delete(oldest);
    this.others.set(id, found.catalogue);
    return found.catalogue;
  }

  /** Every release, the newest first. */
  allReleases(): Promise<readonly Release[]> {
    return this.releases.findAll();
  }

  /** One release. */
  async release(id: string): Promise<Release> {
    const release = /^[0-9a-f]{64}$/.test(id) ? await this.releases.find(id) : undefined;
    if (release === undefined) throw new NoSuchRelease();
    return release;
  }
}
