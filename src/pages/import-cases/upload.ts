import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

/** A form with a file, as a browser sends it: its fields by name, and the file where one was chosen. */
export interface Upload {
  readonly fields: Readonly<Record<string, string>>;
  readonly file?: { readonly name: string; readonly bytes: Buffer };
}

/** Why a form could not be taken in. */
export type UploadFault = 'too-large' | 'not-a-form';

/** Takes in a form with a file; what is over the limits of the service is not kept. */
export async function readUpload(request: FastifyRequest): Promise<Upload | UploadFault> {
  if (!request.isMultipart()) return 'not-a-form';
  const fields: Record<string, string> = {};
  let file: Upload['file'];
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        if (part.valueTruncated) return 'too-large';
        if (typeof part.value === 'string') fields[part.fieldname] = part.value;
      } else {
        const bytes = await part.toBuffer();
        if (bytes.length > 0) file = { name: part.filename, bytes };
      }
    }
  } catch (error) {
    return (error as { readonly statusCode?: number }).statusCode === 413 ? 'too-large' : 'not-a-form';
  }
  return file === undefined ? { fields } : { fields, file };
}
