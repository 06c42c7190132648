import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

// The reader of the API description brings its own script and styles.
const reader =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
  "font-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Sets the headers that keep answers out of caches, frames and scripts. */
export async function setSecurityHeaders(server: FastifyInstance): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: false, // below, by address
    strictTransportSecurity: false, // for whoever ends TLS in front of this service to say
    frameguard: { action: 'deny' },
  });
  server.addHook('onRequest', (request, reply, done) => {
    const forReader = /^\/api\/docs([/?]|$)/.test(request.url);
    reply.header('content-security-policy', forReader ? reader : nothing);
    if (!forReader) reply.header('cache-control', 'no-store');
    reply.header('x-request-id', request.id);
    done();
  });
}
