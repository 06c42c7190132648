import type { FastifyReply, FastifyRequest } from 'fastify';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const gzipped = promisify(gzip);

/** A page or an asset as it is sent: in gzip where the browser takes it. */
export async function compressed(body: string | Buffer, request: FastifyRequest, reply: FastifyReply): Promise<Buffer> {
  void reply.header('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return Buffer.from(body);
  void reply.header('content-encoding', 'gzip');
  return gzipped(body);
}
