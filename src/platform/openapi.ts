import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

const about =
  "Puts a pseudonymous case to published criteria in children's cancer and explains the answer, criterion by criterion: " +
  'met, not met, or cannot be judged. It never decides, ranks, scores or advises. Not clinically approved.';

/** The description of the API as it stands, for /api/docs and for `docs/openapi.json`. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder().setTitle('Fingerpost').setDescription(about).setVersion('1');
  const described = builder.addServer('/', 'This service').build();
  // Nobody signs in yet, and the description says so: no operation asks for it.
  return { ...SwaggerModule.createDocument(app, described), security: [] };
}

/** Serves the description: for people at /api/docs, for programs at /api/docs/openapi.json. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/docs/openapi.json',
    yamlDocumentUrl: 'api/docs/openapi.yaml',
    customSiteTitle: 'Fingerpost: the API',
  });
}
