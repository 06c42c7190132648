import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { tenantId } from '../access/tenant.js';
import { PrismaService } from '../platform/prisma.service.js';
import { Randomness } from '../platform/randomness.js';

/** What this installation keeps to itself. */
@Injectable()
export class InstallationRepository implements OnApplicationBootstrap {
  private secret: Uint8Array | undefined;

  constructor(
    private readonly prisma: PrismaService,
    private readonly randomness: Randomness,
  ) {}

  /** Makes the secret at the first start of all; where another process was first, its secret is used. */
  async onApplicationBootstrap(): Promise<void> {
    const assessmentKey = Uint8Array.from(this.randomness.bytes(32));
    await this.prisma.installation.createMany({ data: [{ tenantId, assessmentKey }], skipDuplicates: true });
    const stored = await this.prisma.installation.findUniqueOrThrow({ where: { tenantId } });
    this.secret = stored.assessmentKey;
  }

  /** The secret of the keyed hashes of assessments, 32 bytes. */
  get assessmentSecret(): Uint8Array {
    if (this.secret === undefined) throw new Error('the secret is asked for before it is read');
    return this.secret;
  }
}
